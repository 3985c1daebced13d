import type { Browser } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { addClinician } from '../factories/clinicians.js';
import { launchChromium } from './chromium.js';
import { PHONE, signInOn, visit } from './visitor.js';

describe('the boards', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await TestApp.start();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  async function visitor() {
    const { email, password } = await addClinician(app.database);
    const { page } = await visit(browser, app, { viewport: PHONE });
    await page.goto('/');
    await signInOn(page, email, password);
    await page.getByRole('link', { name: 'Fix board' }).click();
    await page.getByRole('heading', { name: 'Fix board' }).waitFor();
    return page;
  }

  it('takes a masked fix, shows it to a colleague in the same search box, who confirms it in one tap', async () => {
    const author = await visitor();
    await author.getByRole('link', { name: 'Post a fix' }).click();
    await author.getByRole('button', { name: 'Review masking' }).click();
    await author.getByText('Say what is short or in the way.').waitFor();
    await author.getByLabel('What is short or in the way').fill('Anti-rabies serum short');
    await author
      .getByLabel('What to do about it')
      .fill('Mr. Torvalakar Zubin at the store, 98453 77126, releases ten vials.');
    await author.getByRole('button', { name: 'Review masking' }).click();
    await author.locator('main s').first().waitFor();
    await author.getByRole('button', { name: 'Post', exact: true }).click();
    const card = author.getByRole('article', { name: 'Anti-rabies serum short' });
    await card.waitFor();
    expect(await card.textContent()).not.toMatch(/Torvalakar|98453/);

    const colleague = await visitor();
    await colleague.goto('/search');
    await colleague.getByRole('searchbox', { name: 'Search discussions' }).fill('rabies serun');
    await colleague.getByRole('link', { name: 'On the fix board' }).click();
    const fix = colleague.getByRole('article', { name: 'Anti-rabies serum short' });
    await fix.getByRole('button', { name: 'Works for me' }).click();
    await fix.getByText('Confirmed by 1 colleague').waitFor();
    expect(
      await fix.getByRole('button', { name: 'Works for me' }).getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('takes a concern from the first name to the letter', async () => {
    const author = await visitor();
    await author.getByRole('link', { name: 'Concerns' }).click();
    await author.getByRole('link', { name: 'Raise a concern' }).click();
    await author.getByLabel('Subject').fill('No blood at night');
    await author.getByLabel('To whom').fill('The Director of Health Services');
    await author.getByLabel('What you ask for, and why').fill('After delivery it is needed fast.');
    await author.getByRole('button', { name: 'Review masking' }).click();
    await author.getByRole('button', { name: 'Raise it' }).click();
    await author.getByText('2 names more for a letter').waitFor();

    for (const left of ['1 name more for a letter', '3 names']) {
      const colleague = await visitor();
      await colleague.getByRole('link', { name: 'Concerns' }).click();
      await colleague.getByRole('button', { name: 'Sign with my name' }).click();
      await colleague.getByText(left).waitFor();
    }
    await author.reload();
    await author.getByRole('button', { name: 'Make the letter' }).click();
    await author.getByRole('dialog').getByRole('button', { name: 'Make the letter' }).click();
    const [download] = await Promise.all([
      author.waitForEvent('download'),
      author.getByRole('link', { name: 'Letter as PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('corridor-letter.pdf');
  });
});
