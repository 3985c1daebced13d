import type { Brand } from '../kernel/index.js';
import type { PhiCategory } from './phi-category.js';

/** Text in which the scrubber found nothing left to mask. Only `scrub` makes it. */
export type ScrubbedText = Brand<string, 'ScrubbedText'>;

/** One span that was taken for PHI. Offsets are UTF-16 units of the input, `end` exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly category: PhiCategory;
  /** 0 to 1; 1 only where a check digit or an unambiguous label settles it. */
  readonly confidence: number;
  /** Names of the recognisers that found it, joined by `+`. */
  readonly recogniser: string;
  /** What stands in its place in the masked text, e.g. `[Patient 1]`. */
  readonly surrogate: string;
}

export type ResidualReason = 'LOOKS_LIKE_NAME' | 'LOOKS_LIKE_PLACE' | 'LOOKS_LIKE_NUMBER';

/** What was left unmasked but deserves one look. Offsets are UTF-16 units of the input. */
export interface ResidualToken {
  readonly start: number;
  readonly end: number;
  readonly reason: ResidualReason;
}

export interface TextField {
  readonly name: string;
  readonly text: string;
}

export interface ScrubResult {
  readonly masked: ScrubbedText;
  /** Ordered by `start`, never overlapping. */
  readonly findings: readonly Finding[];
  readonly residual: readonly ResidualToken[];
}
