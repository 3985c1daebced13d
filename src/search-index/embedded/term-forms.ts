import { type QueryTerm, unwantedWordings } from '../search-query.js';
import type { Database, Slot } from './database.js';
import { type MisspeltWord, type SimilarWord, similarWords } from './similar-words.js';
import { typingErrors } from '../typing-errors.js';
import { countWords, type WordCount } from './word-counts.js';
import { quoteWord } from './word-vector.js';

/** How a form comes from what was typed, the closest first. */
export type Likeness =
  | 'exact'
  | 'inflected'
  | 'synonym'
  | 'narrower'
  | 'apart'
  | 'beginning'
  | 'guess'
  | 'error'
  | 'errors';

/** One way in which documents may hold a term. */
export interface TermForm {
  readonly likeness: Likeness;
  /** In `tsquery` text. */
  readonly query: string;
  /** The words of the index that it takes, or the most common of them. */
  readonly words: readonly string[];
  /** All words that begin so are taken too. */
  readonly beginnings?: readonly string[];
  /** At most this many documents hold it. */
  readonly documents: number;
}

/** A term as the index knows it: the closest form first, none if no document holds it. */
export interface TermForms {
  readonly phrase: boolean;
  readonly forms: readonly TermForm[];
}

/** A word in fewer documents than this may be an error that others made too. */
const RARE = 10;
/** Of the words that are alike, only so many are searched for. */
const MOST_SIMILAR = 8;
/** A beginning this short is tried only where the word itself is unknown. */
const SHORT = 2;

/** Looks the terms up among the words of the slot: two statements, however many terms. */
export async function formsOfTerms(
  database: Database,
  slot: Slot,
  terms: readonly QueryTerm[],
): Promise<TermForms[]> {
  if (terms.length === 0) return [];
  const words = terms.flatMap(
    ({ spellings, inflections = [], synonyms = [], narrower = [], guesses = [] }) =>
      [spellings, inflections, synonyms, narrower, guesses].flat(2),
  );
  const prefixes = terms
    .filter((term) => term.prefix)
    .flatMap(({ spellings }) => spellings.map(lastWord));
  const rows = await countWords(database, slot, [...new Set(words)], prefixes);
  const counts: WordCounts = new Map(rows.map((row) => [row.word, row]));
  const similar = await similarWords(
    database,
    slot,
    terms.flatMap((term) => misspelt(term, counts)),
  );
  return terms.map((term) => ({
    phrase: term.phrase,
    forms: [
      ...formsIn('exact', term.spellings, counts),
      ...formsIn(
        'inflected',
        (term.inflections ?? []).map((word) => [word]),
        counts,
      ),
      ...synonymForms(term, counts),
      ...formsIn('narrower', term.narrower ?? [], counts),
      ...begunForms(term, counts),
      ...guessedForms(term, counts),
      ...similarForms(term, similar),
    ],
  }));
}

/** `tsquery` text for a document that meets any of `queries`. */
export function anyOf(queries: readonly string[]): string {
  return queries.length === 1 ? (queries[0] ?? '') : `(${queries.join(' | ')})`;
}

/** What is unwanted, in whichever wording, in `tsquery` text; empty where nothing is. */
export function unwantedQuery(terms: readonly QueryTerm[]): string {
  const wordings = unwantedWordings(terms);
  return wordings.length === 0 ? '' : `(${wordings.map(inARow).join(' | ')})`;
}

type WordCounts = ReadonlyMap<string, WordCount>;

const lastWord = (words: readonly string[]): string => words.at(-1) ?? '';
const documentsOf = (word: string, counts: WordCounts): number => counts.get(word)?.documents ?? 0;
const isShort = (word: string): boolean => Array.from(word).length <= SHORT;
const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);
const inARow = (words: readonly string[]): string => words.map(quoteWord).join(' <-> ');

