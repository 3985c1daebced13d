import type { Database, Slot } from './database.js';

export interface MisspeltWord {
  readonly typed: string;
  readonly typos: 1 | 2;
}

export interface SimilarWord {
  readonly typed: string;
  readonly word: string;
  readonly documents: number;
}

/**
 * Words of the index from which `misspelt` ones may come, the closest first. A net with somewhat
 * wide meshes: PostgreSQL takes a swap of neighbours for two errors, so it is asked for one more
 * than is allowed, and the caller counts.
 */
export async function similarWords(
  database: Database,
  slot: Slot,
  misspelt: readonly MisspeltWord[],
): Promise<SimilarWord[]> {
  if (misspelt.length === 0) return [];
  const asked = misspelt.map(({ typed, typos }) => ({
    typed,
    typos,
    pieces: spellingPieces(typed, typos),
    swapped: swappedNeighbours(typed),
  }));
  return database.query<SimilarWord[]>(SIMILAR_WORDS, [slot, JSON.stringify(asked)]);
}

/**
 * The pieces, as `search_index.spelling_pieces` names them, one of which any word has that is
 * `typos` errors away from `typed`.
 */
export function spellingPieces(typed: string, typos: 1 | 2): string[] {
  const letters = Array.from(typed);
  const piece = (from: number, to: number): string => letters.slice(Math.max(0, from), to).join('');
  const lengths = Array.from(
    { length: 2 * typos + 1 },
    (_, index) => letters.length - typos + index,
  );
  if (typos === 1) {
    return lengths.flatMap((length) => {
      const half = Math.floor(length / 2);
      return [
        `${length}<${piece(0, half)}`,
        `${length}>${piece(letters.length - (length - half), letters.length)}`,
      ];
    });
  }
  return lengths.flatMap((length) => {
    const third = Math.floor(length / 3);
    const shifts = [-2, -1, 0, 1, 2];
    return [
      `${length}1${piece(0, third)}`,
      // What is missing or too much before it moves the middle third.
      ...shifts.map((shift) => `${length}2${piece(third + shift, 2 * third + shift)}`),
      `${length}3${piece(letters.length - (length - 2 * third), letters.length)}`,
    ];
  });
}

/** A swap in the very middle leaves neither half as it was, so these are looked up as they are. */
function swappedNeighbours(typed: string): string[] {
  const letters = Array.from(typed);
  return letters.slice(1).map((letter, index) =>
    letters
      .with(index, letter)
      .with(index + 1, letters[index] ?? '')
      .join(''),
  );
}

const SIMILAR_WORDS = `
  select misspelt.typed, alike.word, alike.documents
  from jsonb_to_recordset($2::jsonb) as misspelt (typed text, typos int, pieces text[], swapped text[])
  cross join lateral (
    select word, documents from (
      select known.word, known.documents, levenshtein_less_equal(known.word, typed, typos + 1) as errors
      from search_index.words as known
      where known.slot = $1 and search_index.spelling_pieces(known.word) && misspelt.pieces
        and length(known.word) >= 4 and known.word !~ '[0-9]'
      union
      select known.word, known.documents, 1
      from search_index.words as known
      where known.slot = $1 and known.word = any (misspelt.swapped)
    ) as candidate
    where errors <= typos + 1
    order by errors, documents desc
    limit 60
  ) as alike`;
