import type { Candidate } from '../candidate.js';
import { LISTED_PEOPLE } from '../lexicon/data/listed-people.js';
import { LISTED_PLACES } from '../lexicon/data/listed-places.js';
import { eachFrontCoded } from '../lexicon/front-coding.js';
import type { Note } from '../note.js';
import type { PhiCategory } from '../phi-category.js';

/** What the list's word is worth as a confidence. */
const WORTH: Partial<Record<PhiCategory, number>> = { PERSON_NAME: 0.3, LOCATION: 0.1 };
/** Words of the longest names listed. */
const LONGEST = 4;
/** Letters that are no letter with a mark. */
const BARE: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd' };

let listed: Map<string, PhiCategory> | undefined;

function read(): Map<string, PhiCategory> {
  const words = new Map<string, PhiCategory>();
  eachFrontCoded(LISTED_PLACES, (word) => words.set(word, 'LOCATION'));
  eachFrontCoded(LISTED_PEOPLE, (word) => words.set(word, 'PERSON_NAME'));
  return words;
}

/** What the longest name of the list is that a value begins with. */
function kindOf(value: string): PhiCategory | undefined {
  listed ??= read();
  const letters = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = letters.replace(/[łøđ]|'s(?![a-z])/g, (unit) => BARE[unit] ?? '').match(/[a-z']+/g);
  for (let size = Math.min(LONGEST, words?.length ?? 0); size > 0; size -= 1) {
    const kind = listed.get(words?.slice(0, size).join(' ') ?? '');
    if (kind) return kind;
  }
  return undefined;
}

/**
 * Asks compromise's word list about names that the recognisers left open, where its word would
 * settle them.
 *
 * @param combined candidates of all recognisers
 * @param threshold what a candidate must reach
 * @returns further candidates for the same spans
 */
export function consultWordList(
  { text }: Note,
  combined: readonly Candidate[],
  threshold: number,
): Candidate[] {
  return combined.flatMap((candidate) => {
    const { start, end, category, confidence } = candidate;
    const worth = WORTH[category];
    if (worth === undefined || confidence >= threshold) return [];
    if (1 - (1 - confidence) * (1 - worth) < threshold) return [];
    return kindOf(text.slice(start, end)) === category
      ? [{ ...candidate, confidence: worth, recogniser: 'name-word-list' }]
      : [];
  });
}
