import type { Browser, Page } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { type IndiaNote, readIndiaNotes } from '../fixtures/india-notes.js';
import { wordsOfTheirOwn } from '../fixtures/words-of-their-own.js';
import { launchChromium } from './chromium.js';
import { PHONE, type Visitor, visitAs } from './visitor.js';

const NOTES = readIndiaNotes('india.txt');
const caseIdIn = (page: Page) => /\/cases\/([0-9a-f-]{36})/.exec(page.url())?.[1];

interface Posted {
  readonly id: string;
  readonly masked: string;
}

describe('the path of a post in a browser', () => {
  let app: TestApp;
  let browser: Browser;
  let gp: Visitor;
  let specialist: Visitor;
  const posted = new Map<string, Posted>();

  beforeAll(async () => {
    app = await TestApp.start();
    browser = await launchChromium();
    gp = await visitAs(
      browser,
      app,
      { display_name: 'The GP' },
      { viewport: PHONE, hasTouch: true },
    );
    specialist = await visitAs(browser, app, {
      display_name: 'The specialist',
      role: 'SPECIALIST',
      specialties: ['general-medicine'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const postedOf = (note: IndiaNote): Posted => {
    const found = posted.get(note.id);
    if (!found) throw new Error(`${note.id} was not posted.`);
    return found;
  };

  it.each(NOTES)('a GP pastes $id, reviews what is masked, and posts it', async (note) => {
    const { page } = gp;
    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    await page.getByLabel('Title').fill('A case from the clinic');
    await page.getByLabel('Your question').fill('What would you do next?');
    await page.getByLabel('Note').fill(note.text);
    await page.getByLabel('Specialty', { exact: true }).selectOption('general-medicine');

    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('previewMasking') ?? false,
    );
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.getByRole('button', { name: 'Post masked case' }).click();
    const { data } = (await (await answered).json()) as {
      data: { previewMasking: { fields: { name: string; masked: string }[] } };
    };
    const masked = data.previewMasking.fields.find(({ name }) => name === 'body')!.masked;

    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { level: 1, name: 'A case from the clinic' }).waitFor();
    const id = caseIdIn(page)!;
    const { rows } = await app.database.query<{ body: string }>(
      'select body from case_threads where id = $1',
      [id],
    );
    expect(rows[0]!.body).toBe(masked);
    posted.set(note.id, { id, masked });
  });

  it('a specialist finds each by a word of its own, and replies', async () => {
    const { page } = specialist;
    const words = wordsOfTheirOwn(
      NOTES.map((note) => ({ id: note.id, masked: postedOf(note).masked, gold: note })),
    );
    expect(words.size).toBe(NOTES.length);
    await app.settled();
    for (const note of NOTES) {
      await page.getByRole('link', { name: /Search discussions/ }).click();
      await page.getByRole('searchbox', { name: 'Search discussions' }).fill(words.get(note.id)!);
      await page.locator(`a[href*="${postedOf(note).id}"]`).click();
      await page.getByRole('button', { name: 'Answer', exact: true }).click();
      await page
        .getByLabel('Your answer')
        .fill('Start with the commonest cause, and review in two days.');
      await page.getByRole('button', { name: 'Review masking' }).click();
      await page.getByRole('button', { name: 'Post masked answer' }).click();
      await page.getByRole('article', { name: 'The specialist' }).waitFor();
    }
    const { rows } = await app.database.query<{ replies: number }>(
      'select count(*)::integer as replies from replies',
    );
    expect(rows[0]!.replies).toBe(NOTES.length);
  }, 600_000);

  it('the GP accepts each answer', async () => {
    const { page } = gp;
    for (const note of NOTES) {
      await page.goto(`/cases/${postedOf(note).id}`);
      await page.getByRole('button', { name: 'Accept the answer of The specialist' }).click();
      await page.getByText('Accepted', { exact: true }).first().waitFor();
    }
    const { rows } = await app.database.query<{ answered: number }>(
      "select count(*)::integer as answered from case_threads where status = 'ANSWERED'",
    );
    expect(rows[0]!.answered).toBe(NOTES.length);
  }, 600_000);
});
