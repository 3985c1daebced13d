import type { Browser, Page } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { signedIn } from '../factories/clinicians.js';
import { openCase } from '../factories/posts.js';
import { launchChromium } from './chromium.js';
import { countClicks, PHONE, visitAs } from './visitor.js';

describe('the search page', () => {
  let app: TestApp;
  let browser: Browser;
  let page: Page;
  let caseId: string;
  const requested: string[] = [];

  const field = () => page.getByRole('searchbox', { name: 'Search discussions' });
  const rows = () => page.locator('[data-row]');
  const titles = () => page.locator('.row-title').allTextContents();
  const choice = (name: string) => page.locator('label:visible').filter({ hasText: name });

  beforeAll(async () => {
    app = await TestApp.start();
    browser = await launchChromium();
    const gp = await signedIn(app);
    const scabies = { specialties: ['dermatology'], body: 'Burrows between the fingers.' };
    caseId = (await openCase(gp, { ...scabies, title: 'Scabies in a hostel', sex: 'MALE' })).id;
    await openCase(gp, { ...scabies, title: 'Scabies again', sex: 'FEMALE', careTier: 'PHC' });
    await openCase(gp, { title: 'Big spleen', body: 'Splenomegaly.', specialties: ['nephrology'] });
    await openCase(gp, { title: 'Big spleen', body: 'Splenomegaly again.', sex: 'FEMALE' });
    await app.settled();
    ({ page } = await visitAs(browser, app, { display_name: 'The resident' }));
    page.on('request', (request) => requested.push(request.url()));
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  it('leads a resident to the right case in two actions', async () => {
    await page.keyboard.press('/');
    await field().waitFor();
    const clicks = await countClicks(page);
    await page.keyboard.type('scabis hostl');
    await rows().first().waitFor();
    await rows().first().click();
    await page.getByRole('heading', { level: 1, name: 'Scabies in a hostel' }).waitFor();
    expect(page.url()).toContain(caseId);
    // Typing was the other one.
    expect(await clicks()).toBe(1);
    // The list stays beside the case.
    expect(await rows().count()).toBeGreaterThan(0);
  });

  it('is kept in an address that reaches no server, and restored by reload, back and forward', async () => {
    await page.goto('/search');
    await field().fill('scabies');
    await page.getByText('2 discussions').first().waitFor();
    await page.waitForURL(/#q=scabies$/);
    await choice('Female').filter({ hasText: '1' }).click();
    await page.waitForURL(/#q=scabies&sex=FEMALE$/);
    await page.getByText('1 discussion', { exact: true }).first().waitFor();
    expect(await titles()).toEqual(['Scabies again']);

    await page.reload();
    await page.getByText('1 discussion', { exact: true }).first().waitFor();
    expect(await field().inputValue()).toBe('scabies');
    expect(await titles()).toEqual(['Scabies again']);
    // What else could be chosen keeps its number.
    await choice('Male').filter({ hasText: '1' }).last().waitFor();

    await page.goBack();
    await page.getByText('2 discussions').first().waitFor();
    await page.goForward();
    await page.getByText('1 discussion', { exact: true }).first().waitFor();
    expect(
      requested.filter((url) => /scabi/i.test(new URL(url).pathname + new URL(url).search)),
    ).toEqual([]);
  });

  it('keeps what found nothing out of the address', async () => {
    await page.goto('/search');
    await field().fill('Zubinka');
    await page.getByText('Nothing found').first().waitFor();
    expect(page.url()).not.toMatch(/zubinka/i);
  });

  it('keeps a name out of the address though the words beside it find something', async () => {
    await page.goto('/search');
    await field().fill('scabies');
    await page.waitForURL(/#q=scabies$/);
    await field().fill('Zubinka scabies');
    await page.waitForURL(/\/search$/);
    await rows().first().waitFor();
    await field().fill('scabies');
    await page.waitForURL(/#q=scabies$/);
    await field().fill('');
    await page.waitForURL(/\/search$/);
  });

  it('offers a known word for one that is far off', async () => {
    await page.goto('/search');
    await field().fill('splinomigali');
    await page.getByRole('button', { name: 'splenomegaly' }).click();
    await rows().first().waitFor();
    expect(await titles()).toEqual(['Big spleen', 'Big spleen']);
  });

  it('says which filter to leave aside, and how many that shows', async () => {
    await page.goto('/search#q=scabies&sex=FEMALE&specialties=nephrology');
    await page.getByText('Nothing found with this choice').first().waitFor();
    await page.getByRole('button', { name: /Without specialty.*1 discussion/ }).click();
    await rows().first().waitFor();
    expect(await titles()).toEqual(['Scabies again']);
  });

  it('hands what was asked in vain to a new case, in memory only', async () => {
    await page.goto('/search');
    await field().fill('Xyloquine toxicity');
    await page.getByRole('button', { name: 'Ask this as a new case' }).click();
    expect(await page.getByLabel('Title').inputValue()).toBe('Xyloquine toxicity');
    expect(page.url()).toMatch(/\/ask$/);
  });

  it('brings 20 of many results in at most 12 KB', async () => {
    await app.database.query(
      `with made as (
         insert into case_threads (author_id, kind, title, question, body, specialties, pipeline_version, created_at)
         select author_id, kind, 'Pemphigus in a weaver of carpets, case ' || n, question,
           repeat('Flaccid blisters of pemphigus, Nikolsky positive. ', 30), specialties, pipeline_version, now() - interval '1 day'
         from case_threads, generate_series(1, 25) n where id = $1 returning id)
       select graphile_worker.add_job('case-thread-changed',
         json_build_object('type', 'case-thread-changed', 'caseThreadId', id)) from made`,
      [caseId],
    );
    await app.settled();
    await page.goto('/search');
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('"query":"pemphigus"') ?? false,
    );
    await field().fill('pemphigus');
    await page.getByText('25 discussions').first().waitFor();
    expect(await rows().count()).toBe(20);
    const { responseBodySize } = await (await answered).request().sizes();
    expect(responseBodySize).toBeLessThanOrEqual(12 * 1024);
  });

  it('takes any fragment', async () => {
    await page.goto('/search#q=%E0%A4%A&sex=HORSE&opened=x&specialties=%22');
    await field().waitFor();
    await page.goto('/search#q=scabies&specialties=astrology');
    await page.getByRole('alert').waitFor();
  });

  it('opens the values of a facet as a sheet on a phone', async () => {
    await page.goto('about:blank');
    await page.setViewportSize(PHONE);
    await page.goto('/search#q=scabies');
    await rows().first().waitFor();
    await page.getByRole('button', { name: 'Place of care' }).click();
    await choice('PHC').filter({ hasText: '1' }).click();
    await page.waitForURL(/careTier=PHC/);
    await page.keyboard.press('Escape');
    await page.getByText('1 discussion', { exact: true }).first().waitFor();
    expect(await titles()).toEqual(['Scabies again']);
  });

  it('says so when the engine is away, while the rest works', async () => {
    await app.database.query('alter schema search_index rename to search_index_away');
    try {
      await page.goto('about:blank');
      await page.goto('/search#q=scabies');
      await page.getByText('Search is not available at the moment').waitFor();
      await page.goto('/');
      await page.getByText('Scabies in a hostel').first().waitFor();
    } finally {
      await app.database.query('alter schema search_index_away rename to search_index');
    }
    await page.goto('/search#q=scabies');
    await rows().first().waitFor();
  });
});
