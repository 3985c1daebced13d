import type { CalendarDay } from './calendar.js';
import type { Note } from './note.js';
import type { PhiCategory } from './phi-category.js';
import type { SurrogateWord } from './surrogate-words.js';

/** What a recogniser proposes; offsets are those of the view. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly category: PhiCategory;
  /** 0 to 1: the share of such spans that are PHI, as the recogniser judges it. */
  readonly confidence: number;
  readonly recogniser: string;
  /** The word that will stand in brackets. */
  readonly surrogate: SurrogateWord;
  /** For dates: what day it is, as far as the text says. */
  readonly day?: CalendarDay;
  /** A date of birth: counted in days it would give the age away, so it is not counted. */
  readonly birth?: boolean;
}

/** A value that was found, and what may be looked for elsewhere because of it. */
export interface KnownValue {
  readonly value: string;
  readonly candidate: Candidate;
}

/** Finds one class of identifier: patterns and context words, then a validator. */
export interface Recogniser {
  readonly name: string;
  recognise(note: Note): Candidate[];
}
