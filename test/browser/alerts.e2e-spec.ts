import type { Browser, Page } from 'playwright-core';
import type { GraphqlClient } from '../app/graphql-client.js';
import { TestApp } from '../app/test-app.js';
import { signedIn, type TestClinician } from '../factories/clinicians.js';
import { openCase, replyToCase } from '../factories/posts.js';
import { launchChromium } from './chromium.js';
import { PHONE, signInOn, visit } from './visitor.js';

describe('a GP who asked', () => {
  let app: TestApp;
  let browser: Browser;
  let gp: GraphqlClient & { clinician: TestClinician };
  let specialist: GraphqlClient;
  let page: Page;

  const dock = () => page.locator('nav.dock');
  const alerts = () => page.locator('main a[data-row]');

  beforeAll(async () => {
    app = await TestApp.start();
    browser = await launchChromium();
  });

  beforeEach(async () => {
    [gp, specialist] = [await signedIn(app), await signedIn(app, { display_name: 'A colleague' })];
    ({ page } = await visit(browser, app, { viewport: PHONE }));
    await signInOn(page, gp.clinician.email, gp.clinician.password);
  });

  afterEach(async () => {
    await page.context().close();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('sees that an answer is there, and reads it with one tap from the alert', async () => {
    const { id } = await openCase(gp, { title: 'Fever after travel', body: 'Fever for two days.' });
    await replyToCase(specialist, id, 'Test for malaria today.');
    await app.settled();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await dock().getByRole('link', { name: 'Alerts 1 unread' }).click();
    await alerts().getByText('Fever after travel').waitFor();

    await alerts().click();
    const reply = page.getByRole('article', { name: 'A colleague' });
    await reply.getByText('Test for malaria today.').waitFor();
    await page.waitForFunction(() => document.activeElement?.className.includes('reply'));
    await dock().getByRole('link', { name: 'Alerts', exact: true }).click();
    await alerts().waitFor();
    await alerts().getByText('New').waitFor({ state: 'detached' });
  });

  it('is led to a reply on a later page', async () => {
    const { id } = await openCase(gp, { body: 'Fever for two days.' });
    for (let index = 0; index < 24; index++)
      await replyToCase(specialist, id, `Thought number ${index} about it.`);
    const last = await replyToCase(specialist, id, 'The smear is what counts.');
    await page.goto(`/cases/${id}#reply-${last}`);
    await page.locator(`#reply-${last}:focus`).waitFor();
  });

  it('sees no word of a case that was withdrawn, and can mark everything as read', async () => {
    const { id } = await openCase(gp, { title: 'Fever after travel', body: 'Fever for two days.' });
    await replyToCase(specialist, id, 'Test for malaria today.');
    await gp.ask('mutation($id: ID!) { withdrawCase(caseThreadId: $id) }', { id });
    await app.settled();
    await page.goto('/alerts');
    await alerts().getByText('A reply to your case').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Fever');
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByRole('button', { name: 'Mark all as read' }).waitFor({ state: 'detached' });
    await dock().getByRole('link', { name: 'Alerts', exact: true }).waitFor();
  });

  it('chooses which alerts come by mail', async () => {
    await page.goto('/me');
    const choice = page.getByRole('group', { name: 'Replies to your cases' });
    await choice.getByLabel('Daily').check();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    expect(await choice.getByLabel('Daily').isChecked()).toBe(true);
  });
});
