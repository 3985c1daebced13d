import { PROPER_NOUNS } from './data/proper-nouns.js';
import { eachFrontCoded } from './front-coding.js';

let words: Set<string> | undefined;

function build(): Set<string> {
  const all = new Set<string>();
  eachFrontCoded(PROPER_NOUNS, (word) => void all.add(word));
  return all;
}

/**
 * Whether a word is a brand, a language, a people or a faith: "drives a Passat", "is Adventist".
 *
 * @param lower one word in lower case, without a possessive ending
 */
export function isProperNoun(lower: string): boolean {
  words ??= build();
  return words.has(lower);
}
