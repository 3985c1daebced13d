// npm run bench:api: what the API carries, beside the smallest server of its kind, in one run.
import { ask, startLocal } from './corridor.mjs';
import { median, percentile, print } from './figures.mjs';
import { startPeer } from './peer/start-peer.mjs';
import { LIST, THREAD } from './queries.mjs';
import { runLoad } from './run-load.mjs';
import { postsToSearchable } from './searchable.mjs';
import { reindex, seedThreads } from './seed.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const THREADS = Number(process.env.BENCH_THREADS ?? 2_000);
const REPLIES = 8;
const CONNECTIONS = 16;
const list = { query: LIST, variables: { first: 25 } };
/** NodeBB 4.9 on the same PostgreSQL, measured elsewhere. */
const GUIDE = { list: 198, thread: 213, create: 34 };

const corridor = await startLocal();
const sessions = await seedThreads(corridor.database, {
  threads: THREADS,
  repliesPerThread: REPLIES,
});
reindex(corridor.dataDir);
const { url } = corridor;
const cookies = sessions.map((session) => session.cookie);
const feed = await ask(url, cookies[0], LIST, list.variables);
const peer = await startPeer(feed.caseThreads);
try {
  await requireSameAnswer(feed);
  await compareLists();
  const caseThreadIds = feed.caseThreads.edges.map(({ node }) => node.id);
  const thread = await measure(
    'thread',
    { query: THREAD, variables: caseThreadIds.map((id) => ({ id })) },
    'threads/s',
  );
  guide('thread', thread);
  const create = await measure('create', { operation: 'create' }, 'posts/s');
  guide('create', create);
  // What an author waits for at the end; a forum without previews knows no other post.
  guide('open', await measure('open', { operation: 'open' }, 'posts/s'), 'create');
  await measure('reply', { operation: 'reply', caseThreadIds }, 'posts/s');
  await searchable();
} finally {
  await peer.stop();
  await corridor.stop();
}

/** The comparison means something only where both say the same. */
async function requireSameAnswer(ours) {
  const theirs = await ask(peer.url, '', LIST, list.variables);
  if (JSON.stringify(ours) !== JSON.stringify(theirs))
    throw new Error('The peer answers something else than we do.');
}

async function compareLists() {
  const load = (target) =>
    runLoad({ ...target, seconds: SECONDS, connections: CONNECTIONS, scenario: list });
  const us = { url, cookies };
  const them = { url: peer.url };
  for (const target of [us, them]) await load(target);
  const ours = [];
  const theirs = [];
  for (let round = 0; round < ROUNDS; round++) {
    theirs.push(await load(them));
    ours.push(await load(us));
  }
  const rate = median(ours.map(({ perSecond }) => perSecond));
  const peerRate = median(theirs.map(({ perSecond }) => perSecond));
  print('api', 'list', rate, 'lists/s');
  print(
    'api',
    'list of the peer',
    peerRate,
    'lists/s',
    'smallest NestJS + Apollo on Express, from memory',
  );
  print(
    'api',
    'list against peer',
    median(ours.map(({ perSecond }, round) => perSecond / theirs[round].perSecond)),
    'ratio',
    '>= 1',
  );
  for (const part of ['p50', 'p99']) {
    print(
      'api',
      `list ${part}`,
      median(ours.map((result) => result[part])),
      'ms',
      `peer ${median(theirs.map((result) => result[part]))} ms`,
    );
  }
  guide('list', rate);
  // Those who ask for the same at the same moment share a read; here nobody asks for the same.
  const pages = await pagesFrom(feed.caseThreads);
  const apart = [];
  for (let round = 0; round < ROUNDS; round++)
    apart.push(
      await runLoad({
        ...us,
        seconds: SECONDS,
        connections: CONNECTIONS,
        scenario: { query: LIST, variables: pages },
      }),
    );
  print(
    'api',
    `list, ${pages.length} different pages`,
    median(apart.map(({ perSecond }) => perSecond)),
    'lists/s',
  );
}

async function pagesFrom({ pageInfo }) {
  const pages = [];
  for (let { endCursor, hasNextPage } = pageInfo; hasNextPage && pages.length < 60;) {
    const after = { first: 25, after: endCursor };
    pages.push(after);
    ({ endCursor, hasNextPage } = (await ask(url, cookies[0], LIST, after)).caseThreads.pageInfo);
  }
  return pages;
}

async function measure(name, scenario, unit) {
  const load = () =>
    runLoad({ url, cookies, seconds: SECONDS, connections: CONNECTIONS, scenario });
  await load();
  const results = [];
  for (let round = 0; round < ROUNDS; round++) results.push(await load());
  const rate = median(results.map(({ perSecond }) => perSecond));
  print('api', name, rate, unit);
  for (const part of ['p50', 'p99'])
    print('api', `${name} ${part}`, median(results.map((result) => result[part])), 'ms');
  return rate;
}

function guide(name, rate, counterpart = name) {
  print(
    'api',
    `${name} against guide`,
    rate / GUIDE[counterpart],
    'ratio',
    `NodeBB 4.9: ${counterpart} ${GUIDE[counterpart]}/s, measured elsewhere`,
  );
}

async function searchable() {
  const quiet = await postsToSearchable({
    url,
    cookie: sessions[1].cookie,
    count: 40,
    everyMs: 50,
  });
  const load = runLoad({ url, cookies, seconds: 25, connections: 4, rate: 40, scenario: list });
  const loaded = await postsToSearchable({
    url,
    cookie: sessions[1].cookie,
    count: 40,
    everyMs: 250,
  });
  await load;
  for (const [name, waits] of [
    ['idle', quiet],
    ['under 40 lists/s', loaded],
  ]) {
    print('api', `post to searchable p50, ${name}`, percentile(waits, 0.5), 'ms');
    print('api', `post to searchable p95, ${name}`, percentile(waits, 0.95), 'ms', '<= 1000');
  }
}
