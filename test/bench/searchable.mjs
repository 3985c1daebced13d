import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './corridor.mjs';
import { OPEN_CASE, PREVIEW, SEARCH } from './queries.mjs';
import { clinicalText, wordOf } from './texts.mjs';

const POLL_MS = 10;
const GIVE_UP_MS = 20_000;
let serial = 60_000;

/** Posts `count` cases, one every `everyMs`; the milliseconds from each acknowledgement to the first search that finds it. */
export async function postsToSearchable({ url, cookie, count, everyMs }) {
  const waits = [];
  for (let post = 0; post < count; post++) {
    const number = serial++;
    const fields = Object.entries({
      title: 'A case',
      question: 'What next?',
      body: clinicalText(number, 1_300),
    }).map(([name, text]) => ({ name, text }));
    const { previewMasking: preview } = await ask(url, cookie, PREVIEW, { input: { fields } });
    const masked = Object.fromEntries(preview.fields.map((field) => [field.name, field.masked]));
    const input = {
      ...masked,
      receipt: preview.receipt,
      idempotencyKey: randomUUID(),
      specialties: ['general-medicine'],
    };
    const { openCase } = await ask(url, cookie, OPEN_CASE, { input });
    waits.push(
      await untilFound({ url, cookie, word: wordOf(number & 0xffff), id: openCase.caseThread.id }),
    );
    await sleep(everyMs);
  }
  return waits;
}

async function untilFound({ url, cookie, word, id }) {
  const from = performance.now();
  while (performance.now() - from < GIVE_UP_MS) {
    const { search } = await ask(url, cookie, SEARCH, { query: word });
    if (search.edges.some(({ node }) => node.caseThread.id === id)) return performance.now() - from;
    await sleep(POLL_MS);
  }
  throw new Error('A post did not become searchable.');
}
