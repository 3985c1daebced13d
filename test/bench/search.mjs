// npm run bench:search: what a search takes through the API, with the embedded engine.
import { ask, startLocal } from './corridor.mjs';
import { percentile, print } from './figures.mjs';
import { SEARCH, SIMILAR } from './queries.mjs';
import { reindex, seedThreads } from './seed.mjs';
import { clinicalText, wordOf } from './texts.mjs';

const THREADS = Number(process.env.BENCH_THREADS ?? 5_000);
const SEARCHES = Number(process.env.BENCH_SEARCHES ?? 200);
const COMMON = [
  'fever',
  'pneumonia',
  'hypertension',
  'creatinine',
  'amoxicillin',
  'thrombocytopenia',
  'epilepsy',
  'prednisolone',
];

/** By kind: the query of the numbered search. */
const KINDS = {
  'one word': (number) => ({ query: COMMON[number % COMMON.length] }),
  'three words': (number) => ({
    query: [0, 3, 5].map((step) => COMMON[(number + step) % COMMON.length]).join(' '),
  }),
  'rare word': (number) => ({ query: wordOf(number * 7) }),
  'typing error': (number) => ({ query: mistyped(COMMON[number % COMMON.length]) }),
  'beginning of a word': (number) => ({ query: COMMON[number % COMMON.length].slice(0, 4) }),
  filtered: (number) => ({
    query: COMMON[number % COMMON.length],
    filter: { specialties: ['cardiology'], status: 'OPEN' },
  }),
};

const corridor = await startLocal();
try {
  const [{ cookie }] = await seedThreads(corridor.database, {
    threads: THREADS,
    repliesPerThread: 2,
  });
  const indexedFrom = performance.now();
  reindex(corridor.dataDir);
  print('search', `index ${THREADS} threads`, (performance.now() - indexedFrom) / 1000, 's');
  for (const [kind, variablesOf] of Object.entries(KINDS)) {
    await measure(kind, async (number) => {
      const { search } = await ask(corridor.url, cookie, SEARCH, variablesOf(number));
      return search.totalCount > 0;
    });
  }
  // A note of another 1.5 kB, of which most words stand in thousands of threads.
  await measure('similar cases', async (number) => {
    const body = clinicalText(40_000 + number * 7, 1_300);
    const input = { title: 'A case', body, specialties: ['cardiology'] };
    const { similarCases } = await ask(corridor.url, cookie, SIMILAR, { input });
    return similarCases.length > 0;
  });
} finally {
  await corridor.stop();
}

/** `searched` resolves with whether anything was found. */
async function measure(kind, searched) {
  const took = [];
  let found = 0;
  for (let number = 0; number < SEARCHES + 20; number++) {
    const from = performance.now();
    const hit = await searched(number);
    // The first twenty warm up.
    if (number >= 20) took.push(performance.now() - from);
    if (hit) found++;
  }
  if (found < SEARCHES)
    throw new Error(`Of the searches with ${kind} only ${found} found something.`);
  for (const part of [0.5, 0.95])
    print('search', `${kind} p${part * 100}, ${THREADS} threads`, percentile(took, part), 'ms');
}

/** Two neighbouring letters change places in the middle of the word. */
function mistyped(word) {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle) + word[middle + 1] + word[middle] + word.slice(middle + 2);
}
