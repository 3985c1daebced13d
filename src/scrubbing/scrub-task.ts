import type { ScrubResult, SurrogateKind, TextField } from '../../libs/deid/index.js';

/** A surrogate that stands for somebody in a thread; who it is, is kept as a keyed hash alone. */
export interface AllottedSurrogate {
  readonly kind: SurrogateKind;
  /** Hex of HMAC-SHA256, 16 bytes: of the identity in a preview, of that and the thread once stored. */
  readonly keyHash: string;
  /** The number in `[Patient 1]`; for a date, days since the thread's day 0. */
  readonly number: number;
}

/**
 * What the writer of a text may know of a thread. Surrogates agree with what the same person
 * wrote there before, and with nobody else's: otherwise whoever guesses a name would learn from
 * its number that it is the right one.
 */
export interface ThreadSurrogates {
  readonly id: string;
  /** The writer's own. */
  readonly surrogates: readonly AllottedSurrogate[];
  /** The highest number of each kind in the whole thread, so that two people never share one. */
  readonly taken: Readonly<Partial<Record<SurrogateKind, number>>>;
  /** Whether dates become days since the thread's day 0: for the thread's author alone. */
  readonly keepsDays: boolean;
}

/** What crosses to a scrubbing thread. */
export interface ScrubTask {
  readonly fields: readonly TextField[];
  /** The thread that the text will join. */
  readonly thread?: ThreadSurrogates;
}

export interface ScrubbedField extends ScrubResult {
  readonly name: string;
}

/** What comes back. */
export interface ScrubTaskResult {
  readonly fields: readonly ScrubbedField[];
  /** Every numbered surrogate that the fields use, hashed without the thread. */
  readonly surrogates: readonly AllottedSurrogate[];
}
