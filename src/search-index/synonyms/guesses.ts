import type { QueryTerm } from '../search-query.js';
import { ownPieces, spellingPieces, swappedNeighbours } from '../spelling-pieces.js';
import { typingErrors } from '../typing-errors.js';
import { KNOWN_WORDINGS } from './synonyms.js';

/** A beginning shorter than this begins too much. */
const TELLING_BEGINNING = 5;
/** Where more than so many wordings are possible, none is a guess. */
const MOST = 6;

const inOrder = [...KNOWN_WORDINGS].sort();
const words = inOrder.filter((wording) => wording.length > 4 && /^[\p{L}\p{M}]+$/u.test(wording));
const wordsWithPiece = new Map<string, string[]>();
for (const word of words) {
  for (const piece of ownPieces(word))
    wordsWithPiece.set(piece, [...(wordsWithPiece.get(piece) ?? []), word]);
}

/**
 * Which of the known wordings a word that is none was perhaps meant to be: of an unfinished word
 * those that it begins, else the closest within its typing errors.
 */
export function guessedWordings(
  word: string,
  { typos, prefix }: Pick<QueryTerm, 'typos' | 'prefix'>,
): string[] {
  const begun = prefix && word.length >= TELLING_BEGINNING ? begunBy(word) : [];
  if (begun.length > 0) return begun.length <= MOST ? begun : [];
  if (typos === 0) return [];
  const near = nearTo(word, typos);
  const fewest = Math.min(...near.map(({ errors }) => errors));
  return near.flatMap(({ wording, errors }) => (errors === fewest ? [wording] : [])).slice(0, MOST);
}

function begunBy(beginning: string): string[] {
  let [first, end] = [0, inOrder.length];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if ((inOrder[middle] as string) < beginning) first = middle + 1;
    else end = middle;
  }
  return inOrder.slice(first, first + MOST + 1).filter((wording) => wording.startsWith(beginning));
}

function nearTo(word: string, typos: 1 | 2): Array<{ wording: string; errors: number }> {
  const swapped = swappedNeighbours(word).filter((other) => KNOWN_WORDINGS.has(other));
  const pieces = spellingPieces(word, typos).flatMap((piece) => wordsWithPiece.get(piece) ?? []);
  return [...new Set([...swapped, ...pieces])]
    .map((wording) => ({ wording, errors: typingErrors(word, wording, typos) }))
    .filter(({ errors }) => errors <= typos);
}
