import { setTimeout as sleep } from 'node:timers/promises';
import { openIndex } from './app/index-check.js';
import { KillableCorridor, VICTIMS } from './crash/killable-corridor.js';
import { randomFrom } from './crash/seeded-random.js';
import { type Acknowledged, Writer } from './crash/writer.js';
import { signedIn } from './factories/clinicians.js';
import { searchUntil } from './factories/posts.js';

const CYCLES = Number(process.env['CRASH_CYCLES'] ?? 6);
const SEED = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);
const WRITERS = 4;
const SEARCHABLE_WITHIN_MS = 10_000;

describe(`kill -9 of API, worker and database at random moments (CRASH_SEED=${SEED})`, () => {
  const random = randomFrom(SEED);
  let corridor: KillableCorridor;

  beforeAll(async () => (corridor = await KillableCorridor.start()));
  afterAll(async () => corridor.stop());

  it(
    `loses and doubles nothing that was acknowledged, in ${CYCLES} cycles`,
    async () => {
      const writers = await Promise.all(
        Array.from({ length: WRITERS }, async () => new Writer(await signedIn(corridor))),
      );
      const acknowledged = () => writers.flatMap((writer) => writer.acknowledged);
      let writing = true;
      const written = Promise.all(writers.map((writer) => writer.write(() => writing))).finally(
        () => (writing = false),
      );

      try {
        for (let cycle = 0; cycle < CYCLES && writing; cycle++) {
          const before = acknowledged().length;
          // Every other kill hits a place that has just begun to work again.
          while (cycle % 2 === 0 && writing && acknowledged().length < before + WRITERS)
            await sleep(10);
          await sleep(random(600));
          const first = VICTIMS[cycle % VICTIMS.length]!;
          const victims = random(4) === 0 ? VICTIMS.filter((victim) => victim !== first) : [first];
          await Promise.all(victims.map((victim) => corridor.crash(victim, random(300))));
          corridor.requireRunning();
        }
      } finally {
        writing = false;
      }
      const restartedAt = Date.now();
      await written;

      const index = await openIndex(corridor.ownerUrl);
      const behind = await index.untilComplete(restartedAt + SEARCHABLE_WITHIN_MS);
      const searchableMs = Date.now() - restartedAt;
      await index.close();
      const posts = acknowledged();
      const { lost, doubled, miscounted } = await compareWithRows(corridor, posts);
      const unfound = await notFoundBySearch(corridor, posts);
      const retries = writers.reduce((sum, writer) => sum + writer.retries, 0);
      process.stdout.write(
        `crash: ${CYCLES} cycles, seed ${SEED}: ${posts.length} posts acknowledged after ${retries} retries, ${lost} lost, ${doubled} doubled, ` +
          `${behind} behind in the index, ${unfound} not found by search, index complete ${searchableMs} ms after the last restart\n`,
      );
      expect({ lost, doubled, miscounted, behind, unfound }).toEqual({
        lost: 0,
        doubled: 0,
        miscounted: 0,
        behind: 0,
        unfound: 0,
      });
      expect(posts.length).toBeGreaterThan(CYCLES);
    },
    60_000 + CYCLES * 20_000,
  );
});

/** By the word that each post has to itself: rows that are missing, rows that are there twice, wrong counters. */
async function compareWithRows(
  { database }: KillableCorridor,
  posts: readonly Acknowledged[],
): Promise<{ lost: number; doubled: number; miscounted: number }> {
  const { rows } = await database.query<{ id: string; word: string }>(
    `select id, substring(body from 'vel[a-z]+mab') as word from case_threads
     union all select id, substring(body from 'vel[a-z]+mab') from replies`,
  );
  const stored = new Map(rows.map(({ id, word }) => [id, word]));
  const counters = await database.query(
    `select from case_threads t where reply_count <> (select count(*) from replies r where r.case_thread_id = t.id)`,
  );
  return {
    lost: posts.filter(({ id, word }) => stored.get(id) !== word).length,
    doubled: rows.length - new Set(stored.values()).size,
    miscounted: counters.rows.length,
  };
}

async function notFoundBySearch(
  corridor: KillableCorridor,
  posts: readonly Acknowledged[],
): Promise<number> {
  let client = await signedIn(corridor);
  let unfound = 0;
  for (const [index, { word, caseThreadId }] of posts.entries()) {
    // One clinician may ask 1,500 times a minute.
    if (index % 1_000 === 999) client = await signedIn(corridor);
    const ids = await searchUntil(client, word, (found) => found.includes(caseThreadId), 0);
    if (!ids.includes(caseThreadId)) unfound++;
  }
  return unfound;
}
