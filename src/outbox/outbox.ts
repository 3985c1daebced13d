import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/index.js';
import { addJob, removeJob, type Statement } from './jobs.js';
import type { OutboxEvent } from './outbox-event.js';

@Injectable()
export class Outbox {
  /**
   * Records `event` in the caller's transaction. Waiting for the commit prevents two failures:
   * a handler that runs before the row can be seen, and an event about a row that was rolled
   * back. Events of one type about one subject that have not begun collapse into one; those
   * that have are followed by another, in order, so the last state always wins.
   */
  async append(tx: Transaction, event: OutboxEvent): Promise<void> {
    await run(tx, addJob(event));
  }

  /**
   * Records `event` to fall due at `at`, in the caller's transaction: a timer that survives every
   * restart. One that waits for the same subject moves to the new time. The handler reads the row
   * again, for a timer may fall due in the moment in which it is moved or taken back.
   */
  async schedule(tx: Transaction, event: OutboxEvent, at: Date): Promise<void> {
    await run(tx, addJob(event, at));
  }

  /** As `schedule`, but one that waits keeps its time, so that whoever goes on adding never puts it off. */
  async scheduleUnlessWaiting(tx: Transaction, event: OutboxEvent, at: Date): Promise<void> {
    await run(tx, addJob(event, at, 'preserve_run_at'));
  }

  /** Takes back what was scheduled; nothing happens where nothing was. */
  async unschedule(tx: Transaction, event: OutboxEvent): Promise<void> {
    await run(tx, removeJob(event));
  }
}

async function run(tx: Transaction, { text, values }: Statement): Promise<void> {
  await tx.manager.query(text, [...values]);
}
