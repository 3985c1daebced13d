import type { Explanation, Likeness } from './explanation.js';
import { isLittleWord } from './synonyms/little-words.js';
import { textWords } from './text-words.js';

/** What only resembles a word of a case may be anything, a name too. */
const SAID: ReadonlySet<Likeness> = new Set(['EXACT', 'INFLECTED', 'SYNONYM', 'NARROWER', 'APART']);

/**
 * Whether a case holds all that was typed, in these words or in others that mean the same. Cases
 * hold no patient's name, so a query that passes holds none either; one whose words were partly
 * left aside, were read as errors or are unwanted does not pass.
 */
export function foundWordForWord(query: string, { terms }: Explanation): boolean {
  const said = terms.filter(({ matches }) => matches.some(({ likeness }) => SAID.has(likeness)));
  const words = new Set(said.flatMap(({ typed }) => formsOf(typed)));
  return textWords(query)
    .flatMap(({ parts, spellings }) => (spellings.some((one) => words.has(one)) ? [] : parts))
    .every((part) => words.has(part) || isLittleWord(part));
}

const formsOf = (typed: string): string[] =>
  textWords(typed).flatMap(({ parts, spellings, within }) => [...parts, ...spellings, ...within]);
