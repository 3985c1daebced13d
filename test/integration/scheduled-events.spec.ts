import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { ClinicianId } from '../../libs/kernel/index.js';
import { OutboxDispatcher } from '../../src/outbox/dispatcher.js';
import { Outbox, type OutboxEvent } from '../../src/outbox/index.js';
import { type Transaction, UnitOfWork } from '../../src/platform/database/index.js';
import { createTestDatabase, type TestDatabase } from '../database/test-database.js';
import { handlersOf, ONE_OF_EACH } from '../factories/outbox-events.js';

const TIMER = ONE_OF_EACH['verification-decided'];
const DAILY = 'index-reconciliation-due';
const IN_AN_HOUR = new Date(Date.now() + 3_600_000);
const IN_A_WEEK = new Date(Date.now() + 7 * 24 * 3_600_000);

describe('an event that falls due later', () => {
  const outbox = new Outbox();
  let database: TestDatabase;
  let dispatchers: OutboxDispatcher[] = [];
  let heard: OutboxEvent[] = [];
  let failures = 0;

  const query = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    database.dataSource.query<Row[]>(text, values);
  const inTransaction = (work: (tx: Transaction) => Promise<void>) =>
    new UnitOfWork(database.dataSource).run(work);
  const waiting = (type: string) =>
    query<{ run_at: Date; key: string }>(
      'select run_at, key from graphile_worker.jobs where task_identifier = $1 order by run_at',
      [type],
    );
  const makeDue = (type: string) =>
    query(
      'select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs where task_identifier = $1 and attempts = 0',
      [type],
    );
  const until = async (condition: () => boolean | Promise<boolean>) => {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const heardOf = (type: string) => heard.filter((event) => event.type === type);
  const start = () => {
    const handlers = handlersOf(async (event) => {
      heard.push(event);
      if (failures-- > 0) throw new Error('made up');
    });
    const dispatcher = new OutboxDispatcher(database.url, handlers, pino({ level: 'silent' }));
    dispatchers.push(dispatcher);
    dispatcher.start();
  };
  const stop = async () => {
    await Promise.all(dispatchers.map((dispatcher) => dispatcher.stop()));
    dispatchers = [];
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  beforeEach(async () => {
    await query('delete from graphile_worker._private_jobs');
    [heard, failures] = [[], 0];
  });

  afterEach(stop);

  afterAll(async () => {
    await database.drop();
  });

  it('waits for its time, through restarts, and is handled once', async () => {
    await inTransaction((tx) => outbox.schedule(tx, TIMER, IN_AN_HOUR));
    start();
    await inTransaction((tx) => outbox.append(tx, ONE_OF_EACH['case-thread-changed']));
    await until(() => heard.length > 0);
    await stop();
    expect(heard).toEqual([ONE_OF_EACH['case-thread-changed']]);

    await makeDue(TIMER.type);
    start();
    await until(async () => (await waiting(TIMER.type)).length === 0);
    expect(heardOf(TIMER.type)).toEqual([TIMER]);
  });

  it('moves when it is scheduled again, and keeps its time where that is asked for', async () => {
    await inTransaction((tx) => outbox.schedule(tx, TIMER, IN_A_WEEK));
    await inTransaction((tx) => outbox.schedule(tx, TIMER, IN_AN_HOUR));
    await inTransaction((tx) => outbox.scheduleUnlessWaiting(tx, TIMER, IN_A_WEEK));
    expect(await waiting(TIMER.type)).toMatchObject([{ run_at: IN_AN_HOUR }]);
  });

  it('is taken back, alone, with the transaction that takes it back', async () => {
    const other = { ...TIMER, clinicianId: randomUUID() as ClinicianId };
    await inTransaction(async (tx) => {
      await outbox.schedule(tx, TIMER, IN_AN_HOUR);
      await outbox.schedule(tx, other, IN_AN_HOUR);
    });
    const rolledBack = inTransaction(async (tx) => {
      await outbox.unschedule(tx, TIMER);
      await outbox.schedule(tx, ONE_OF_EACH['email-confirmation-requested'], IN_AN_HOUR);
      throw new Error('made up');
    });
    await expect(rolledBack).rejects.toThrow('made up');
    expect(await waiting(TIMER.type)).toHaveLength(2);
    expect(await waiting('email-confirmation-requested')).toEqual([]);

    await inTransaction((tx) => outbox.unschedule(tx, TIMER));
    await inTransaction((tx) => outbox.unschedule(tx, TIMER));
    expect(await waiting(TIMER.type)).toMatchObject([
      { key: `${TIMER.type}:${other.clinicianId}` },
    ]);
  });

  it('every day waits once, however many workers start, and the next day follows', async () => {
    start();
    start();
    await until(async () => (await waiting(DAILY)).length > 0);
    await inTransaction((tx) => outbox.append(tx, TIMER));
    await until(() => heardOf(TIMER.type).length > 0);
    const [today, ...more] = await waiting(DAILY);
    expect(more).toEqual([]);
    expect(heardOf(DAILY)).toEqual([]);

    await makeDue(DAILY);
    await until(() => heardOf(DAILY).length > 0);
    await until(async () => (await waiting(DAILY)).every(({ key }) => key !== today!.key));
    const [tomorrow, ...others] = await waiting(DAILY);
    expect(others).toEqual([]);
    expect(tomorrow!.run_at.getTime() - today!.run_at.getTime()).toBe(24 * 3_600_000);
  });

  it('every day has its next day though it fails, and is tried again', async () => {
    failures = 1;
    start();
    await until(async () => (await waiting(DAILY)).length > 0);
    await makeDue(DAILY);
    await until(() => heardOf(DAILY).length > 0);
    expect(await waiting(DAILY)).toHaveLength(2);
    await until(() => heardOf(DAILY).length > 1);
    const [first, second] = heardOf(DAILY);
    expect(second).toEqual(first);
    await until(async () => (await waiting(DAILY)).length === 1);
  });

  it('every day is made up for once after its worker was away', async () => {
    const missed = { type: DAILY, day: '2026-01-31' };
    await query(
      'select graphile_worker.add_job(identifier => $1, payload => $2::json, job_key => $3, run_at => $4)',
      [DAILY, JSON.stringify(missed), `${DAILY}:2026-01-31`, '2026-01-31T20:30:00Z'],
    );
    start();
    await until(() => heardOf(DAILY).length > 0);
    await until(async () => (await waiting(DAILY)).length === 1);
    expect(heardOf(DAILY)).toEqual([missed]);
    expect((await waiting(DAILY))[0]!.run_at > new Date()).toBe(true);
  });
});
