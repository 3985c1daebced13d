import { COMMON_INDIAN_WORDS } from './data/common-indian-words.js';
import { ENGLISH_FREQUENT } from './data/english-frequent.js';
import { eachFrontCoded } from './front-coding.js';

let words: Set<string> | undefined;

function build(): Set<string> {
  const everyday = new Set<string>();
  const add = (word: string) => void everyday.add(word);
  eachFrontCoded(ENGLISH_FREQUENT, add);
  eachFrontCoded(COMMON_INDIAN_WORDS, add);
  return everyday;
}

/**
 * Whether a word is one of everyday English or Hinglish, and so says little about a case by
 * itself. Reads two small lists of the lexicon, not the whole of it.
 *
 * @param lower one word in lower case, without a possessive ending
 */
export function isEverydayWord(lower: string): boolean {
  words ??= build();
  return words.has(lower);
}
