import type { OutboxEventType } from './outbox-event.js';

/** Events that are delivered beside one another; those of one lane never wait for another's. */
export interface Lane {
  readonly takes: (type: OutboxEventType) => boolean;
  /** How many are in hand at once in one process; all others stay in the database. */
  readonly concurrency: number;
  /** How often, in ms, it looks for what falls due later; the database tells of the rest. */
  readonly pollInterval: number;
}

const isIndexed = (type: OutboxEventType): boolean => type === 'case-thread-changed';

/**
 * Threads to index are taken many at once, for they are written in one batch. They have a lane of
 * their own, so that an engine that is slow or away keeps no mail and no timer waiting.
 */
export const LANES: readonly Lane[] = [
  { takes: isIndexed, concurrency: 100, pollInterval: 5_000 },
  { takes: (type) => !isIndexed(type), concurrency: 4, pollInterval: 1_000 },
];
