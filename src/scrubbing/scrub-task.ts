import type { ScrubResult, SurrogateKind, TextField } from '../../libs/deid/index.js';

/** A surrogate that stands for somebody in a thread; who it is, is kept as a keyed hash alone. */
export interface AllottedSurrogate {
  readonly kind: SurrogateKind;
  /** Hex of HMAC-SHA256, 16 bytes: of the identity in a preview, of that and the thread once stored. */
  readonly keyHash: string;
  /** The number in `[Patient 1]`; for a date, days since the thread's day 0. */
  readonly number: number;
}

/** What crosses to a scrubbing thread. */
export interface ScrubTask {
  readonly fields: readonly TextField[];
  /** The thread that the text will join, with the surrogates it has already. */
  readonly thread?: { readonly id: string; readonly surrogates: readonly AllottedSurrogate[] };
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
