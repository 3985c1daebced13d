import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { addClinician, signedIn } from '../factories/clinicians.js';
import { publishNumbers } from '../factories/opinion-numbers.js';
import { requested } from '../factories/second-opinions.js';
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
    await countActs(senior);
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
    expect(await actsOf(senior)).toEqual({ keys: 3, clicks: 0 });

    // WEB.md: the answer is one tap from the alert, the outcome two at most.
    await app.settled();
    await gp.goto('/alerts');
    await gp.locator('main a[data-row]').first().waitFor();
    await countActs(gp);
    await gp.locator('main a[data-row]').first().click();
    await gp.getByText('Tuberculoid leprosy is likely.').waitFor();
    expect(await actsOf(gp)).toEqual({ keys: 0, clicks: 1 });
    await gp.getByRole('button', { name: 'Better' }).click();
    await gp.getByText('Outcome: Better').waitFor();
    expect((await actsOf(gp)).clicks - 1).toBeLessThanOrEqual(2);

    // What stood among three, by whatever version of the scrubber, is masked again for all.
    await app.database.query(
      "update second_opinions set background = background || ' Call her on 98453 77126.'",
    );
    await gp.getByRole('button', { name: 'Agree to share' }).click();
    await gp.getByRole('button', { name: 'Agree to share' }).waitFor({ state: 'detached' });
    expect(await gp.getByRole('link', { name: 'Shared in the forum' }).count()).toBe(0);
    await senior.goto(new URL(gp.url()).pathname);
    await senior.getByRole('button', { name: 'Agree to share' }).click();
    await senior.getByRole('link', { name: 'Shared in the forum' }).click();
    await senior.getByRole('heading', { name: 'Is this leprosy' }).first().waitFor();
    await senior.getByText('Call her on').waitFor();
    const reader = await open(await addClinician(app.database), DESK);
    await reader.goto(new URL(senior.url()).pathname);
    await reader.getByText('Tuberculoid leprosy is likely.').first().waitFor();
    await reader.getByText('Call her on').waitFor();
    expect(await reader.getByRole('main').textContent()).not.toMatch(/Torvalakar|98453/);
  });

  it('keeps phrases masked and an institution as a hash, and puts a phrase into an answer', async () => {
    const specialist = await signedIn(app, { role: 'SPECIALIST', specialties: ['ophthalmology'] });
    const hours = { timeZone: 'Asia/Kolkata', hours: ALWAYS, absences: [], holidays: null };
    await specialist.ask(AVAILABILITY, { input: { ...hours, weeklyLimit: 50 } });
    const page = await open(specialist.clinician, PHONE);
    await page.goto('/opinions/availability');
    await page.getByLabel('Not on public holidays').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    expect((await specialist.ask('{ answeringProfile { holidays } }')).answeringProfile).toEqual({
      holidays: 'IN',
    });
    await page.getByLabel('Its name').fill('Govt. Hospital, Torvalpur');
    await page.getByRole('button', { name: 'Name it' }).click();
    await page.getByText('You have named one.').waitFor();
    const { rows } = await app.database.query(
      'select institution_hash, answering_profiles::text as all from answering_profiles where clinician_id = $1',
      [specialist.clinician.id],
    );
    expect(rows[0].institution_hash).toHaveLength(32);
    expect(rows[0].all).not.toMatch(/Torvalpur/i);
    await page.getByRole('button', { name: 'Forget it' }).click();
    await page.getByText('Forgotten.').waitFor();

    await page.getByRole('link', { name: 'Your phrases' }).click();
    await page.getByText('You have kept no phrase yet.').waitFor();
    await page.getByRole('button', { name: 'Add a phrase' }).click();
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.getByText('This cannot stay empty.').waitFor();
    await page
      .getByLabel('The phrase')
      .fill('See Dr. Zubin Torvalakar, 98453 77126, within a week: pressure and fields.');
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.locator('main s').first().waitFor();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('listitem').getByText('within a week').waitFor();
    expect(await page.getByRole('main').textContent()).not.toMatch(/Torvalakar|98453/);

    const gp = await signedIn(app);
    const id = await requested(gp, { specialty: 'ophthalmology' });
    await page.goto(`/opinions/${id}`);
    await page.getByRole('button', { name: 'Claim and answer' }).click();
    await page.getByText('Your phrases').click();
    await page.getByRole('button', { name: /within a week/ }).click();
    expect(
      await page
        .getByLabel(/What to do at a/)
        .first()
        .inputValue(),
    ).toContain('pressure and fields');

    await page.goto('/opinions/phrases');
    await page.getByRole('button', { name: /^Drop/ }).click();
    await page.getByText('You have kept no phrase yet.').waitFor();
  });

  it('draws its numbers for coordinators, with a table to download', async () => {
    await publishNumbers(app.database);
    const coordinator = await addClinician(app.database, { duties: ['COORDINATOR'] });
    const page = await open(coordinator, DESK);
    await page.goto('/opinions');
    await page.getByRole('button', { name: 'For coordinators' }).click();
    await page.getByRole('link', { name: 'How requests go' }).click();
    const all = page.getByRole('region', { name: 'All requests' });
    await all.getByText('120 requests').waitFor();
    expect(await all.getByRole('img').getAttribute('aria-label')).toBe(
      'To the claim: half in 20 min, nine of ten in 2 h; To the first reply: half in 45 min, nine of ten in 5 h; To the answer: half in 2.8 h, nine of ten in 20 h',
    );
    expect(await all.innerText()).toMatch(
      /Answered in 24 h\s+87–97 %[^]*Declined by somebody\s+25 %/,
    );
    expect(await page.getByRole('region', { name: 'Within hours' }).innerText()).not.toMatch(
      /24 h/,
    );
    await page.getByRole('button', { name: '1 month', exact: true }).click();
    await all.getByText('60 requests').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expect(file.split('\n')[1]).toMatch(/^all,60,20,120,45,300,170,1200,/);

    const stranger = await open(await addClinician(app.database), DESK);
    await stranger.goto('/opinions/numbers');
    await stranger.getByText('This is not here').first().waitFor();
  });
});

/** Keys that are not typing, and clicks, from now on. */
const countActs = (page: Page) =>
  page.evaluate(() => {
    const acts = { keys: 0, clicks: 0 };
    (globalThis as { acts?: typeof acts }).acts = acts;
    const typed = (key: string) => key.length > 1 && key !== 'Enter';
    addEventListener('click', () => acts.clicks++, true);
    addEventListener(
      'keydown',
      ({ key, ctrlKey, target }) => {
        const typing = (target as HTMLElement).matches('textarea, input') && !ctrlKey;
        if (!typing && !typed(key)) acts.keys++;
      },
      true,
    );
  });

const actsOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { acts: { keys: number; clicks: number } }).acts);