/** Documents that hold one of these wordings whole. */
function formsIn(
  likeness: Likeness,
  wordings: ReadonlyArray<readonly string[]>,
  counts: WordCounts,
): TermForm[] {
  const known = wordings.filter((words) => words.every((word) => documentsOf(word, counts) > 0));
  if (known.length === 0) return [];
  const documents = total(
    known.map((words) => Math.min(...words.map((word) => documentsOf(word, counts)))),
  );
  return [{ likeness, query: anyOf(known.map(inARow)), words: known.flat(), documents }];
}

/** By what else is said for a term; of an expression of several words also by the words apart. */
function synonymForms({ spellings, synonyms = [] }: QueryTerm, counts: WordCounts): TermForm[] {
  const forms = formsIn('synonym', synonyms, counts);
  const typed = spellings[0] ?? [];
  if (synonyms.length === 0 || typed.length < 2) return forms;
  return [
    ...forms,
    ...formsIn('apart', [typed], counts).map((form) => ({
      ...form,
      query: `(${typed.map(quoteWord).join(' & ')})`,
    })),
  ];
}

/** What a word was perhaps meant to say counts where nobody wrote the word itself. */
function guessedForms({ spellings, guesses = [] }: QueryTerm, counts: WordCounts): TermForm[] {
  const { documents = 0 } = counts.get(lastWord(spellings[0] ?? [])) ?? {};
  return documents > 0 ? [] : formsIn('guess', guesses, counts);
}

function begunForms({ prefix, spellings }: QueryTerm, counts: WordCounts): TermForm[] {
  const begun = (prefix ? spellings : []).flatMap((words) => {
    const count = counts.get(lastWord(words));
    const before = words.slice(0, -1);
    if (!count || count.continued === 0 || before.some((word) => documentsOf(word, counts) === 0))
      return [];
    if (count.documents > 0 && isShort(count.word)) return [];
    return [{ before, count }];
  });
  if (begun.length === 0) return [];
  const queries = begun.map(({ before, count }) => {
    // Two letters begin thousands of words: of these the most common must do.
    const goingOn = isShort(count.word)
      ? anyOf(count.continuations.map(quoteWord))
      : `${quoteWord(count.word)}:*`;
    return [...before.map(quoteWord), goingOn].join(' <-> ');
  });
  return [
    {
      likeness: 'beginning',
      query: anyOf(queries),
      words: begun.flatMap(({ before, count }) => [...before, ...count.continuations]),
      beginnings: begun.filter(({ count }) => !isShort(count.word)).map(({ count }) => count.word),
      documents: total(begun.map(({ count }) => count.continued)),
    },
  ];
}

function similarForms(
  { spellings, typos }: QueryTerm,
  similar: readonly SimilarWord[],
): TermForm[] {
  const typed = spellings[0]?.[0];
  const near = similar
    .filter((word) => word.typed === typed && word.word !== typed && !/\p{N}/u.test(word.word))
    .map((word) => ({ ...word, errors: typingErrors(word.typed, word.word, typos) }))
    .filter(({ errors }) => errors <= typos)
    .sort((one, other) => one.errors - other.errors || other.documents - one.documents)
    .slice(0, MOST_SIMILAR);
  return [1, 2].flatMap((errors) => {
    const words = near.filter((word) => word.errors === errors);
    if (words.length === 0) return [];
    const query = anyOf(words.map(({ word }) => quoteWord(word)));
    const documents = total(words.map((word) => word.documents));
    const likeness = errors === 1 ? 'error' : 'errors';
    return [{ likeness, query, words: words.map(({ word }) => word), documents }];
  });
}

function misspelt({ spellings, typos }: QueryTerm, counts: WordCounts): MisspeltWord[] {
  const typed = spellings[0]?.[0];
  if (typed === undefined || typos === 0) return [];
  const { documents = 0, continued = 0 } = counts.get(typed) ?? {};
  return documents + continued >= RARE ? [] : [{ typed, typos }];
}
