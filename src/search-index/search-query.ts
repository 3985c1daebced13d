import { QUERY_LIMITS, TYPOS } from './index-settings.js';
import { textWords, type TextWord } from './text-words.js';

/** One thing that a document should contain. */
export interface QueryTerm {
  /** Ways to write it, each a run of words that follow one another; the first is as typed. */
  readonly spellings: ReadonlyArray<readonly string[]>;
  /** What else is said for it, each a run of words; see `withSynonyms`. */
  readonly synonyms?: ReadonlyArray<readonly string[]>;
  /** What is narrower: who asks for a heart attack wants a STEMI too. */
  readonly narrower?: ReadonlyArray<readonly string[]>;
  /** Its singular or plural. */
  readonly inflections?: readonly string[];
  /** What it was perhaps meant to say, with its synonyms. */
  readonly guesses?: ReadonlyArray<readonly string[]>;
  /** A quoted phrase: never misspelt, never continued, never left out. */
  readonly phrase: boolean;
  /** Whether the last word of each spelling may be the beginning of a longer one. */
  readonly prefix: boolean;
  /** How many typing errors are forgiven. */
  readonly typos: 0 | 1 | 2;
}

/** What a reader asks for; both lists are empty where nothing in it can be searched for. */
export interface ParsedQuery {
  readonly wanted: readonly QueryTerm[];
  /** What no document may hold: never misspelt, never continued. */
  readonly unwanted: readonly QueryTerm[];
}

export function asksSomething({ wanted, unwanted }: ParsedQuery): boolean {
  return wanted.length > 0 || unwanted.length > 0;
}

/** In which words a term that is not wanted may stand: as typed, in singular or plural, as a synonym. */
export function unwantedWordings(terms: readonly QueryTerm[]): ReadonlyArray<readonly string[]> {
  return terms.flatMap(({ spellings, inflections = [], synonyms = [] }) => [
    ...spellings,
    ...inflections.map((word) => [word]),
    ...synonyms,
  ]);
}

const QUOTES = /["“”„]/u;
/** A word that is not wanted: `-asthma`, or `NOT asthma`. A minus before a digit is a number's. */
const UNWANTED_WORD = new RegExp(
  String.raw`(?<=^|\s)(?:[-−](?=\p{L})|NOT\s+)([\p{L}\p{N}][^\s"“”„]*)`,
  'gu',
);
const UNWANTS_PHRASE = /(?:^|\s)(?:[-−]|NOT\s+)$/u;

/**
 * Takes any string: it is cut to the limits, a minus before a word or a phrase says that it is not
 * wanted, other operators and control characters mean nothing, a quote that is never closed is
 * ignored.
 */
export function parseQuery(query: string): ParsedQuery {
  const wanted: QueryTerm[] = [];
  const unwanted: QueryTerm[] = [];
  const pieces = query.slice(0, QUERY_LIMITS.characters).split(QUOTES);
  for (const [index, piece] of pieces.entries()) {
    // Every second piece stands between quotes, but for the last when its quote is never closed.
    if (index % 2 === 1 && index < pieces.length - 1) {
      (UNWANTS_PHRASE.test(pieces[index - 1] ?? '') ? unwanted : wanted).push(
        ...phraseTerms(piece),
      );
      continue;
    }
    for (const [, word = ''] of piece.matchAll(UNWANTED_WORD))
      unwanted.push(...wordTerms(word).map((term) => ({ ...term, typos: 0 as const })));
    wanted.push(...wordTerms(piece.replace(UNWANTED_WORD, ' ').replace(UNWANTS_PHRASE, ' ')));
  }
  return {
    wanted: withPrefix(wanted.slice(0, QUERY_LIMITS.words)),
    unwanted: unwanted.slice(0, QUERY_LIMITS.words),
  };
}

/** The last word may be unfinished, as one types. */
function withPrefix(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const last = terms.at(-1);
  if (last === undefined || last.phrase || hasDigit(last)) return terms;
  return [...terms.slice(0, -1), { ...last, prefix: true }];
}

/** How many typing errors a word of this length may have; none if it holds a digit. */
export function typosAllowed(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0;
  const { length } = Array.from(word);
  if (length >= TYPOS.twoFrom) return 2;
  return length >= TYPOS.oneFrom ? 1 : 0;
}

function hasDigit(term: QueryTerm): boolean {
  return term.spellings.some((words) => words.some((word) => /\p{N}/u.test(word)));
}

function phraseTerms(piece: string): QueryTerm[] {
  const words = textWords(piece)
    .flatMap((word) => word.parts)
    .slice(0, QUERY_LIMITS.words);
  return words.length === 0 ? [] : [{ spellings: [words], phrase: true, prefix: false, typos: 0 }];
}

function wordTerms(piece: string): QueryTerm[] {
  const words = textWords(piece);
  return words.flatMap((word, index) => (isUnitOf(words[index - 1], word) ? [] : [wordTerm(word)]));
}

function wordTerm(word: TextWord): QueryTerm {
  const amount = amountOf(word);
  const spellings = amount ? [[amount]] : [word.parts, ...word.spellings.map((one) => [one])];
  const [only, ...more] = word.parts;
  const typos = only === undefined || more.length > 0 ? 0 : typosAllowed(only);
  return { spellings, phrase: false, prefix: false, typos };
}

/** `500 mg` asks for that amount, not for a 500 and an mg wherever they stand. */
function amountOf(word: TextWord): string | undefined {
  const [spelling] = word.spellings;
  return /^\d/.test(word.parts[0] ?? '') && word.parts.length === 1 ? spelling : undefined;
}

function isUnitOf(number: TextWord | undefined, word: TextWord): boolean {
  const amount = number && amountOf(number);
  return amount !== undefined && word.start > (number?.end ?? 0);
}
