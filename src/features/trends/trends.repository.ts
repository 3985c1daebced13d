import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { preparedRead, type Transaction } from '../../platform/database/index.js';
import type { Month } from '../../platform/statistics/index.js';
import type { TrendCell } from './trend-release.js';
import type { MonthCell } from './trend-series.js';

/** A case as it is counted: nothing of it is kept. */
export interface CountedCase {
  readonly id: string;
  readonly authorId: string;
  readonly title: string;
  readonly question: string;
  readonly body: string;
  readonly specialty: string;
  readonly state: string | null;
}

const BATCH = 500;

@Injectable()
export class TrendsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async firstCaseAt(): Promise<Date | null> {
    const [row] = await preparedRead<{ first: Date | null }>(
      this.dataSource,
      'select min(created_at) as first from case_threads where withdrawn_at is null and not demonstration',
      [],
    );
    return row?.first ?? null;
  }

  async releasedMonths(): Promise<string[]> {
    const rows = await preparedRead<{ month: string }>(
      this.dataSource,
      `select to_char(month, 'YYYY-MM') as month from trend_releases order by month`,
      [],
    );
    return rows.map(({ month }) => month);
  }

  /** Cases of the month in order of their opening, in batches. */
  async *casesOf({ from, to }: Month): AsyncIterable<CountedCase[]> {
    for (let after: string | null = null; ;) {
      const batch: CountedCase[] = await preparedRead(this.dataSource, CASES_OF, [
        from,
        to,
        after,
        BATCH,
      ]);
      if (batch.length > 0) yield batch;
      after = batch.at(-1)?.id ?? null;
      if (batch.length < BATCH) return;
    }
  }

  /** `false`, and nothing is kept, where the month has been released already. */
  async keepRelease(tx: Transaction, month: string, cells: readonly TrendCell[]): Promise<boolean> {
    const released = await tx.manager.query<unknown[]>(
      `insert into trend_releases (month) values (to_date($1, 'YYYY-MM'))
       on conflict do nothing returning month`,
      [month],
    );
    if (released.length === 0) return false;
    await tx.manager.query(
      `insert into trend_cells (month, topic, specialty, state, clinicians)
       select to_date($1, 'YYYY-MM'), * from jsonb_to_recordset($2::jsonb)
         as given (topic text, specialty text, state text, clinicians integer)`,
      [month, JSON.stringify(cells)],
    );
    return true;
  }

  /** All that was published of the months from `since` on. */
  async cellsSince(since: string): Promise<MonthCell[]> {
    return preparedRead(
      this.dataSource,
      `select to_char(month, 'YYYY-MM') as month, topic, specialty, state, clinicians
       from trend_cells where month >= to_date($1, 'YYYY-MM')
       order by month, topic, specialty, state`,
      [since],
    );
  }
}

// Ids grow with time, so they are in order of opening; but for those of a clock set back, for
// which nothing is at stake.
const CASES_OF = `
  select t.id, t.author_id as "authorId", t.title, t.question, t.body,
    t.specialties[1] as specialty, c.state
  from case_threads t join clinicians c on c.id = t.author_id
  where t.created_at >= $1 and t.created_at < $2 and t.withdrawn_at is null and not t.demonstration
    and ($3::uuid is null or t.id > $3)
  order by t.id
  limit $4`;
