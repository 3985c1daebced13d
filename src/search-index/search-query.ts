import { QUERY_LIMITS, TYPOS } from './index-settings.js';
import { textWords, type TextWord } from './text-words.js';

/** One thing that a document should contain. */
export interface QueryTerm {
  /** Ways to write it, each a run of words that follow one another; the first is as typed. */
  readonly spellings: ReadonlyArray<readonly string[]>;
  /** What else is said for it, each a run of words; see `withSynonyms`. */
  readonly synonyms?: ReadonlyArray<readonly string[]>;
  /** A quoted phrase: never misspelt, never continued, never left out. */
  readonly phrase: boolean;
  /** Whether the last word of each spelling may be the beginning of a longer one. */
  readonly prefix: boolean;
  /** How many typing errors are forgiven. */
  readonly typos: 0 | 1 | 2;
}

const QUOTES = /["“”„]/u;

/**
 * What a reader asks for. Takes any string: it is cut to the limits, operators and control
 * characters mean nothing, a quote that is never closed is ignored. Returns no terms where
 * nothing in it can be searched for.
 */
export function parseQuery(query: string): QueryTerm[] {
  const pieces = query.slice(0, QUERY_LIMITS.characters).split(QUOTES);
  // Every second piece stands between quotes, but for the last when its quote is never closed.
  const terms = pieces.flatMap((piece, index) =>
    index % 2 === 1 && index < pieces.length - 1 ? phraseTerms(piece) : wordTerms(piece),
  );
  const kept = terms.slice(0, QUERY_LIMITS.words);
  const last = kept.at(-1);
  if (last === undefined || last.phrase || hasDigit(last)) return kept;
  return [...kept.slice(0, -1), { ...last, prefix: true }];
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
