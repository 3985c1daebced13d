import type { GoldNote } from '../../../../test/fixtures/corpora.js';

/** A text whose identifiers are known: spans by start, without overlaps. */
export interface MarkedNote extends GoldNote {
  readonly corpus: string;
}
