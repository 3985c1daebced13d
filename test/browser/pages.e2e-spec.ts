import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { addClinician, signedIn, type TestClinician } from '../factories/clinicians.js';
import { publishNumbers } from '../factories/opinion-numbers.js';
import { openCase, replyToCase } from '../factories/posts.js';
import { act, answer, requested } from '../factories/second-opinions.js';
import { publishTrends } from '../factories/trends.js';
import { reviewed } from '../factories/reviewed.js';
import { launchChromium } from './chromium.js';
import { DESK, PHONE, signInOn, visit } from './visitor.js';

const AXE = createRequire(import.meta.url).resolve('axe-core');
const SHOTS = fileURLToPath(new URL('../../.artifacts/screenshots/', import.meta.url));
const SIZES = [
  { size: 'phone', viewport: PHONE },
  { size: 'desk', viewport: DESK },
];
/** What is asked of each scheme: a dark page is the light one in other colours. */
const ASKED = { dark: { runOnly: ['color-contrast'] }, light: {} };

const NOTE =
  'Pt Harbhajan Tejpal, 54 M from Kotkapura, UHID 88231907, ph 98140 77231, seen on 14/03/2024.';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown }[];
}

describe('every page', () => {
  let app: TestApp;
  let browser: Browser;
  let caseId: string;
  let admin: TestClinician;
  let answeredId: string;
  let claimedId: string;

  beforeAll(async () => {
    await mkdir(SHOTS, { recursive: true });
    app = await TestApp.start();
    browser = await launchChromium();
    const gp = await signedIn(app, { display_name: 'The GP' });
    const specialist = await signedIn(app, {
      display_name: 'The specialist',
      role: 'SPECIALIST',
      specialties: ['dermatology'],
    });
    caseId = (
      await openCase(gp, {
        title: 'Vesicular rash over T4',
        body: 'Pt Kamla Devi, 54 F, seen on 14/03/2024 with a painful vesicular rash for 3 days.',
      })
    ).id;
    await replyToCase(specialist, caseId, 'Valaciclovir, reduced for the creatinine.');
    await gp.ask('mutation($input: PostFixInput!) { postFix(input: $input) { __typename } }', {
      input: {
        ...(await reviewed(gp, {
          item: 'Oxytocin loses strength in the heat',
          workaround: 'Keep it in the vaccine carrier. Change the pack every morning.',
        })),
        kind: 'DRUG_SHORTAGE',
      },
    });
    const concern = { subject: 'Blood at night', addressee: 'The Director', body: 'None comes.' };
    await gp.ask(
      'mutation($input: RaiseConcernInput!) { raiseConcern(input: $input) { __typename } }',
      { input: await reviewed(gp, concern) },
    );
    await addClinician(app.database, { verification: 'PENDING' });
    const administrator = await signedIn(app, {
      duties: ['ADMINISTRATOR', 'COORDINATOR'],
      display_name: 'The administrator',
    });
    admin = administrator.clinician;
    answeredId = await requested(administrator);
    await act(specialist, 'claimRequest', answeredId);
    await answer(specialist, answeredId);
    claimedId = await requested(gp, { specialty: 'general-practice' });
    await act(administrator, 'claimRequest', claimedId);
    await administrator.ask(
      'mutation($input: KeepPhraseInput!) { keepPhrase(input: $input) { __typename } }',
      { input: await reviewed(administrator, { body: 'Come back at once if the fever returns.' }) },
    );
    await publishNumbers(app.database);
    await publishTrends(app.database);
    await app.database.query(
      `select graphile_worker.add_job('case-thread-changed', '{}', job_key => 'case-thread-changed:' || $1::text,
         run_at => now() + interval '1 hour')`,
      [admin.id],
    );
    await app.database.query(
      `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'AppError SEARCH_UNAVAILABLE'
       where key = 'case-thread-changed:' || $1::text`,
      [admin.id],
    );
    await app.database.query(
      `with shelf as (
         insert into bookmark_collections (owner_id, name, pipeline_version)
         values ($1, 'Skin', 'test'), ($1, 'To be told to the interns on the ward round', 'test')
         returning id, name)
       insert into bookmarks (owner_id, case_thread_id, collection_id)
       select $1, $2, id from shelf where name = 'Skin'`,
      [admin.id, caseId],
    );
    await app.database.query(
      `insert into notifications (id, recipient_id, kind, subject_id, part_id, delivery, read_at) values
         (uuidv7(), $1, 'OPINION_ANSWERED', uuidv7(), null, 'INSTANT', null),
         (uuidv7(), $1, 'REPLY_POSTED', $2, uuidv7(), 'INSTANT', now())`,
      [admin.id, caseId],
    );
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  /** What axe finds in dark and in light, and whether the page is wider than the screen. */
  async function problemsOf(page: Page, name: string): Promise<string[]> {
    await page.addScriptTag({ path: AXE }).catch(() => undefined);
    const problems: string[] = [];
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${SHOTS}${name}-${colorScheme}.png`, fullPage: true });
      const violations = await page.evaluate(async (asked) => {
        const { axe } = globalThis as unknown as {
          axe: { run(asked: object): Promise<{ violations: Violation[] }> };
        };
        return (await axe.run(asked)).violations;
      }, ASKED[colorScheme]);
      for (const { id, nodes } of violations) {
        const targets = JSON.stringify(nodes.map(({ target }) => target));
        problems.push(`${name}-${colorScheme}: ${id} ${targets}`);
      }
    }
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    return wider ? [...problems, `${name}: scrolls sideways`] : problems;
  }

  it.each(SIZES)(
    'is accessible on a $size, light and dark',
    async ({ size, viewport }) => {
      const { page, context } = await visit(browser, app, { viewport, bypassCSP: true });
      const problems: string[] = [];
      const check = async (name: string) =>
        problems.push(...(await problemsOf(page, `${name}-${size}`)));

      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await check('sign-in');
      await page.goto('/sign-up');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check('sign-up');
      await page.goto('/confirm#wrong-token');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check('confirm');

      await page.goto('/');
      await signInOn(page, admin.email, admin.password);
      await page.getByText('Vesicular rash over T4').first().waitFor();
      await check('home');
      await page.goto(`/cases/${caseId}`);
      await page.getByText('Valaciclovir, reduced').waitFor();
      await check('case');
      await page.goto('/search');
      await page.getByRole('searchbox', { name: 'Search discussions' }).fill('vesicular');
      await page.locator(`a[href*="${caseId}"]`).first().waitFor();
      await check('search');
      if (size === 'phone') {
        await page.getByRole('button', { name: 'Specialty' }).click();
        await check('search-facet');
        await page.keyboard.press('Escape');
      }
      await page.getByRole('searchbox', { name: 'Search discussions' }).fill('vesiklarius');
      await page.getByText('Nothing found').first().waitFor();
      await check('search-nothing');
      await page.getByRole('button', { name: 'Save this search' }).click();
      await page.getByText('One mail a day tells you').waitFor();
      await page.getByRole('searchbox', { name: 'Search discussions' }).fill('');
      await page.getByRole('heading', { name: 'Saved searches' }).waitFor();
      await check('saved-searches');
      await page.goto('/bookmarks');
      await page.getByRole('button', { name: 'Skin 1' }).click();
      await page.getByRole('button', { name: 'Rename' }).waitFor();
      await page.locator('.kept .row-title').waitFor();
      await check('bookmarks');
      await page.goto('/fixes');
      await page.getByText('Oxytocin loses strength').waitFor();
      await check('fixes');
      await page.goto('/fixes/new');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check('fix-form');
      await page.goto('/concerns');
      await page.getByText('Blood at night').waitFor();
      await check('concerns');
      await page.goto('/concerns/new');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check('concern-form');
      await page.goto('/alerts');
      await page.getByText('A reply to your case').first().waitFor();
      await page.getByText('Vesicular rash over T4').waitFor();
      await check('alerts');
      await page.goto('/trends');
      await page.getByRole('region', { name: /^Dengue/ }).waitFor();
      await check('trends');
      await page.goto('/opinions');
      await page.getByText('Is this leprosy').first().waitFor();
      await check('opinions');
      await page.getByRole('button', { name: 'Your queue' }).click();
      await page.getByText('Is this leprosy').first().waitFor();
      await check('opinions-queue');
      await page.goto(`/opinions/${answeredId}`);
      await page.getByText('Paucibacillary leprosy').waitFor();
      await check('opinion-answered');
      await page.goto(`/opinions/${claimedId}`);
      await page.getByRole('button', { name: 'Answer', exact: true }).click();
      await page.getByText('Your phrases').click();
      await page.getByText('if the fever returns').waitFor();
      await check('opinion-answering');
      await page.goto('/opinions/new');
      await page.getByLabel('Your question').fill('Is it safe to wait?');
      await check('opinion-form');
      await page.goto('/opinions/availability');
      await page.getByLabel('Its name').waitFor();
      await check('opinion-availability');
      await page.goto('/opinions/phrases');
      await page.getByText('if the fever returns').waitFor();
      await check('opinion-phrases');
      await page.goto('/opinions/numbers');
      await page.getByRole('region', { name: 'All requests' }).waitFor();
      await check('opinion-numbers');
      await page.goto('/me');
      await page.getByText('Daily').first().waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check('me');
      await page.goto('/operator');
      await page.getByText('Given up').waitFor();
      await check('operator');
      await page.goto('/requests');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await check('requests');
      const ask = async () => {
        await page.goto('/ask');
        await page.getByLabel('Title').fill('Rash');
        await page.getByLabel('Your question').fill('What is it?');
        await page.getByLabel('Note').fill(NOTE);
        await page.getByLabel('Specialty', { exact: true }).selectOption('dermatology');
      };
      const review = async () => {
        await page.getByRole('button', { name: 'Review masking' }).click();
        await page.locator('main s').first().waitFor();
      };
      await ask();
      await check('ask');
      await review();
      await check('review');
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      );
      await ask();
      await check('ask-by-server');
      await review();
      await check('review-by-server');
      await page.goto(`/cases/${caseId}`);
      await page.getByRole('button', { name: 'Answer', exact: true }).click();
      await page.getByText('The server masks your text').waitFor();
      await check('answer-by-server');
      await context.close();
      expect(problems).toEqual([]);
    },
    180_000,
  );
});
