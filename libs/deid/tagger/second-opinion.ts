import type { Candidate } from '../candidate.js';
import type { Note } from '../note.js';
import type { PhiCategory } from '../phi-category.js';
import { isFragment, probabilitiesOf, readingOf } from './reading.js';

/** Of these the tagger knows more than the rules' patterns; of numbers and dates it does not. */
const ASKED: ReadonlySet<PhiCategory> = new Set<PhiCategory>([
  'PERSON_NAME',
  'LOCATION',
  'ORGANISATION',
]);
/** Surer rules need no second opinion. */
const SURE = 0.85;
/** From here on, for every token, the tagger's opinion is evidence for a span … */
const SUPPORTS = 0.25;
/** … and below this, for every token, against one that rests on a word alone. */
const DOUBTS = 0.03;
const LOSS = 0.8;
const MOST = 0.97;
const WORD_ALONE = new Set(['name-lexicon', 'place-lexicon', 'organisation-setting']);

/**
 * Weighs what rules propose by what the tagger makes of the same words, even where it would
 * have drawn the span otherwise. In notes kept aside, of uncertain candidates that it supports 11 in
 * 12 are identifiers, of those that it doubts one in six.
 */
export function weighBySecondOpinion(note: Note, candidates: readonly Candidate[]): Candidate[] {
  if (isFragment(readingOf(note))) return [...candidates];
  return candidates.map((c) => {
    if (c.confidence >= SURE || !ASKED.has(c.category) || /\btagger\b/.test(c.recogniser)) return c;
    const { least, greatest } = probabilitiesOf(readingOf(note), c.start, c.end);
    if (least >= SUPPORTS) {
      const confidence = Math.min(MOST, 1 - (1 - c.confidence) * (1 - least));
      return { ...c, confidence, recogniser: `${c.recogniser}+tagger` };
    }
    const doubted = greatest < DOUBTS && WORD_ALONE.has(c.recogniser);
    return doubted ? { ...c, confidence: c.confidence * LOSS } : c;
  });
}
