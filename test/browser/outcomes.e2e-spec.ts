import type { Browser } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { addClinician } from '../factories/clinicians.js';
import { openCase } from '../factories/posts.js';
import { launchChromium } from './chromium.js';
import { PHONE, signInOn, visit, visitAs } from './visitor.js';

describe('the outcome of a case in a browser', () => {
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

  it('is told in two taps, stands last, and can be corrected', async () => {
    const { email, password } = await addClinician(app.database, { display_name: 'The GP' });
    const client = app.client();
    await client.ask('mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', {
      input: { email, password },
    });
    const { id } = await openCase(client, { title: 'Fever after travel', body: 'Ten days.' });
    const { page } = await visit(browser, app, { viewport: PHONE, hasTouch: true });
    await signInOn(page, email, password);
    await page.goto(`/cases/${id}`);
    await page.getByRole('button', { name: 'Close with the outcome' }).tap();
    await page.getByRole('button', { name: 'Lost to follow-up' }).tap();
    const outcome = page.getByRole('region', { name: 'Outcome' });
    await outcome.getByText('Lost to follow-up').waitFor();
    await page.locator('.case .state.closed').waitFor();
    await outcome.getByRole('button', { name: 'Correct the outcome' }).tap();
    await outcome.getByRole('button', { name: 'Better' }).tap();
    await outcome.getByText('Better').waitFor();

    const reader = await visitAs(browser, app, {});
    await reader.page.goto(`/cases/${id}`);
    await reader.page.getByRole('region', { name: 'Outcome' }).getByText('Better').waitFor();
    expect(await reader.page.getByRole('button', { name: 'Correct the outcome' }).count()).toBe(0);
  });
});
