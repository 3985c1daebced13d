import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/index.js';
import { type OutboxEvent, subjectOf } from './outbox-event.js';

@Injectable()
export class Outbox {
  /**
   * Records `event` in the caller's transaction. Waiting for the commit prevents two failures:
   * a handler that runs before the row can be seen, and an event about a row that was rolled
   * back. Events of one type about one subject that have not begun collapse into one; those
   * that have are followed by another, in order, so the last state always wins.
   */
  async append(tx: Transaction, event: OutboxEvent): Promise<void> {
    const subject = `${event.type}:${subjectOf(event)}`;
    await tx.manager.query(
      'select graphile_worker.add_job(identifier => $1, payload => $2::json, queue_name => $3, job_key => $3)',
      [event.type, JSON.stringify(event), subject],
    );
  }
}
