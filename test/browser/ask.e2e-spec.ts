import type { Browser, Page } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { launchChromium } from './chromium.js';
import { PHONE, type Visitor, visitAs } from './visitor.js';

const NOTE =
  'Pt Harbhajan Tejpal, 54 M, ph 98140 77231, seen on 14/03/2024 with a rash. Harbhajan has had Foley catheter care at home.';

describe('asking', () => {
  let app: TestApp;
  let browser: Browser;
  let gp: Visitor;

  beforeAll(async () => {
    app = await TestApp.start();
    browser = await launchChromium();
    gp = await visitAs(browser, app, { display_name: 'The GP' }, { viewport: PHONE });
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  async function write(page: Page, note: string): Promise<void> {
    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    await page.getByLabel('Title').fill('Rash');
    await page.getByLabel('Your question').fill('What is it?');
    await page.getByLabel('Note').fill(note);
    await page.getByLabel('Specialty', { exact: true }).selectOption('dermatology');
  }

  const storedBodies = async () =>
    (
      await app.database.query<{ body: string }>(
        'select body from case_threads order by created_at',
      )
    ).rows.map(({ body }) => body);

  it('shows each identifier struck through, with its surrogate', async () => {
    const { page } = gp;
    await write(page, NOTE);
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.locator('main s').first().waitFor();
    const struck = await page.locator('main s').allInnerTexts();
    expect(struck).toEqual(
      expect.arrayContaining(['Harbhajan Tejpal', '98140 77231', '14/03/2024', 'Harbhajan']),
    );
  });

  it('takes three clicks from a pasted note to a posted case when the spans are right', async () => {
    const { page } = gp;
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.evaluate(() => {
      const counter = globalThis as { clicks?: number };
      counter.clicks = 0;
      addEventListener('click', () => (counter.clicks = (counter.clicks ?? 0) + 1), true);
    });
    await page.getByLabel('Note').fill(NOTE);
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.getByRole('button', { name: 'Post masked case' }).click();
    await page.waitForURL(/\/cases\//);
    expect(
      await page.evaluate(() => (globalThis as { clicks?: number }).clicks),
    ).toBeLessThanOrEqual(3);
  });

  it('restores a false positive everywhere with one click, and the case is stored so', async () => {
    const { page } = gp;
    await write(
      page,
      'Pt Kamla Devi, seen by Dr Ranson, who asked for the Ranson criteria at 48 hours.',
    );
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page
      .getByRole('button', { name: /^Restore (Dr )?Ranson/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Post masked case' }).click();
    await page.waitForURL(/\/cases\//);
    expect((await storedBodies()).at(-1)).toMatch(/Dr Ranson, who asked for the Ranson criteria/);
    expect((await storedBodies()).at(-1)).not.toContain('Kamla');
  });

  it('masks a word that was missed everywhere, by name or by selection', async () => {
    const { page } = gp;
    await write(
      page,
      'Pt Kamla Devi lives near the zyxomat mill; the zyxomat foreman brought her.',
    );
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.getByLabel('Mask another word everywhere').fill('zyxomat');
    await page.keyboard.press('Enter');
    await page.locator('main s', { hasText: 'zyxomat' }).nth(1).waitFor();
    await page.getByRole('button', { name: 'Post masked case' }).click();
    await page.waitForURL(/\/cases\//);
    expect((await storedBodies()).at(-1)).not.toMatch(/zyxomat|Kamla/);
  });

  it('keeps the text through a lost connection and posts it once', async () => {
    const { page, context } = gp;
    const before = (await storedBodies()).length;
    await write(page, 'Pt Kamla Devi has a fever again.');
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.locator('main s').first().waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Post masked case' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.locator('main').innerText()).toContain('Kamla Devi');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Post masked case' }).click();
    await page.waitForURL(/\/cases\//);
    expect(await storedBodies()).toHaveLength(before + 1);
  });

  it('writes raw text nowhere but in memory', async () => {
    const { page, context } = gp;
    await write(page, NOTE);
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.locator('main s').first().waitFor();
    const kept = await page.evaluate(async () => {
      const caches = await globalThis.caches.keys();
      const databases = await indexedDB.databases();
      return JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        history.state,
        location.href,
        document.cookie,
        caches,
        databases,
      ]);
    });
    const state = JSON.stringify(await context.storageState());
    for (const place of [kept, state]) expect(place).not.toMatch(/Harbhajan|98140/);
  });
});
