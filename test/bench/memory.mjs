// node test/bench/memory.mjs: the memory of the API and of the worker, as the two processes of a
// deployment, under a mixed load of bounded rate for MINUTES.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../dist/src/platform/database/embedded-postgres.js';
import { prepareDatabase } from '../../dist/src/platform/database/prepare-database.js';
import { ask, startProgram } from './corridor.mjs';
import { median, print } from './figures.mjs';
import { LIST, SEARCH, THREAD } from './queries.mjs';
import { runLoad } from './run-load.mjs';
import { reindex, seedThreads } from './seed.mjs';

const MINUTES = Number(process.env.MINUTES ?? 10);
const SCALE = Number(process.env.BENCH_RATE ?? 1);
const SAMPLE_MS = 10_000;
const LIMIT_MB = 400;

const dataDir = await mkdtemp(join(tmpdir(), 'corridor-memory-'));
const server = await startEmbeddedPostgres(dataDir);
await prepareDatabase(server.ownerUrl);
const database = new pg.Pool({ connectionString: server.ownerUrl, max: 2 });
const sessions = await seedThreads(database, { threads: 2_000, repliesPerThread: 4 });
reindex(dataDir);
const env = {
  DATABASE_URL: server.appUrl,
  CORRIDOR_DATA_DIR: dataDir,
  CORRIDOR_SECRET: 'a secret for a benchmark, long enough',
};
const worker = await startProgram(['dist/src/worker.js'], env, /"msg":"ready"/);
const api = await startProgram(
  ['dist/src/main.js'],
  { ...env, PORT: '0' },
  /"port":(\d+),"msg":"ready"/,
);
try {
  await measure(`http://127.0.0.1:${api.match[1]}/graphql`);
} finally {
  await Promise.all([api.stop(), worker.stop()]);
  await database.end();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function measure(url) {
  const cookies = sessions.map(({ cookie }) => cookie);
  const { caseThreads } = await ask(url, cookies[0], LIST, { first: 25 });
  const caseThreadIds = caseThreads.edges.map(({ node }) => node.id);
  const scenarios = [
    [40, { query: LIST, variables: { first: 25 } }],
    [20, { query: THREAD, variables: { id: caseThreadIds[3] } }],
    [8, { query: SEARCH, variables: { query: 'pneumonia cough' } }],
    [4, { operation: 'create' }],
    [2, { operation: 'reply', caseThreadIds }],
  ];
  const load = Promise.all(
    scenarios.map(([rate, scenario]) => {
      const bounded = { connections: 4, rate: Math.max(1, rate * SCALE) };
      return runLoad({ url, cookies, seconds: MINUTES * 60, ...bounded, scenario }, Infinity);
    }),
  );
  const samples = { api: [], worker: [] };
  let loading = true;
  const done = load.finally(() => (loading = false));
  while (loading) {
    for (const [name, { pid }] of Object.entries({ api, worker }))
      samples[name].push(residentMb(pid));
    await Promise.race([sleep(SAMPLE_MS), done]);
  }
  const failures = (await done).reduce((sum, result) => sum + result.failures, 0);
  print('memory', 'answers that failed', failures, 'answers', '0');
  for (const [name, values] of Object.entries(samples)) report(name, values);
}

function report(name, values) {
  const half = values.slice(Math.floor(values.length / 2));
  const third = Math.max(1, Math.floor(half.length / 3));
  print('memory', `${name} peak over ${MINUTES} min`, Math.max(...values), 'MB', `<= ${LIMIT_MB}`);
  print('memory', `${name} median of the second half`, median(half), 'MB');
  print('memory', `${name} growth over the second half`, slopePerMinute(half), 'MB/min', '<= 1');
  print(
    'memory',
    `${name} end against begin of the second half`,
    median(half.slice(-third)) - median(half.slice(0, third)),
    'MB',
  );
  process.stdout.write(
    `${JSON.stringify({ bench: 'memory', figure: `${name} samples`, value: values.map(Math.round), unit: 'MB', against: null })}\n`,
  );
}

/** Least squares through samples that are `SAMPLE_MS` apart. */
function slopePerMinute(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const products = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const squares = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return (products / squares) * (60_000 / SAMPLE_MS);
}

function residentMb(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}
