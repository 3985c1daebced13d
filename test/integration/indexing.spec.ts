import { pino } from 'pino';
import { DataSource } from 'typeorm';
import type { CaseThreadId } from '../../libs/kernel/index.js';
import { CASE_ENTITIES, CaseThreadDocuments } from '../../src/features/cases/index.js';
import { CaseThreadsRepository } from '../../src/features/cases/case-threads.repository.js';
import { RepliesRepository } from '../../src/features/cases/replies.repository.js';
import { SavedSearchMatcher, SEARCH_ENTITIES } from '../../src/features/search/index.js';
import { SavedSearchesRepository } from '../../src/features/search/saved/saved-searches.repository.js';
import { CaseThreadIndexer } from '../../src/indexing/index.js';
import { IndexWriter } from '../../src/indexing/index-writer.js';
import { OutboxDispatcher } from '../../src/outbox/dispatcher.js';
import { LANES } from '../../src/outbox/lanes.js';
import { Outbox } from '../../src/outbox/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { Metrics } from '../../src/platform/metrics/index.js';
import type { SearchEngine } from '../../src/search-index/index.js';
import { createTestDatabase, type TestDatabase } from '../database/test-database.js';
import { handlersOf } from '../factories/outbox-events.js';
import { RecordingEngine } from './recording-engine.js';

const THREADS = 400;
const IN_HAND = LANES[0]!.concurrency;

describe('indexing', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let ids: CaseThreadId[];
  let engine: RecordingEngine;
  let mails = 0;
  let dispatchers: OutboxDispatcher[] = [];

  const startWorker = (): void => {
    const unitOfWork = new UnitOfWork(dataSource);
    const documents = new CaseThreadDocuments(
      new CaseThreadsRepository(dataSource),
      new RepliesRepository(dataSource),
    );
    const asEngine = engine as unknown as SearchEngine;
    const log = pino({ level: 'silent' });
    const indexer = new CaseThreadIndexer(
      new IndexWriter(asEngine, documents, unitOfWork, new Metrics()),
      asEngine,
      new SavedSearchMatcher(new SavedSearchesRepository(dataSource), unitOfWork, new Outbox()),
      log,
    );
    const handlers = {
      ...handlersOf(async () => void mails++),
      'case-thread-changed': indexer.onCaseThreadChanged,
    };
    const dispatcher = new OutboxDispatcher(database.url, handlers, log);
    dispatchers.push(dispatcher);
    dispatcher.start();
  };
  const stopWorkers = async (): Promise<void> => {
    await Promise.all(dispatchers.map((dispatcher) => dispatcher.stop()));
    dispatchers = [];
  };
  const change = (changed: readonly CaseThreadId[]): Promise<void> =>
    new UnitOfWork(dataSource).run(async (tx) => {
      for (const caseThreadId of changed)
        await new Outbox().append(tx, { type: 'case-thread-changed', caseThreadId });
    });
  const jobs = (): Promise<{ attempts: number; held: boolean }[]> =>
    dataSource.query(
      `select attempts, locked_by is not null as held from graphile_worker.jobs where task_identifier = 'case-thread-changed'`,
    );
  const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const done = () => until(async () => (await jobs()).length === 0);

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({
      type: 'postgres',
      url: database.url,
      entities: [...CASE_ENTITIES, ...SEARCH_ENTITIES],
    }).initialize();
    await dataSource.query(
      `insert into clinicians (email, password_hash, display_name, role, specialties, languages, registration_council, registration_number, care_tier, verification)
       values ('a@example.org', '-', 'A', 'GENERAL_PRACTITIONER', '{}', '{en}', '-', '-', 'PHC', 'VERIFIED')`,
    );
    const rows = await dataSource.query<{ id: CaseThreadId }[]>(
      `insert into case_threads (author_id, kind, title, question, body, specialties, pipeline_version)
       select id, 'CASE', 'Case ' || number, '-', '-', '{general-medicine}', 'test'
       from clinicians, generate_series(1, $1) as number returning id`,
      [THREADS],
    );
    ids = rows.map(({ id }) => id);
  });

  beforeEach(() => {
    engine = new RecordingEngine();
    mails = 0;
  });

  afterEach(async () => {
    await stopWorkers();
    await dataSource.query('delete from graphile_worker._private_jobs');
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('leaves an engine that is away alone, and catches up in batches when it is back', async () => {
    engine.isAway = true;
    await change(ids);
    startWorker();
    await until(async () => (await jobs()).filter(({ held }) => held).length === IN_HAND);
    await until(() => engine.asked >= 2);
    expect(await jobs()).toHaveLength(THREADS);
    expect((await jobs()).filter(({ attempts }) => attempts > 0)).toHaveLength(IN_HAND);

    // Meanwhile nothing else waits.
    await dataSource.query(
      `select graphile_worker.add_job('verification-decided', '{"type":"verification-decided","clinicianId":"c"}')`,
    );
    await until(() => mails === 1);

    engine.isAway = false;
    await done();
    expect(new Set(engine.indexed)).toEqual(new Set(ids));
    expect(engine.indexed).toHaveLength(THREADS);
    expect(engine.batches.length).toBeLessThan(THREADS / 5);
    expect(engine.atOnce).toBe(1);
  });

  it('writes a thread a few times at most, however often it changed while the engine was away', async () => {
    engine.isAway = true;
    startWorker();
    const [busy] = ids as [CaseThreadId];
    await change([busy]);
    await until(() => engine.asked >= 2);
    for (let time = 0; time < 2 * IN_HAND; time++) await change([busy]);
    expect((await jobs()).length).toBeLessThanOrEqual(IN_HAND + 1);
    engine.isAway = false;
    await done();
    expect(engine.indexed.length).toBeLessThan(6);
  });

  it('takes turns with other workers, for what comes last is the newest', async () => {
    await change(ids);
    startWorker();
    startWorker();
    await done();
    expect(new Set(engine.indexed)).toEqual(new Set(ids));
    expect(engine.atOnce).toBe(1);
  });

  it('does not let one thread that is refused hold up the others', async () => {
    const [refused, ...others] = ids.slice(0, 40) as [CaseThreadId, ...CaseThreadId[]];
    engine.refused = refused;
    await change([refused, ...others]);
    startWorker();
    await until(async () => (await jobs()).length === 1);
    expect(new Set(engine.indexed)).toEqual(new Set(others));
    engine.refused = undefined;
  });

  it('ends at once while it waits for the engine, and goes on where it was', async () => {
    engine.isAway = true;
    await change(ids.slice(0, 10));
    startWorker();
    await until(() => engine.asked >= 2);
    await change(ids.slice(0, 10));
    await stopWorkers();
    expect(await jobs()).not.toHaveLength(0);
    engine.isAway = false;
    startWorker();
    await done();
    expect(new Set(engine.indexed)).toEqual(new Set(ids.slice(0, 10)));
    // What was in hand when a newer event followed it is not left behind as if it had been lost.
    expect(await jobs()).toEqual([]);
  });

  it('needs few queues, however many subjects events have', async () => {
    await change(ids);
    await new UnitOfWork(dataSource).run(async (tx) => {
      for (const id of ids)
        await new Outbox().append(tx, { type: 'verification-decided', clinicianId: id as never });
    });
    const queues = await dataSource.query<unknown[]>(
      'select from graphile_worker._private_job_queues',
    );
    expect(queues.length).toBeLessThan(20);
  });
});
