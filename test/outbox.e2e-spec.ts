import { pino } from 'pino';
import { OutboxDispatcher } from '../src/outbox/dispatcher.js';
import { CorridorProcess } from './app/corridor-process.js';
import { TEST_SECRET, TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { handlersOf } from './factories/outbox-events.js';
import { openCase, searchUntil } from './factories/posts.js';

describe('an event of the outbox', () => {
  let app: TestApp;
  let client: Awaited<ReturnType<typeof signedIn>>;
  const workers: CorridorProcess[] = [];

  beforeAll(async () => {
    app = await TestApp.start();
    client = await signedIn(app);
  });

  afterAll(async () => {
    for (const worker of workers) await worker.stop();
    await app.stop();
  });

  async function startWorker(): Promise<CorridorProcess> {
    const worker = new CorridorProcess('worker', {
      DATABASE_URL: app.databaseUrl,
      CORRIDOR_SECRET: TEST_SECRET,
      CORRIDOR_DATA_DIR: app.dataDir,
    });
    workers.push(worker);
    await worker.waitFor(/"msg":"ready"/);
    return worker;
  }

  /** Opens a case whose indexing stands still, and runs `work` while a worker has it in hand. */
  async function whileAJobIsHeld(word: string, work: () => Promise<unknown>): Promise<string> {
    const holder = await app.database.connect();
    let opened: string;
    try {
      ({ id: opened } = await openCase(client, { body: `Suspected ${word} after the monsoon.` }));
      await app.settled();
      await holder.query('begin; lock table replies in access exclusive mode');
      await app.database.query(
        "select graphile_worker.add_job('case-thread-changed', json_build_object('type', 'case-thread-changed', 'caseThreadId', $1::text), queue_name => 'held', job_key => 'held')",
        [opened],
      );
      await app.database.query('delete from search_index.documents where id = $1', [opened]);
      for (;;) {
        const { rowCount } = await app.database.query(
          'select from graphile_worker.jobs where locked_by is not null',
        );
        if (rowCount === 1) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await work();
    } finally {
      await holder.query('rollback');
      holder.release();
    }
    return opened;
  }

  it('is delivered after its worker was killed with the event in hand, once another is started', async () => {
    const id = await whileAJobIsHeld('tsutsugamushi', () => app.worker.stop('SIGKILL'));
    const { rows } = await app.database.query(
      'select locked_by from graphile_worker.jobs where attempts > 0',
    );
    expect(rows).toEqual([{ locked_by: expect.any(String) }]);
    await startWorker();
    expect(await searchUntil(client, 'tsutsugamushi', (ids) => ids.includes(id))).toEqual([id]);
    await app.settled();
  });

  it('is taken over by a worker that lives from one that was killed, without any restart', async () => {
    let second: CorridorProcess | undefined;
    const id = await whileAJobIsHeld('leptospirosis', async () => {
      second = await startWorker();
      await workers[0]!.stop('SIGKILL');
    });
    expect(second?.exited).toBe(false);
    expect(await searchUntil(client, 'leptospirosis', (ids) => ids.includes(id))).toEqual([id]);
  });

  it('falls due every day that makes the index agree with the database', async () => {
    const { id } = await openCase(client, { body: 'Suspected melioidosis after the flood.' });
    await app.settled();
    await app.database.query('delete from search_index.documents where id = $1', [id]);
    await app.database.query(
      "select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs where task_identifier = 'index-reconciliation-due'",
    );
    expect(await searchUntil(client, 'melioidosis', (ids) => ids.includes(id))).toEqual([id]);
    await app.settled();
  });

  it('that fails is tried again, and nothing of the failure but its kind is kept', async () => {
    for (const worker of workers) await worker.stop();
    const seen: unknown[] = [];
    let log = '';
    const handler = async (event: unknown) => {
      if (seen.push(event) === 1)
        throw Object.assign(new TypeError('about Zubinka', { cause: new Error('Zubinka') }), {
          code: '22P02',
        });
    };
    const dispatcher = new OutboxDispatcher(
      app.databaseUrl,
      handlersOf(handler),
      pino({}, { write: (line: string) => void (log += line) }),
    );
    dispatcher.start();
    try {
      await app.database.query(
        `select graphile_worker.add_job('verification-decided', '{"type":"verification-decided","clinicianId":"c"}')`,
      );
      while (seen.length < 1) await new Promise((resolve) => setTimeout(resolve, 20));
      let lastError: string | null = null;
      while (lastError === null) {
        const { rows } = await app.database.query<{ last_error: string | null }>(
          'select last_error from graphile_worker._private_jobs where attempts > 0',
        );
        lastError = rows[0]?.last_error ?? null;
      }
      expect(lastError).toContain('TypeError 22P02');
      await app.settled();
      expect(seen).toEqual([
        { type: 'verification-decided', clinicianId: 'c' },
        { type: 'verification-decided', clinicianId: 'c' },
      ]);
      expect(log).toContain('TypeError 22P02');
      expect(lastError + log).not.toContain('Zubinka');
    } finally {
      await dispatcher.stop();
    }
  });
});
