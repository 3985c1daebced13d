import type { Browser, Page } from 'playwright-core';
import type { GraphqlClient } from '../app/graphql-client.js';
import { TestApp } from '../app/test-app.js';
import { signedIn } from '../factories/clinicians.js';
import { openCase } from '../factories/posts.js';
import { launchChromium } from './chromium.js';
import { countClicks, PHONE, visitAs } from './visitor.js';

describe('a resident who searches', () => {
  let app: TestApp;
  let browser: Browser;
  let page: Page;
  let gp: GraphqlClient;

  const field = () => page.getByRole('searchbox', { name: 'Search discussions' });
  const saved = () => page.getByRole('region', { name: 'Saved searches' });

  beforeAll(async () => {
    app = await TestApp.start();
    browser = await launchChromium();
    gp = await signedIn(app);
    await openCase(gp, { title: 'Rash in the hills', body: 'Rash after trekking, eschar seen.' });
    await app.settled();
    ({ page } = await visitAs(browser, app, { role: 'RESIDENT' }, { viewport: PHONE }));
    await page.goto('/search');
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('filters and saves the search as an alert in at most four clicks', async () => {
    await field().fill('eschar');
    await page.getByText('Rash in the hills').waitFor();
    const clicks = await countClicks(page);
    await page.getByRole('button', { name: 'State' }).click();
    await page.getByRole('checkbox', { name: /^Open/ }).check();
    await page.getByRole('button', { name: 'Save this search' }).click();
    await page.getByText('One mail a day tells you').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(4);
  });

  it('sees what was kept where something was masked', async () => {
    await field().fill('Mrs. Zubinka Torvalakar eschar');
    await page.getByRole('button', { name: 'Save this search' }).click();
    const said = page.getByText('What could identify a patient is not kept');
    await said.waitFor();
    expect(await said.innerText()).not.toContain('Zubinka');
  });

  it('finds it again, renames it, switches its alert and deletes it', async () => {
    await field().fill('');
    await saved().getByRole('button', { name: 'Rename eschar' }).click();
    await page.getByLabel('New name').fill('Scrub typhus');
    await saved().getByRole('button', { name: 'Save', exact: true }).click();
    await saved().getByLabel('Tell me of new cases: Scrub typhus').selectOption('Mail at once');
    await page.reload();
    const alert = saved().getByLabel('Tell me of new cases: Scrub typhus');
    await alert.waitFor();
    expect(await alert.inputValue()).toBe('INSTANT');
    await saved().getByRole('button', { name: 'Scrub typhus', exact: true }).click();
    await page.getByText('Rash in the hills').waitFor();
    expect(await field().inputValue()).toBe('eschar');
    await field().fill('');
    await saved().getByRole('button', { name: 'Delete Scrub typhus' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  it('can repeat what was searched on this page, which is stored nowhere', async () => {
    await field().fill('trekking');
    await field().press('Enter');
    await page.getByText('Rash in the hills').waitFor();
    await field().fill('');
    const recent = page.getByRole('region', { name: 'Searched on this page' });
    await recent.getByRole('button', { name: 'trekking' }).click();
    expect(await field().inputValue()).toBe('trekking');
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    expect(stored).not.toContain('trekking');
    await field().fill('');
    await recent.getByRole('button', { name: 'Clear' }).click();
    await recent.waitFor({ state: 'detached' });
  });

  it('keeps what was found with one tap, sorts it, removes it, and takes the removal back', async () => {
    await field().fill('eschar');
    const clicks = await countClicks(page);
    const keep = page.getByRole('button', { name: 'Keep: Rash in the hills' });
    await keep.click();
    await page
      .locator('[aria-pressed=true]')
      .filter({ has: page.locator('.icon') })
      .waitFor();
    expect(await clicks()).toBe(1);
    await page.getByText('Rash in the hills').click();
    await page.getByRole('button', { name: 'Kept', exact: true }).waitFor();
    await page.goto('/');
    await page.getByRole('link', { name: 'Kept cases' }).click();
    await page.locator('.kept .row-title').waitFor();
    await page.getByRole('button', { name: 'New collection' }).click();
    await page.keyboard.type('For the exam');
    await page.keyboard.press('Enter');
    const sorted = page.getByLabel('Collection of: Rash in the hills');
    await sorted.selectOption('For the exam');
    await page.getByRole('button', { name: 'For the exam 1' }).click();
    await page.getByRole('button', { name: 'Remove: Rash in the hills' }).click();
    await page.getByRole('button', { name: 'For the exam 0' }).waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('button', { name: 'For the exam 1' }).waitFor();
    await page.reload();
    await sorted.waitFor();
    expect(await sorted.locator('option:checked').innerText()).toBe('For the exam');
  });

  it('reads the case that the search found from its alert, in one tap', async () => {
    await page.goto('/search');
    await field().fill('eschar');
    await page.getByRole('button', { name: 'Save this search' }).click();
    await page.getByText('One mail a day tells you').waitFor();
    await openCase(gp, { title: 'Eschar again', body: 'Eschar in the groin.' });
    await app.settled();
    await page.goto('/alerts');
    const clicks = await countClicks(page);
    await page.locator('[data-row]').first().click();
    await page.getByRole('heading', { level: 1, name: 'Eschar again' }).waitFor();
    expect(await clicks()).toBe(1);
  });
});
