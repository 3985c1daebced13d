import { spellingPieces, swappedNeighbours } from '../spelling-pieces.js';
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
