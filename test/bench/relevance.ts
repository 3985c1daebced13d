// npm run bench:relevance: how well each engine orders the judged set of search.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.js';
import { prepareDatabase } from '../../src/platform/database/prepare-database.js';
import { EmbeddedSearchEngine } from '../../src/search-index/embedded-search-engine.js';
import { MeilisearchSearchEngine } from '../../src/search-index/meilisearch-search-engine.js';
import { meilisearchServer } from '../integration/search-engine-meilisearch-server.js';
import { judgedQueries, judgedThreads } from './relevance/judged-set.js';
import { engineRanking, measure, miniSearchRanking, type Ranking } from './relevance/measure.js';

const threads = judgedThreads();
const halves = Object.entries(judgedQueries());

function say(figure: string, value: number, unit: string, against: string): void {
  const rounded = Math.round(value * 1000) / 1000;
  console.log(JSON.stringify({ bench: 'relevance', figure, value: rounded, unit, against }));
}

async function report(engine: string, rank: Ranking): Promise<void> {
  for (const [half, queries] of halves) {
    const { ndcgAt10, successAt3 } = await measure(queries, rank);
    say(`nDCG@10, ${half} half`, ndcgAt10, 'part of the best', engine);
    say(`success@3, ${half} half`, successAt3, 'part of the queries', engine);
  }
}

const folder = await mkdtemp(join(tmpdir(), 'corridor-relevance-'));
const postgres = await startEmbeddedPostgres(folder);
const database = new DataSource({ type: 'postgres', url: postgres.appUrl, logging: false });
try {
  await prepareDatabase(postgres.ownerUrl);
  await database.initialize();
  await report('embedded', await engineRanking(new EmbeddedSearchEngine(database), threads));
} finally {
  if (database.isInitialized) await database.destroy();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

const server = await meilisearchServer();
if (server) {
  try {
    await report('meilisearch', await engineRanking(new MeilisearchSearchEngine(server), threads));
  } finally {
    await server.stop();
  }
} else process.stderr.write('Meilisearch: not measured, because no server is configured.\n');

await report('MiniSearch, defaults', miniSearchRanking(threads));
