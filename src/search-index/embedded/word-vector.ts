import { type FieldWeight, SEARCHED_FIELDS } from '../index-settings.js';
import type { SearchDocument } from '../search-document.js';
import { textWords } from '../text-words.js';
import { openedWords } from './opened-words.js';

// PostgreSQL's limits: positions up to 16,383, and 256 per word; 1 MB for the whole vector.
const LAST_POSITION = 16_383;
const MOST_PLACES = 255;
const MOST_WORDS = 30_000;

/**
 * The words of all searched fields as the text form of a `tsvector`: `'fever':1A,7C 'rash':2A`;
 * and when the document was opened, without places.
 */
export function documentVector(document: SearchDocument): string {
  const vector = new Map<string, string[]>(openedWords(document.createdAt).map((w) => [w, []]));
  let position = 0;
  for (const { name, weight } of SEARCHED_FIELDS) {
    for (const text of [document[name] ?? []].flat()) {
      position = addText(vector, text, weight, position);
      // A gap, so that no phrase matches across two fields or two replies.
      position += 1;
    }
  }
  return vectorText(vector);
}

/** The words of a title alone, without places. */
export function titleVector(title: string): string {
  const vector = new Map<string, string[]>();
  for (const { parts, spellings, within } of textWords(title)) {
    for (const word of [...parts, ...spellings, ...within]) vector.set(word, []);
  }
  return vectorText(vector);
}

function addText(
  vector: Map<string, string[]>,
  text: string,
  weight: FieldWeight,
  from: number,
): number {
  let position = from;
  for (const { parts, spellings, within } of textWords(text)) {
    for (const word of [...spellings, ...within]) addWord(vector, word, weight, position + 1);
    for (const word of parts) addWord(vector, word, weight, ++position);
  }
  return position;
}

function addWord(
  vector: Map<string, string[]>,
  word: string,
  weight: FieldWeight,
  position: number,
): void {
  const places = vector.get(word) ?? [];
  if (places.length === 0 && vector.size >= MOST_WORDS) return;
  // Words of an extraordinarily long thread keep no place: they are found, but not in phrases.
  if (position <= LAST_POSITION && places.length < MOST_PLACES) places.push(`${position}${weight}`);
  vector.set(word, places);
}

function vectorText(vector: ReadonlyMap<string, readonly string[]>): string {
  return Array.from(vector, ([word, places]) =>
    places.length === 0 ? quoteWord(word) : `${quoteWord(word)}:${places.join(',')}`,
  ).join(' ');
}

/** As `tsvector` and `tsquery` read a word; normalised words hold letters and digits only. */
export function quoteWord(word: string): string {
  return `'${word.replaceAll("'", '').replaceAll('\\', '')}'`;
}
