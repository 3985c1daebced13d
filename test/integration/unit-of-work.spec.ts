import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Outbox } from '../../src/outbox/outbox.js';
import type { CaseThreadId, ClinicianId } from '../../libs/kernel/index.js';
import { createTestDatabase, type TestDatabase } from '../database/test-database.js';

describe('a unit of work', () => {
  let database: TestDatabase;
  let unitOfWork: UnitOfWork;
  const outbox = new Outbox();

  beforeAll(async () => {
    database = await createTestDatabase();
    unitOfWork = new UnitOfWork(database.dataSource);
    await database.dataSource.query(
      'create table counters (id integer primary key, value integer not null)',
    );
  });

  afterAll(async () => {
    await database.drop();
  });

  beforeEach(async () => {
    await database.dataSource.query('truncate counters');
    await database.dataSource.query('insert into counters values (1, 0), (2, 0)');
    await database.dataSource.query('delete from graphile_worker._private_jobs');
  });

  const values = async () =>
    (
      await database.dataSource.query<{ value: number }[]>('select value from counters order by id')
    ).map(({ value }) => value);
  const jobs = async () =>
    database.dataSource.query<{ key: string }[]>(
      'select key from graphile_worker.jobs order by id',
    );
  const failing = (code: string, times: number) => {
    let runs = 0;
    const work = unitOfWork.run(async ({ manager }) => {
      await manager.query('update counters set value = value + 1 where id = 1');
      if (++runs <= times)
        await manager.query(
          `do $$ begin raise exception 'made up' using errcode = '${code}'; end $$`,
        );
      return runs;
    });
    return work.then(
      (result) => ({ result, runs }),
      (error: { code?: string }) => ({ code: error.code, runs }),
    );
  };

  it.each([
    ['40001', 2, { result: 3, runs: 3 }, [1, 0]],
    ['40P01', 1, { result: 2, runs: 2 }, [1, 0]],
    ['40P01', 9, { code: '40P01', runs: 3 }, [0, 0]],
    ['23505', 1, { code: '23505', runs: 1 }, [0, 0]],
  ])(
    'that fails with %s %d times ends as it should, its rows written once or never',
    async (code, times, outcome, left) => {
      expect(await failing(code, times)).toMatchObject(outcome);
      expect(await values()).toEqual(left);
    },
  );

  it('survives a real deadlock: both of two that cross get through', async () => {
    let arrived = 0;
    let release!: () => void;
    const bothHold = new Promise<void>((resolve) => (release = resolve));
    const cross = (first: number, second: number) =>
      unitOfWork.run(async ({ manager }) => {
        await manager.query('update counters set value = value + 1 where id = $1', [first]);
        if (++arrived === 2) release();
        await bothHold;
        await manager.query('update counters set value = value + 1 where id = $1', [second]);
      });
    await Promise.all([cross(1, 2), cross(2, 1)]);
    expect(await values()).toEqual([2, 2]);
  });

  it('keeps its events with its rows, or neither', async () => {
    const caseThreadId = 'a thread' as CaseThreadId;
    const failed = unitOfWork.run(async (tx) => {
      await outbox.append(tx, { type: 'case-thread-changed', caseThreadId });
      throw new Error('on second thoughts');
    });
    await expect(failed).rejects.toThrow('on second thoughts');
    expect(await jobs()).toEqual([]);
  });

  it('collapses events of one type about one subject that have not begun, and no others', async () => {
    for (const id of ['a', 'a', 'b']) {
      await unitOfWork.run((tx) =>
        outbox.append(tx, { type: 'case-thread-changed', caseThreadId: id as CaseThreadId }),
      );
      await unitOfWork.run((tx) =>
        outbox.append(tx, { type: 'verification-decided', clinicianId: id as ClinicianId }),
      );
    }
    const keys = (await jobs()).map(({ key }) => key);
    expect(keys.toSorted()).toEqual([
      'case-thread-changed:a',
      'case-thread-changed:b',
      'verification-decided:a',
      'verification-decided:b',
    ]);
  });
});
