import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { signedIn } from '../factories/clinicians.js';
import { openCase, replyToCase } from '../factories/posts.js';
import { launchChromium } from './chromium.js';
import { DESK, PHONE, type Visitor, visitAs } from './visitor.js';

const SHOTS = fileURLToPath(new URL('../../.artifacts/screenshots/', import.meta.url));
const NOTE = 'Pt Zubinka Torvalakar, ph 98140 77231, bukhar for a week, rash, took doxycycline.';

describe('similar cases while asking', () => {
  let app: TestApp;
  let browser: Browser;
  let gp: Visitor;
  let similarId: string;
  const sent: string[] = [];

  beforeAll(async () => {
    await mkdir(SHOTS, { recursive: true });
    app = await TestApp.start();
    browser = await launchChromium();
    const colleague = await signedIn(app);
    similarId = (
      await openCase(colleague, {
        title: 'Fever with rash on day 8',
        body: 'Suspected scrub typhus; doxycycline was begun, platelets low.',
        specialties: ['infectious-diseases'],
      })
    ).id;
    await replyToCase(colleague, similarId, 'Go on with doxycycline for a week.');
    await openCase(colleague, { title: 'Frozen shoulder', body: 'Diabetic, stiff for months.' });
    await app.settled();
    gp = await visitAs(browser, app, {}, { viewport: PHONE });
    gp.page.on('request', (request) => sent.push(request.postData() ?? ''));
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const asked = () => sent.filter((body) => body.includes('SimilarCases'));
  const offered = (page: Page) => page.getByRole('region', { name: 'Similar cases' });
  async function write(page: Page, note = NOTE): Promise<void> {
    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    await page.getByLabel('Note').fill(note);
  }

  it('are offered below the composer, with why, once for one text', async () => {
    const { page } = gp;
    await write(page);
    const row = offered(page).getByRole('link', { name: /Fever with rash on day 8/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/Both: (bukhar|rash|doxycycline), /);
    expect(await offered(page).getByText('Frozen shoulder').count()).toBe(0);
    expect(asked()).toHaveLength(1);
    await page.screenshot({ path: `${SHOTS}similar-phone.png`, fullPage: true });
    // White space is no change.
    await page.getByLabel('Note').fill(`${NOTE}  `);
    await page.waitForTimeout(2_500);
    expect(asked()).toHaveLength(1);
  });

  it('are asked for with known words alone: no name, no number', () => {
    expect(asked().join()).toContain('doxycycline');
    expect(asked().join()).not.toMatch(/zubinka|torvalakar|98140|77231/i);
  });

  it('open without losing the draft', async () => {
    const { page } = gp;
    await offered(page).getByRole('link').first().click();
    await page.waitForURL(`**/cases/${similarId}`);
    await page.getByText('Go on with doxycycline').waitFor();
    await page.goBack();
    expect(await page.getByLabel('Note').inputValue()).toContain('Zubinka Torvalakar');
    await offered(page).waitFor();
  });

  it('can be hidden, and stay so until the next draft', async () => {
    const { page } = gp;
    await offered(page).getByRole('button', { name: 'Hide' }).click();
    await page.getByLabel('Note').fill(`${NOTE} Jaundice too.`);
    await page.waitForTimeout(2_500);
    expect(await offered(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
    await page.getByLabel('Note').fill(NOTE);
    await offered(page).waitFor();
  });

  it('are looked for by a tap alone where the server masks', async () => {
    const { context, page } = await visitAs(browser, app, {}, { viewport: DESK });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.postData() ?? ''));
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await page.goto('/ask');
    await page.getByLabel('Note').fill(NOTE);
    const look = offered(page).getByRole('button', { name: 'Look for similar cases' });
    await look.waitFor();
    await page.waitForTimeout(2_500);
    expect(requests.filter((body) => body.includes('query'))).toEqual(
      requests.filter(
        (body) => !/PreviewMasking|SimilarCases/.test(body) && body.includes('query'),
      ),
    );
    await look.click();
    await offered(page)
      .getByRole('link', { name: /Fever with rash/ })
      .waitFor();
    await page.screenshot({ path: `${SHOTS}similar-desk.png`, fullPage: true });
    await context.close();
  });
});
