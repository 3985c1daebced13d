import { TOWNS_OF_WORDS } from './data/towns-of-words.js';

let towns: Set<string> | undefined;

/** Whether several words together are a town, e.g. `new delhi`; lower case, one space between. */
export function isTownOfWords(lower: string): boolean {
  towns ??= new Set(TOWNS_OF_WORDS.trim().split('\n'));
  return towns.has(lower);
}
