import { PACKED } from './data/name-likeness.js';
import { unpackNumbers } from './packed-numbers.js';

/** A letter, or an edge of the word. */
const SYMBOLS = 27;
/** How many numbers say which three letters in a row speak for a name. */
export const TRIGRAMS = SYMBOLS ** 3;
/** Logarithms of odds are kept in these parts. */
export const PARTS = 8;
/** Odds of a word's mean trigram that part one step from the next, in logarithms. */
const STEPS = [-0.75, -0.4, -0.15, 0.1, 0.35, 0.7];

let odds: Int8Array | undefined;

/** Takes other numbers into use: the trainer makes them anew. */
export function useTrigrams(others: Int8Array): void {
  odds = others;
}

const symbolAt = (word: string, at: number): number => {
  const code = word.charCodeAt(at) - 96;
  return code >= 1 && code < SYMBOLS ? code : 0;
};

/** Visits a word's runs of three letters, its edges among them, as indices below `TRIGRAMS`. */
export function eachTrigram(word: string, visit: (trigram: number) => void): void {
  let pair = symbolAt(word, 0);
  for (let i = 1; i <= word.length; i += 1) {
    const trigram = pair * SYMBOLS + symbolAt(word, i);
    visit(trigram);
    pair = trigram % (SYMBOLS * SYMBOLS);
  }
}

/**
 * How much the letters of a word look like a name's rather than a word's of language or medicine,
 * whether or not any list has it: `szymanski` more than `apixaban`.
 *
 * @param lower one word in small letters
 * @returns 0 where nothing can be said, else 1 (a word of language) to 7 (a name)
 */
export function nameLikeness(lower: string): number {
  if (lower.length < 3) return 0;
  const table = (odds ??= unpackNumbers(PACKED, TRIGRAMS));
  let sum = 0;
  eachTrigram(lower, (trigram) => (sum += table[trigram] as number));
  const mean = sum / (lower.length * PARTS);
  let step = 0;
  while (step < STEPS.length && mean > (STEPS[step] as number)) step += 1;
  return step + 1;
}
