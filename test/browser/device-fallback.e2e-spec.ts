import type { Browser, BrowserContext, Page } from 'playwright-core';
import { TestApp } from '../app/test-app.js';
import { launchChromium } from './chromium.js';
import { PHONE, visitAs } from './visitor.js';

const NOTE = 'Pt Harbhajan Tejpal, 54 M, ph 98140 77231, seen on 14/03/2024 with a rash.';
const MASKED = 'Pt [Patient 1], 54 M, ph [Phone], seen on [Day 0] with a rash.';
const SERVER = /The server masks your text instead/;

/** Answers that it is loaded, and then never again. */
const SILENT = `let loaded = false;
addEventListener('message', ({ data }) => {
  if (!loaded) postMessage({ id: data.id, result: null, failed: false });
  loaded = true;
});`;

const WORKER = '**/mask.worker-*.js';
const script = (body: string) => ({ contentType: 'text/javascript', body });
const connection = (value: object) => (context: BrowserContext) =>
  context.addInitScript((given) => {
    Object.defineProperty(navigator, 'connection', { value: given });
  }, value);

interface Case {
  readonly when: string;
  readonly says: RegExp;
  readonly prepare: (context: BrowserContext) => Promise<unknown>;
  /** Found out while it masks, not when the composer opens. */
  readonly late?: true;
}

const CASES: readonly Case[] = [
  {
    when: 'the worker is blocked',
    says: /could not be loaded/,
    prepare: (context) => context.route(WORKER, (route) => route.abort()),
  },
  {
    when: 'the worker is no script',
    says: /could not be loaded/,
    prepare: (context) => context.route(WORKER, (route) => route.fulfill(script('('))),
  },
  {
    when: 'the browser has no workers',
    says: /cannot mask on the device/,
    prepare: (context) => context.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
  },
  {
    when: 'the worker takes too long',
    says: /took too long/,
    prepare: (context) => context.route(WORKER, (route) => route.fulfill(script(SILENT))),
    late: true,
  },
  { when: 'data saver is on', says: /Data saver/, prepare: connection({ saveData: true }) },
  {
    when: 'the network is slow',
    says: /the network is slow/,
    prepare: connection({ effectiveType: '2g' }),
  },
];

describe('where the device cannot mask', () => {
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

  async function visitor(prepare: Case['prepare']): Promise<Page> {
    const options = { viewport: PHONE, serviceWorkers: 'block' } as const;
    const { page, context } = await visitAs(browser, app, {}, options);
    await prepare(context);
    await page.goto('/ask');
    await page.getByLabel('Title').fill('Rash');
    await page.getByLabel('Your question').fill('What is it?');
    await page.getByLabel('Note').fill(NOTE);
    await page.getByLabel('Specialty', { exact: true }).selectOption('dermatology');
    return page;
  }

  async function storedBy(page: Page): Promise<string> {
    await page.getByRole('button', { name: 'Post masked case' }).click();
    await page.waitForURL(/\/cases\//);
    const { rows } = await app.database.query<{ body: string }>(
      'select body from case_threads where id = $1',
      [page.url().split('/').at(-1)],
    );
    return rows[0]!.body;
  }

  it.each(CASES)('the server masks and the page says so: $when', async (given) => {
    const page = await visitor(given.prepare);
    if (!given.late) await page.getByText(given.says).waitFor();
    expect(await page.getByText(SERVER).count()).toBe(given.late ? 0 : 1);
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.locator('main s', { hasText: 'Harbhajan Tejpal' }).waitFor();
    expect(await page.getByText(given.says).count()).toBe(1);
    expect(await page.getByText(SERVER).count()).toBe(1);
    expect(await storedBy(page)).toBe(MASKED);
    await page.context().close();
  });

  it('the device masks after all when its person asks for it', async () => {
    const page = await visitor(connection({ saveData: true }));
    await page.getByRole('button', { name: 'Mask here anyway' }).click();
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.getByText(/^Masked on this device/).waitFor();
    expect(await page.getByText(SERVER).count()).toBe(0);
    expect(await storedBy(page)).toBe(MASKED);
    await page.context().close();
  });

  it('sends nothing because a connection was lost for a while', async () => {
    const page = await visitor(() => Promise.resolve());
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.getByRole('button', { name: 'Review masking' }).click();
    await page.getByText(/^Masked on this device/).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Post masked case' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.context().setOffline(false);
    expect(await storedBy(page)).toBe(MASKED);
    expect(sent.join('\n')).not.toMatch(/Harbhajan|98140/);
    await page.context().close();
  });
});
