/** One gold span; offsets are UTF-16 units of the note's text, `end` exclusive. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  /** NAME LOCATION ORG DATE ID CONTACT AGE AGE90 PROFESSION OTHER */
  readonly label: string;
}

/** A text whose identifiers are known. */
export interface MarkedNote {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  /** By start, without overlaps. */
  readonly spans: readonly GoldSpan[];
}
