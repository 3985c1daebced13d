import type { Candidate } from './candidate.js';
import type { Note } from './note.js';
import type { PhiCategory } from './phi-category.js';
import type { SurrogateWord } from './surrogate-words.js';

/** One row of a recogniser: what it looks like and what it is. */
export interface Pattern {
  /** Global, with the indices flag; the group `value` (or the whole match) is the span. */
  readonly regex: RegExp;
  readonly category: PhiCategory;
  readonly surrogate: SurrogateWord;
  readonly confidence: number;
  /** Raises or invalidates: a new confidence, or 0 for what only looks alike. */
  readonly validate?: (value: string, before: string, after: string) => number;
}

/** Whether a value with what stands around it is what it looks like. */
export type Fits = (value: string, before: string, after: string) => boolean;

/** Makes rows of one category, each as sure as it says where it fits, and nothing elsewhere. */
export const rowsOf =
  (category: PhiCategory) =>
  (
    source: string,
    flags: string,
    surrogate: SurrogateWord,
    confidence: number,
    fits?: Fits,
  ): Pattern => ({
    regex: new RegExp(source, flags),
    category,
    surrogate,
    confidence,
    ...(fits && { validate: (...seen) => (fits(...seen) ? confidence : 0) }),
  });

/** How many characters around a value a validator may look at. */
const CONTEXT = 40;

/** Runs a table of patterns over a note. */
export function matchPatterns(
  note: Note,
  recogniser: string,
  patterns: readonly Pattern[],
): Candidate[] {
  const { text } = note;
  const found: Candidate[] = [];
  for (const [pattern, matches] of note.inTable(patterns)) {
    for (const match of matches) {
      const [start, end] = match.indices?.groups?.['value'] ??
        match.indices?.[0] ?? [match.index, match.index + match[0].length];
      const confidence = pattern.validate
        ? pattern.validate(
            text.slice(start, end),
            text.slice(Math.max(0, start - CONTEXT), start),
            text.slice(end, end + CONTEXT),
          )
        : pattern.confidence;
      if (confidence <= 0 || end <= start) continue;
      const { category, surrogate } = pattern;
      found.push({ start, end, category, surrogate, confidence, recogniser });
    }
  }
  return found;
}

/** The digits of a value, without what separates them. */
export const digitsOf = (value: string): string => value.replace(/\D/g, '');
