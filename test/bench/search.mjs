// npm run bench:search -- 5000 50000 200000: what a search takes through the API, with so many
// threads, and what the engine alone takes for the same in the same run; with the embedded engine,
// or with the server at MEILISEARCH_URL.
import { loadavg } from 'node:os';
import { createDataSource } from '../../dist/src/platform/database/index.js';
import { EmbeddedSearchEngine } from '../../dist/src/search-index/embedded-search-engine.js';
import { MeilisearchSearchEngine } from '../../dist/src/search-index/meilisearch-search-engine.js';
import { ask, startLocal } from './corridor.mjs';
import { percentile, print } from './figures.mjs';
import { FACETED_SEARCH, SEARCH, SIMILAR } from './queries.mjs';
import { SEARCH_KINDS } from './search-kinds.mjs';
import { reindex, seedThreads } from './seed.mjs';
import { clinicalText } from './texts.mjs';

const SIZES = process.argv.slice(2).map(Number);
const SEARCHES = Number(process.env.BENCH_SEARCHES ?? 200);
const WARM_UP = 20;
const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key } = process.env;
const ENGINE = url ? { MEILISEARCH_URL: url, ...(key && { MEILISEARCH_KEY: key }) } : {};

const table = [];
for (const size of SIZES.length > 0 ? SIZES : [5_000]) await measureSize(size);
process.stderr.write(
  `${['kind', 'threads', 'API p50', 'API p95', 'engine p50', 'engine p95', 'ratio p50', 'ratio p95'].join(' | ')}\n`,
);
for (const row of table) process.stderr.write(`${row.join(' | ')}\n`);

async function measureSize(threads) {
  const corridor = await startLocal(ENGINE);
  const database = await createDataSource(corridor.appUrl, 2, []).initialize();
  const engine = url
    ? new MeilisearchSearchEngine({ url, key })
    : new EmbeddedSearchEngine(database);
  try {
    const seededFrom = performance.now();
    const [{ cookie }] = await seedThreads(corridor.database, { threads, repliesPerThread: 2 });
    print('search', `seed ${threads} threads`, (performance.now() - seededFrom) / 1000, 's');
    const indexedFrom = performance.now();
    reindex(corridor.dataDir, ENGINE);
    print('search', `index ${threads} threads`, (performance.now() - indexedFrom) / 1000, 's');
    print('search', `load of the machine, ${threads} threads`, loadavg()[0], 'processes');
    const searching = { url: corridor.url, cookie, engine, threads };
    for (const [kind, { requestOf, faceted }] of Object.entries(SEARCH_KINDS))
      await measure(kind, threads, searchPair(searching, requestOf, faceted));
    await measure('similar cases', threads, similarPair(searching), 500);
  } finally {
    await database.destroy();
    await corridor.stop();
  }
}

/** The numbered search through the API, and bare; each resolves with whether it found something. */
function searchPair({ url, cookie, engine }, requestOf, faceted = false) {
  const operation = faceted ? FACETED_SEARCH : SEARCH;
  return {
    api: async (number) =>
      (await ask(url, cookie, operation, requestOf(number))).search.totalCount > 0,
    bare: async (number) => {
      const { query, filter = {} } = requestOf(number);
      const lists = Object.entries(filter).map(([name, value]) => [
        name,
        typeof value === 'boolean' ? value : [value].flat(),
      ]);
      const answer = await engine.search({
        query,
        filter: Object.fromEntries(lists),
        without: [],
        offset: 0,
        limit: 21,
      });
      if (faceted) await answer.facets();
      return answer.total > 0;
    },
  };
}

/** A note of another 1.5 kB, of which most words stand in thousands of threads. */
function similarPair({ url, cookie, engine }) {
  const inputOf = (number) => ({
    title: 'A case',
    body: clinicalText(40_000 + number * 7, 1_300),
    specialties: ['cardiology'],
  });
  return {
    api: async (number) =>
      (await ask(url, cookie, SIMILAR, { input: inputOf(number) })).similarCases.length > 0,
    bare: async (number) =>
      (await engine.similar({ ...inputOf(number), question: '', limit: 5 })).length > 0,
  };
}

/** By turns, so that whatever else the machine does weighs on both, and neither always comes second. */
async function measure(kind, threads, pair, limitMs = 50) {
  const took = { api: [], bare: [] };
  let found = 0;
  for (let number = 0; number < SEARCHES + WARM_UP; number++) {
    for (const way of number % 2 === 0 ? ['api', 'bare'] : ['bare', 'api']) {
      const from = performance.now();
      const hit = await pair[way](number);
      if (number >= WARM_UP) took[way].push(performance.now() - from);
      if (hit) found++;
    }
  }
  if (found < 2 * SEARCHES)
    throw new Error(`Of the searches with ${kind} only ${found} found something.`);
  const at = (way, part) => percentile(took[way], part);
  const figures = [at('api', 0.5), at('api', 0.95), at('bare', 0.5), at('bare', 0.95)];
  const ratios = [figures[0] / figures[2], figures[1] / figures[3]];
  print('search', `${kind} p50, ${threads} threads`, figures[0], 'ms');
  print('search', `${kind} p95, ${threads} threads`, figures[1], 'ms', `<= ${limitMs}`);
  print('search', `${kind} p95 of the bare engine, ${threads} threads`, figures[3], 'ms');
  print(
    'search',
    `${kind} ratio to the bare engine, ${threads} threads`,
    ratios[1],
    'times',
    '<= 2',
  );
  table.push([
    kind,
    threads,
    ...figures.map((ms) => ms.toFixed(1)),
    ...ratios.map((ratio) => ratio.toFixed(2)),
  ]);
}
