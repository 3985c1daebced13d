import type { Browser, Page } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { CANARIES } from '../canary/canaries.js';
import { TraceFinder } from '../canary/traces.js';
import { launchChromium } from './chromium.js';
import { Traffic } from './traffic.js';
import { PHONE, type Visitor, visitAs } from './visitor.js';

const finder = new TraceFinder(CANARIES);
const sentenceOf = (kind: string) => CANARIES.find((canary) => canary.kind === kind)!.sentence;
/** All canaries as one note of at least 2,000 characters. */
const LONG = `${CANARIES.map(({ sentence }) => sentence).join('\n')}\nNo change since. `.padEnd(
  2_000,
  'Fever is settling, appetite is better. ',
);
/** The fastest of some tries: other programs of a test machine only ever add time. */
const TRIES = 5;
const MOST_MS = 300;

describe('masking on the device', () => {
  let app: TestApp;
  let browser: Browser;
  let gp: Visitor;
  const traffic = new Traffic();

  beforeAll(async () => {
    app = await TestApp.start();
    browser = await launchChromium();
    await traffic.start();
    gp = await visitAs(browser, app, { display_name: 'The GP' }, { viewport: PHONE, ...watched() });
  });

  afterAll(async () => {
    await browser?.close();
    await traffic.stop();
    await app?.stop();
  });

  const watched = () => ({ proxy: { server: traffic.address, bypass: '<-loopback>' } });

  async function ask(page: Page, title: string, note: string): Promise<void> {
    await page.getByRole('link', { name: 'Ask', exact: true }).click();
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Your question').fill('What would you do next?');
    await page.getByLabel('Note').fill(note);
    await page.getByLabel('Specialty', { exact: true }).selectOption('dermatology');
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.getByText(/^Masked on this device/).waitFor();
  }

  /** Masks by hand what the scrubber left of a canary, as its author would. */
  async function review(page: Page, traces: readonly string[]): Promise<void> {
    for (const trace of traces) {
      const left = page.locator('[data-open]', { hasText: trace });
      if ((await left.count()) === 0) continue;
      await page.getByLabel('Mask another word everywhere').fill(trace);
      await page.keyboard.press('Enter');
      await left.first().waitFor({ state: 'detached' });
    }
  }

  async function post(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Post masked case' }).click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  }

  const sentSince = (from: number) =>
    traffic.sent
      .slice(from)
      .flatMap(({ head, body }, index) => [
        ...finder.find(head, `the head of request ${index}`),
        ...finder.find(body, `the body of request ${index}`),
      ]);

  // Each canary stands in a note of its own, so that none is found because of another.
  it.each(CANARIES)('lets no byte of a $kind leave the page', async ({ sentence, traces }) => {
    const { page } = gp;
    const from = traffic.sent.length;
    await ask(page, 'A case from the clinic', sentence);
    await review(page, traces);
    await post(page);
    const bodies = traffic.sent.slice(from).map(({ body }) => body.toString());
    expect(bodies.some((body) => body.includes('PreviewMasking'))).toBe(true);
    expect(bodies.some((body) => body.includes('OpenCase'))).toBe(true);
    expect(sentSince(from)).toEqual([]);
  });

  /** Answers the case that is open; resolves with the text as it was stored. */
  async function answer(page: Page, text: string): Promise<string> {
    const asked = page.url();
    await page.getByRole('button', { name: /^(Answer|Reply)/ }).click();
    await page.getByLabel('Your answer').fill(text);
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.getByText(/^Masked on this device/).waitFor();
    await page.getByRole('button', { name: 'Post masked answer' }).click();
    await page.getByRole('button', { name: /^(Answer|Reply)/ }).waitFor();
    const { rows } = await app.database.query<{ body: string }>(
      'select body from replies where case_thread_id = $1 order by created_at desc limit 1',
      [asked.split('/').at(-1)],
    );
    return rows[0]!.body;
  }

  it('names the same person alike through a thread, and nobody else so', async () => {
    const { page } = gp;
    const from = traffic.sent.length;
    await ask(page, 'Who is who', 'Pt Zubinka Torvalakar came with fever on 12/03/2024.');
    await post(page);
    expect(await answer(page, 'Pt Zubinka Torvalakar was better on 15/03/2024.')).toBe(
      'Pt [Patient 1] was better on [Day 3].',
    );
    const specialist = await visitAs(
      browser,
      app,
      { display_name: 'The specialist', role: 'SPECIALIST' },
      watched(),
    );
    await specialist.page.goto(page.url());
    expect(await answer(specialist.page, 'Pt Qalimundra Vexhani had the same on 14/03/2024.')).toBe(
      'Pt [Patient 2] had the same on [Date].',
    );
    await specialist.context.close();
    await page.reload();
    expect(await answer(page, 'Pt Zubinka Torvalakar and Pt Drumbakheri came on 22/03/2024.')).toBe(
      'Pt [Patient 1] and Pt [Patient 3] came on [Day 10].',
    );
    expect(sentSince(from)).toEqual([]);
  });

  it('sends what its author restores, and no other word', async () => {
    const { page } = gp;
    const from = traffic.sent.length;
    await ask(page, 'A score', `${sentenceOf('phone')} Seen by Dr Ranson for the Ranson criteria.`);
    await page
      .getByRole('button', { name: /^Restore (Dr )?Ranson/ })
      .first()
      .click();
    await post(page);
    await page.getByText('for the Ranson criteria').waitFor();
    expect(sentSince(from)).toEqual([]);
  });

  it(`masks a note of 2,000 characters within ${MOST_MS} ms, the scrubber being loaded`, async () => {
    const { page } = gp;
    await ask(page, 'A long note', 'A short note at first.');
    const took: number[] = [];
    for (let attempt = 0; attempt < TRIES; attempt++) {
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByLabel('Note').fill(`Try no. ${attempt}: ${LONG}`);
      took.push(
        await page.evaluate(async (tried) => {
          const since = performance.now();
          document.querySelector<HTMLButtonElement>('form.ask .btn.primary')!.click();
          // What was reviewed before is still drawn until this text is masked.
          while (!document.querySelector('main .review')?.textContent.includes(tried))
            await new Promise(requestAnimationFrame);
          return performance.now() - since;
        }, `Try no. ${attempt}: `),
      );
    }
    console.log(`2,000 characters, click to highlights: ${took.map(Math.round).join(', ')} ms`);
    expect(Math.min(...took)).toBeLessThanOrEqual(MOST_MS);
  });

  it('keeps no byte of it on the device, and nothing at all once its person signs out', async () => {
    const { page, context } = gp;
    const kept = () =>
      page.evaluate(async () => {
        const rows: unknown[] = [];
        for (const { name } of await indexedDB.databases()) {
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            const opening = indexedDB.open(name!);
            opening.onsuccess = () => resolve(opening.result);
            opening.onerror = () => reject(opening.error!);
          });
          for (const store of database.objectStoreNames) {
            const all = database.transaction(store).objectStore(store);
            for (const request of [all.getAllKeys(), all.getAll()]) {
              await new Promise((done) => (request.onsuccess = done));
              rows.push(request.result);
            }
          }
          database.close();
        }
        return JSON.stringify([rows, { ...localStorage }, { ...sessionStorage }, history.state]);
      });
    const before = await kept();
    expect(before).toMatch(/"people":\{"[0-9a-f]{32}":\d/);
    expect(finder.find(before, 'storage')).toEqual([]);
    expect(finder.find(JSON.stringify(await context.storageState()), 'storage')).toEqual([]);
    await page.goto('/me');
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.getByLabel('Password').waitFor();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
  });

  it('fetches the scrubber once, and keeps it', async () => {
    const fetched = traffic.sent.filter(({ head }) => head.includes('/assets/mask.worker-'));
    // Two people, each at a browser of their own.
    expect(fetched).toHaveLength(2);
  });

  it('would have been caught by these searches', async () => {
    const { page } = gp;
    const sentence = sentenceOf('name by title');
    const ways: ((text: string) => unknown)[] = [
      (text) => fetch('/graphql', { method: 'POST', body: text.toLowerCase() }),
      (text) => fetch(`/nowhere?${encodeURIComponent(text)}`),
      (text) => fetch('/nowhere', { headers: { 'x-note': text } }),
      (text) => fetch('/graphql', { method: 'POST', body: btoa(text) }),
      (text) => navigator.sendBeacon('/graphql', text.toUpperCase()),
      (text) => fetch(`/assets/${text}`),
    ];
    for (const way of ways) {
      const from = traffic.sent.length;
      await page.evaluate(way, sentence);
      await page.waitForTimeout(200);
      expect(sentSince(from)).not.toEqual([]);
    }
  });
});
