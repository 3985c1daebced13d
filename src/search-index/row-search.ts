import { quoteWord, titleVector } from './embedded/word-vector.js';
import { type QueryTerm, unwantedWordings } from './search-query.js';
import { askedTerms } from './synonyms/asked-terms.js';

/** One thing that a row should contain, or should not. */
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
  const { wanted, unwanted } = askedTerms(query);
  const without = unwanted.map((term) => ({
    query: `!(${anyOf(unwantedWordings([term]))})`,
    typed: null,
    typos: 0,
  }));
  return [...wanted.map(rowTerm), ...without];
}

function rowTerm({ spellings, inflections = [], synonyms, narrower, ...term }: QueryTerm): RowTerm {
  const inflected = inflections.map((word) => [word]);
  const wordings = [spellings, inflected, synonyms ?? [], narrower ?? []].flat();
  const begun = term.prefix
    ? ` | ${spellings.map((words) => `(${allOf(words)}:*)`).join(' | ')}`
    : '';
  return {
    query: anyOf(wordings) + begun,
    typed: term.typos > 0 ? (spellings[0]?.[0] ?? null) : null,
    typos: term.typos,
  };
}

const allOf = (words: readonly string[]): string => words.map(quoteWord).join(' & ');
const anyOf = (wordings: ReadonlyArray<readonly string[]>): string =>
  wordings.map((words) => `(${allOf(words)})`).join(' | ');
