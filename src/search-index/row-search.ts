import { quoteWord, titleVector } from './embedded/word-vector.js';
import { parseQuery } from './search-query.js';
import { withSynonyms } from './synonyms/synonyms.js';

/** One thing that a row should contain. */
export interface RowTerm {
  /** What is typed, its spellings and its synonyms, in `tsquery` text. */
  readonly query: string;
  /** The one word that may be misspelt, if it may. */
  readonly typed: string | null;
  /** How many typing errors are forgiven in it. */
  readonly typos: number;
}

/**
 * The words of a row in `tsvector` text. For a short list that PostgreSQL searches in its own
 * table, by the rules of the search index: the same words, synonyms and typing errors.
 */
export const rowVector = (text: string): string => titleVector(text);

/** What a reader asks of such a list; none where nothing can be searched for. */
export function rowTerms(query: string): RowTerm[] {
  return withSynonyms(parseQuery(query)).map(({ spellings, synonyms = [], prefix, typos }) => {
    const wordings = [...spellings, ...synonyms].map((words) => words.map(quoteWord).join(' & '));
    const begun = prefix ? spellings.map((words) => `${words.map(quoteWord).join(' & ')}:*`) : [];
    return {
      query: [...wordings, ...begun].map((one) => `(${one})`).join(' | '),
      typed: typos > 0 ? (spellings[0]?.[0] ?? null) : null,
      typos,
    };
  });
}
