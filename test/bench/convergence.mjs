// npm run bench:convergence -- 10: the search engine is away for so many minutes while clinicians
// post, then comes back. How long until the index has what it missed, and how it differs then.
// With a server from MEILISEARCH_BIN, which is killed and started again; without, with the embedded
// engine, whose tables the product may not read for so long.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../dist/src/platform/database/embedded-postgres.js';
import { prepareDatabase } from '../../dist/src/platform/database/prepare-database.js';
import { ask, startProgram } from './corridor.mjs';
import { startEngine } from './convergence/engine.mjs';
import { openIndex } from './convergence/index-check.mjs';
import { Queue } from './convergence/queue.mjs';
import { print } from './figures.mjs';
import { LIST, SEARCH, WITHDRAW } from './queries.mjs';
import { runLoad } from './run-load.mjs';
import { reindex, seedThreads } from './seed.mjs';

const MINUTES = Number(process.argv[2] ?? 10);
/** Previews and posts a second, and as many of replies. */
const RATE = Number(process.env.BENCH_RATE ?? 4);
const THREADS = Number(process.env.BENCH_THREADS ?? 2_000);
const BEFORE_S = 5;
const AFTER_S = 60;
const WITHDRAWN = 10;
const GIVE_UP_S = 300;

const dataDir = await mkdtemp(join(tmpdir(), 'corridor-convergence-'));
const server = await startEmbeddedPostgres(dataDir);
await prepareDatabase(server.ownerUrl);
const database = new pg.Pool({ connectionString: server.ownerUrl, max: 4 });
const engine = await startEngine(database);
const env = { ...engine.env, DATABASE_URL: server.appUrl, CORRIDOR_DATA_DIR: dataDir };
const sessions = await seedThreads(database, { threads: THREADS, repliesPerThread: 1 });
reindex(dataDir, engine.env);
const secret = { CORRIDOR_SECRET: 'a secret for a benchmark, long enough' };
const worker = await startProgram(['dist/src/worker.js'], { ...env, ...secret }, /"msg":"ready"/);
const api = await startProgram(
  ['dist/src/main.js'],
  { ...env, ...secret, PORT: '0' },
  /"port":(\d+),"msg":"ready"/,
);
const url = `http://127.0.0.1:${api.match[1]}/graphql`;
const index = await openIndex(server.ownerUrl, engine.env);
const queue = new Queue(database);
try {
  await measure();
} finally {
  await index.close();
  await Promise.all([api.stop(), worker.stop()]);
  await engine.stop();
  await database.end();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function measure() {
  const load = postAndReply(BEFORE_S + MINUTES * 60 + AFTER_S);
  await sleep(BEFORE_S * 1_000);
  report('load of the machine at first', loadavg()[0], 'processes');
  await engine.leave();
  const { memory, answered } = await absence();
  const withdrawn = await withdraw(0, WITHDRAWN);
  const missed = await queue.waiting();
  await engine.comeBack();
  const back = performance.now();
  report('threads that waited', missed.threads, 'threads');
  report('attempts of any of them', missed.attempts, 'attempts', '<= 1');
  report('memory of the worker meanwhile, at most', memory, 'MB');
  report('searches answered meanwhile', answered, 'answers', '0');
  report('withdrawn cases in the first answers', await found(withdrawn), 'cases', '0');
  report(
    'what it missed indexed after',
    await until(back, () => queue.isPast(missed)),
    's',
    '<= 60',
  );
  const { failures, perSecond } = await load;
  report('posts and replies a second', perSecond, 'posts');
  report('posts and replies that failed', failures, 'answers', '0');
  const last = performance.now();
  report(
    'difference 0 after the last post',
    await until(last, async () => (await index.difference()) === 0),
    's',
  );
  report('difference', await index.difference(), 'threads', '0');
  report('a withdrawn case gone from the index after, at most', await removal(), 's', '<= 5');
  report('load of the machine in the end', loadavg()[0], 'processes');
}

/** The longest that one of some cases, withdrawn one after another, is still in the index. */
async function removal() {
  let longest = 0;
  for (let number = WITHDRAWN; number < 2 * WITHDRAWN; number++) {
    const [{ id }] = await withdraw(number, number + 1);
    const from = performance.now();
    longest = Math.max(longest, await until(from, async () => !(await index.holds(id))));
  }
  return longest;
}

async function postAndReply(seconds) {
  const cookies = sessions.map(({ cookie }) => cookie);
  const { caseThreads } = await ask(url, cookies[0], LIST, { first: 50 });
  const caseThreadIds = caseThreads.edges.map(({ node }) => node.id);
  const results = await Promise.all(
    [{ operation: 'create' }, { operation: 'reply', caseThreadIds }].map((scenario) =>
      runLoad({ url, cookies, seconds, connections: 4, rate: RATE, scenario }, Infinity),
    ),
  );
  for (const { firstRefusal } of results)
    if (firstRefusal) process.stderr.write(`The first that failed: ${firstRefusal}\n`);
  const sum = (figure) => results.reduce((total, result) => total + result[figure], 0);
  return { failures: sum('failures'), perSecond: sum('perSecond') };
}

/** Looks on while the engine is away: the worker's memory, and what a search answers. */
async function absence() {
  let [memory, answered] = [0, 0];
  for (const end = Date.now() + MINUTES * 60_000; Date.now() < end; await sleep(2_000)) {
    memory = Math.max(memory, residentMb(worker.pid));
    if (await answersSearch('fever')) answered++;
  }
  return { memory, answered };
}

/** The answer, or nothing where search says that it is not available. */
function answersSearch(query) {
  return ask(url, sessions[0].cookie, SEARCH, { query }).catch((error) => {
    if (!error.message.includes('SEARCH_UNAVAILABLE')) throw error;
  });
}

/** Some of the seeded cases, each by its author; with the word that each has to itself. */
async function withdraw(from, to) {
  const { rows } = await database.query(
    `select id, author_id, split_part(title, ' ', 1) as word from case_threads where pipeline_version = 'bench'
     order by id offset $1 limit $2`,
    [from, to - from],
  );
  for (const { id, author_id } of rows) {
    const { cookie } = sessions.find(({ clinicianId }) => clinicianId === author_id);
    await ask(url, cookie, WITHDRAW, { id });
  }
  return rows;
}

/** How many of `cases` the first search that is answered shows, each by its word. */
async function found(cases) {
  let count = 0;
  for (const { id, word } of cases) {
    let answer;
    while (!(answer = await answersSearch(word))) await sleep(50);
    if (answer.search.edges.some(({ node }) => node.caseThread.id === id)) count++;
  }
  return count;
}

/** The seconds from `start` until `condition` holds. */
async function until(start, condition) {
  for (;;) {
    const seconds = (performance.now() - start) / 1_000;
    if (await condition()) return seconds;
    if (seconds > GIVE_UP_S) throw new Error(`After ${GIVE_UP_S} s it was still not so.`);
    await sleep(200);
  }
}

function report(figure, value, unit, against) {
  print('convergence', `${figure}, ${MINUTES} min, ${engine.name}`, value, unit, against);
}

function residentMb(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}
