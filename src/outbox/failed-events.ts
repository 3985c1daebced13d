import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export type FailedEventState = 'GIVEN_UP' | 'TO_BE_TRIED_AGAIN';

/** An event whose handler failed, as ids and codes: a queue row holds no text, and neither does this. */
export interface FailedEvent {
  /** Of its job: digits. */
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly attempts: number;
  /** When it was appended. */
  readonly since: Date;
  readonly error: string;
  readonly state: FailedEventState;
  /** When it is tried next; null for one that was given up. */
  readonly nextAttemptAt: Date | null;
}

export type EventCounts = Readonly<Record<'waiting' | 'failing' | 'given_up', number>>;

// One without a key was followed by a later event about the same, or taken back: nothing is left
// to be done about it, and the worker sweeps it away. One in hand is neither shown nor touched.
const FAILED = 'key is not null and last_error is not null and locked_at is null';
const GIVEN_UP = 'attempts >= max_attempts';

/** What `safeReason` of the dispatcher makes; the queue itself may have written something else. */
const REASON = '^[A-Za-z]+( [A-Za-z0-9_]+)?$';

/** Dead letters, and those that may become one: the queue gives up after 25 attempts, in four days. */
@Injectable()
export class FailedEvents {
  constructor(private readonly dataSource: DataSource) {}

  /** The oldest first, from after the job `after` on. */
  async list(after: string | undefined, limit: number): Promise<FailedEvent[]> {
    return this.dataSource.query(
      `select id::text, task_identifier as kind, substr(key, length(task_identifier) + 2) as "subjectId",
         attempts, created_at as since,
         case when last_error ~ '${REASON}' then last_error else 'unknown' end as error,
         case when ${GIVEN_UP} then 'GIVEN_UP' else 'TO_BE_TRIED_AGAIN' end as state,
         case when ${GIVEN_UP} then null else run_at end as "nextAttemptAt"
       from graphile_worker.jobs
       where ${FAILED} and id > $1::bigint
       order by graphile_worker.jobs.id limit $2`,
      [after ?? '0', limit],
    );
  }

  async count(): Promise<number> {
    const { failing, given_up: givenUp } = await this.counts();
    return failing + givenUp;
  }

  async counts(): Promise<EventCounts> {
    const [counts] = await this.dataSource.query<[EventCounts]>(
      `select count(*) filter (where last_error is null and run_at <= now())::integer as waiting,
         count(*) filter (where ${FAILED} and not (${GIVEN_UP}))::integer as failing,
         count(*) filter (where ${FAILED} and ${GIVEN_UP})::integer as given_up
       from graphile_worker.jobs where key is not null`,
    );
    return counts;
  }

  /** Has it tried at once, with all its attempts before it; `false` where it has not failed any more. */
  async retry(id: string): Promise<boolean> {
    const [, retried]: [unknown, number] = await this.dataSource.query(
      `update graphile_worker._private_jobs set attempts = 0, run_at = now(), updated_at = now()
       where id = $1::bigint and ${FAILED}`,
      [id],
    );
    return retried === 1;
  }

  /** Takes one that was given up off the queue, and tells which it was. */
  async drop(id: string): Promise<{ readonly key: string } | undefined> {
    const [[dropped]]: [{ key: string }[], number] = await this.dataSource.query(
      `delete from graphile_worker._private_jobs
       where id = $1::bigint and ${FAILED} and ${GIVEN_UP} returning key`,
      [id],
    );
    return dropped;
  }
}
