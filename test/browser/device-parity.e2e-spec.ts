import { existsSync, readdirSync } from 'node:fs';
import type { Browser, JSHandle, Page } from 'playwright-core';
import { scrub } from '../../libs/deid/index.js';
import { TestApp } from '../app/test-app.js';
import { CORPORA_DIR, readCorpus } from '../fixtures/corpora.js';
import { readIndiaNotes } from '../fixtures/india-notes.js';
import { launchChromium } from './chromium.js';
import { visit } from './visitor.js';

const ASSETS = new URL('../../dist/web/assets/', import.meta.url);
const WORKER = readdirSync(ASSETS).find((name) => /^mask\.worker-.*\.js$/.test(name))!;
/** As many notes as travel to the page at a time. */
const CHUNK = 100;

interface Masked {
  readonly masked: string;
  readonly findings: unknown;
  readonly residual: unknown;
}

const found = existsSync(CORPORA_DIR) ? readdirSync(CORPORA_DIR) : [];
const jsonl = found.filter((file) => file.endsWith('.jsonl'));
const textsIn = (file: string): string[] =>
  readCorpus(file.slice(0, -'.jsonl'.length))!.map(({ text }) => text);

const CORPORA: [string, () => string[]][] = [
  ['india.txt', () => readIndiaNotes('india.txt').map(({ text }) => text)],
  ['india-clean.txt', () => readIndiaNotes('india-clean.txt').map(({ text }) => text)],
  ...jsonl.map((file): [string, () => string[]] => [file, () => textsIn(file)]),
];

describe('the scrubber in the worker of a browser', () => {
  let app: TestApp;
  let browser: Browser;
  let page: Page;
  let worker: JSHandle<Worker>;

  beforeAll(async () => {
    app = await TestApp.start();
    browser = await launchChromium();
    ({ page } = await visit(browser, app));
    worker = await page.evaluateHandle(
      (name) => new Worker(`/assets/${name}`, { type: 'module' }),
      WORKER,
    );
    if (jsonl.length === 0) console.warn(`${CORPORA_DIR} is absent: the dev corpora are left out.`);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  /** Each text as a case of its own, by the protocol that the page itself speaks. */
  const inBrowser = (texts: readonly string[]): Promise<Masked[]> =>
    page.evaluate(
      async ([masker, notes]) => {
        const maskOne = (text: string, id: number) =>
          new Promise<Masked>((resolve, reject) => {
            masker.onmessage = ({ data }: MessageEvent<{ result: { fields: [Masked] } | null }>) =>
              data.result
                ? resolve(data.result.fields[0])
                : reject(new Error('The worker could not mask a note.'));
            const fields = [{ name: 'text', text }];
            masker.postMessage({ id, task: { kind: 'mask', memory: '', thread: null, fields } });
          });
        const answers: Masked[] = [];
        for (const [id, text] of notes.entries()) answers.push(await maskOne(text, id));
        return answers;
      },
      [worker, texts] as const,
    );

  it.each(CORPORA)(
    'masks every note of %s as Node does',
    async (_, read) => {
      const texts = read();
      expect(texts.length).toBeGreaterThan(0);
      for (let from = 0; from < texts.length; from += CHUNK) {
        const chunk = texts.slice(from, from + CHUNK);
        const answers = inBrowser(chunk);
        // Both sides work at the same time, once the request is out.
        await new Promise(setImmediate);
        const here = chunk.map((text) => scrub(text));
        const there = await answers;
        here.forEach((result, index) => {
          const { masked, findings, residual } = there[index]!;
          expect({ masked, findings, residual }).toEqual(result);
        });
      }
    },
    120_000,
  );
});
