import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { preparedRead, type Transaction } from '../../../platform/database/index.js';
import type { Month } from '../../../platform/statistics/index.js';
import type { MonthCell } from './numbers-of-a-period.js';
import type { CountedRequest, NumbersCell } from './numbers-release.js';

@Injectable()
export class NumbersRepository {
  constructor(private readonly dataSource: DataSource) {}

  async firstSentAt(): Promise<Date | null> {
    const [row] = await preparedRead<{ first: Date | null }>(
      this.dataSource,
      `select min(o.sent_at) as first from second_opinions o
       join clinicians asker on asker.id = o.asker_id where not asker.demonstration`,
      [],
    );
    return row?.first ?? null;
  }

  async releasedMonths(): Promise<string[]> {
    const rows = await preparedRead<{ month: string }>(
      this.dataSource,
      `select to_char(month, 'YYYY-MM') as month from second_opinion_number_releases order by month`,
      [],
    );
    return rows.map(({ month }) => month);
  }

  /** All that were sent in the month, and what became of them until now. */
  async requestsOf({ from, to }: Month): Promise<CountedRequest[]> {
    return preparedRead(this.dataSource, REQUESTS_OF, [from, to]);
  }

  /** Nothing is kept where the month has been released already. */
  async keepRelease(tx: Transaction, month: string, cells: readonly NumbersCell[]): Promise<void> {
    const released = await tx.manager.query<unknown[]>(
      `insert into second_opinion_number_releases (month) values (to_date($1, 'YYYY-MM'))
       on conflict do nothing returning month`,
      [month],
    );
    if (released.length === 0) return;
    await tx.manager.query(
      `insert into second_opinion_numbers
         (month, specialty, urgency, requests, claim, reply, answer, shares)
       select to_date($1, 'YYYY-MM'), * from jsonb_to_recordset($2::jsonb) as given
         (specialty text, urgency text, requests integer, claim integer[], reply integer[],
          answer integer[], shares jsonb)`,
      [month, JSON.stringify(cells)],
    );
  }

  /** All that was published of the months from `since` on. */
  async cellsSince(since: string): Promise<MonthCell[]> {
    return preparedRead(
      this.dataSource,
      `select to_char(month, 'YYYY-MM') as month, specialty, urgency, requests, claim, reply, answer,
         shares
       from second_opinion_numbers where month >= to_date($1, 'YYYY-MM')
       order by month, specialty, urgency`,
      [since],
    );
  }
}

const minutesTo = (types: string): string =>
  `ceil(extract(epoch from min(e.at) filter (where e.type in (${types})) - o.sent_at) / 60)::integer`;

const REQUESTS_OF = `
  select o.specialty, o.urgency,
    ${minutesTo("'CLAIMED'")} as "minutesToClaim",
    ${minutesTo("'CLARIFICATION_ASKED', 'ANSWERED'")} as "minutesToReply",
    ${minutesTo("'ANSWERED'")} as "minutesToAnswer",
    coalesce(bool_or(e.type = 'ANSWERED' and o.specialty <> all (actor.specialties)), false) as outside,
    bool_or(e.type = 'DECLINED') as declined
  from second_opinions o
  join clinicians asker on asker.id = o.asker_id and not asker.demonstration
  join second_opinion_events e on e.second_opinion_id = o.id
  left join clinicians actor on actor.id = e.actor_id
  where o.sent_at >= $1 and o.sent_at < $2
  group by o.id`;
