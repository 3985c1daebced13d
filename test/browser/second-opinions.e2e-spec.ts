import type { Browser, Page } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { addClinician, signedIn } from '../factories/clinicians.js';
import { launchChromium } from './chromium.js';
import { DESK, PHONE, signInOn, visit } from './visitor.js';

/** Awake at any hour, so that what is asked does not depend on when the test runs. */
const ALWAYS = Array.from({ length: 7 }, (_, day) => ({ weekday: day + 1, from: 0, until: 1440 }));
const AVAILABILITY =
  'mutation($input: SetAvailabilityInput!) { setAvailability(input: $input) { weeklyLimit } }';

describe('a second opinion in the browser', () => {
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

  async function open(
    person: { readonly email: string; readonly password: string },
    viewport: typeof PHONE,
  ): Promise<Page> {
    const { page } = await visit(browser, app, { viewport });
    await page.goto('/');
    await signInOn(page, person.email, person.password);
    await page.getByRole('heading', { name: 'Cases' }).waitFor();
    return page;
  }

  it('goes from the question on a phone to the answer by keys alone, and back to the outcome', async () => {
    const gp = await open(await addClinician(app.database), PHONE);
    const specialist = await signedIn(app, {
      role: 'SPECIALIST',
      specialties: ['dermatology'],
      care_tier: 'TERTIARY',
    });
    const hours = { timeZone: 'Asia/Kolkata', hours: ALWAYS, absences: [], holidays: null };
    await specialist.ask(AVAILABILITY, { input: { ...hours, weeklyLimit: 50 } });
    const senior = await open(specialist.clinician, DESK);

    await gp.getByRole('link', { name: 'Second opinions' }).click();
    await gp.getByRole('link', { name: 'Ask for a second opinion' }).click();
    await gp.getByLabel('Your question').fill('Is this leprosy, and should treatment start now?');
    await gp
      .getByLabel('The story')
      .fill('Pt Kamla Torvalakar, 98453 77126: pale skin patches without feeling, six months.');
    await gp.getByLabel('Tried so far').fill('An antifungal cream for a month, without effect.');
    await gp.getByRole('button', { name: 'Suggest a specialty' }).click();
    await gp.getByText('because of').first().waitFor();
    await gp.getByRole('combobox', { name: 'Specialty' }).selectOption('dermatology');
    await gp.getByRole('button', { name: 'Review masking' }).click();
    await gp.locator('main s').first().waitFor();
    await gp.getByRole('button', { name: 'Send' }).click();
    await gp.getByText('Offered to a colleague').first().waitFor();
    expect(await gp.getByRole('main').textContent()).not.toMatch(/Torvalakar|98453/);

    // WEB.md: three keys plus typing, no mouse.
    await senior.keyboard.press('q');
    await senior.getByRole('button', { name: 'Claim and answer' }).waitFor();
    await senior.keyboard.press('a');
    await senior.getByLabel('Impression').waitFor();
    await senior.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await senior.keyboard.type('Tuberculoid leprosy is likely.');
    await senior.keyboard.press('Tab');
    await senior.keyboard.type('Start multi-drug therapy and examine the household.');
    await senior.keyboard.press('Control+Enter');
    await senior.getByRole('heading', { name: 'Nothing waits for you' }).waitFor();

    await gp.reload();
    await gp.getByText('Tuberculoid leprosy is likely.').waitFor();
    await gp.getByRole('button', { name: 'Better' }).click();
    await gp.getByText('Outcome: Better').waitFor();
  });
});
