import { type OutboxEvent, subjectOf } from './outbox-event.js';

/** Events of one type about one subject: one queue, and one job of those that have not begun. */
const keyOf = (event: OutboxEvent): string => `${event.type}:${subjectOf(event)}`;

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
  text: 'select graphile_worker.add_job(identifier => $1, payload => $2::json, queue_name => $3, job_key => $3, run_at => $4, job_key_mode => $5)',
  values: [event.type, JSON.stringify(event), keyOf(event), at, mode],
});

/** Takes the job of `event` back; one that has begun is not tried again where it fails. */
export const removeJob = (event: OutboxEvent): Statement => ({
  text: 'select graphile_worker.remove_job($1)',
  values: [keyOf(event)],
});
