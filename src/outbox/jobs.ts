import { createHash } from 'node:crypto';
import { type OutboxEvent, subjectOf } from './outbox-event.js';

/** Events of one type about one subject: one job of those that have not begun. */
const keyOf = (event: OutboxEvent): string => `${event.type}:${subjectOf(event)}`;

/** Whoever takes a job locks the row of every queue, and no queue ever goes: so there are few. */
const QUEUES = 8;

/**
 * What one queue holds is handled one after another, events about one subject among it. Threads
 * need none: their indexer takes turns with itself, and many go into one batch.
 */
function queueOf(event: OutboxEvent): string | null {
  if (event.type === 'case-thread-changed') return null;
  const hash = createHash('sha256').update(subjectOf(event)).digest().readUInt8();
  return `${event.type}:${hash % QUEUES}`;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Adds the job of `event`, due at `at` or at once. Where one waits already, it becomes this one;
 * with `preserve_run_at` at the time that it had.
 */
export const addJob = (
  event: OutboxEvent,
  at: Date | null = null,
  mode: 'replace' | 'preserve_run_at' = 'replace',
): Statement => ({
  text: 'select graphile_worker.add_job(identifier => $1, payload => $2::json, queue_name => $3, job_key => $4, run_at => $5, job_key_mode => $6)',
  values: [event.type, JSON.stringify(event), queueOf(event), keyOf(event), at, mode],
});

/** Takes the job of `event` back; one that has begun is not tried again where it fails. */
export const removeJob = (event: OutboxEvent): Statement => ({
  text: 'select graphile_worker.remove_job($1)',
  values: [keyOf(event)],
});
