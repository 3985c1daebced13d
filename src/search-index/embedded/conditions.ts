import { quoteWord } from './word-vector.js';
import { anyOf, type TermForm, type TermForms } from './term-forms.js';

/** What a document may meet: it counts once per `term`, at its closest. In `tsquery` text. */
export interface Condition {
  readonly term: number;
  readonly distance: number;
  readonly query: string;
}

export interface Conditions {
  readonly conditions: readonly Condition[];
  /** Orders documents that meet the same, and tells titles with any or all of the words. */
  readonly rank: string;
  readonly anyWord: string;
  readonly allWords: string;
  /** About which part of all documents is looked at, were the words independent of one another. */
  readonly share: number;
}

/**
 * Documents that hold every term in a form no farther than `farthest`; `undefined` if some term
 * has none.
 */
export function everyTerm(
  terms: readonly TermForms[],
  allDocuments: number,
  farthest = Number.POSITIVE_INFINITY,
): Conditions | undefined {
  const forms = terms.map((term) => term.forms.filter((form) => form.distance <= farthest));
  if (forms.some((some) => some.length === 0)) return undefined;
  const [only = [], ...more] = forms;
  const conditions =
    more.length === 0
      ? only.map(({ distance, query }) => ({ term: 0, distance, query }))
      : inSteps(forms);
  const all = forms.map(queryOf).join(' & ');
  const shares = forms.map((some) => shareOf(some, allDocuments));
  return {
    conditions,
    rank: forms.map(rankQueryOf).join(' & '),
    anyWord: anyOf(forms.map(queryOf)),
    allWords: all,
    share: shares.reduce((product, share) => product * share, 1),
  };
}

/** Every term as typed, then with beginnings, then with typing errors; each includes the last. */
function inSteps(terms: readonly (readonly TermForm[])[]): Condition[] {
  const distances = [...new Set(terms.flat().map((form) => form.distance))].sort();
  return distances.flatMap((distance) => {
    const reached = terms.map((forms) => forms.filter((form) => form.distance <= distance));
    if (reached.some((forms) => forms.length === 0)) return [];
    return [{ term: 0, distance, query: reached.map(queryOf).join(' & ') }];
  });
}

/**
 * Documents that hold some of the terms, and every quoted phrase; `undefined` if there is nothing
 * that could be left out. Words that stand in many documents decide little, so they are not
 * counted while there are others.
 */
export function someTerms(
  terms: readonly TermForms[],
  allDocuments: number,
): Conditions | undefined {
  const phrases = terms.filter((term) => term.phrase);
  const found = terms.filter((term) => !term.phrase && term.forms.length > 0);
  if (
    terms.length === 1 ||
    found.length === 0 ||
    phrases.some((phrase) => phrase.forms.length === 0)
  )
    return undefined;
  const common = Math.max(500, allDocuments / 50);
  const telling = found.filter((term) => documentsOf(term.forms) <= common);
  const counted = telling.length > 0 ? telling : rarest(found);
  const required = phrases.map((phrase) => ` & ${queryOf(phrase.forms)}`).join('');
  const queries = [...found, ...phrases].map((term) => queryOf(term.forms));
  return {
    conditions: counted.flatMap((term, index) =>
      term.forms.map(({ distance, query }) => ({ term: index, distance, query: query + required })),
    ),
    rank: anyOf([...found, ...phrases].map((term) => rankQueryOf(term.forms))),
    anyWord: anyOf(queries),
    allWords: queries.join(' & '),
    share: Math.max(...counted.map((term) => shareOf(term.forms, allDocuments))),
  };
}

function rarest(terms: readonly TermForms[]): TermForms[] {
  return [...terms]
    .sort((one, other) => documentsOf(one.forms) - documentsOf(other.forms))
    .slice(0, 2);
}

function queryOf(forms: readonly TermForm[]): string {
  return anyOf(forms.map((form) => form.query));
}

/** Each word costs time in every document that is ranked, and the first ones are the closest. */
const MOST_RANKED = 6;

function rankQueryOf(forms: readonly TermForm[]): string {
  const words = [...new Set(forms.flatMap((form) => form.words))];
  return words.length <= MOST_RANKED
    ? queryOf(forms)
    : anyOf(words.slice(0, MOST_RANKED).map(quoteWord));
}

function documentsOf(forms: readonly TermForm[]): number {
  return forms.reduce((sum, form) => sum + form.documents, 0);
}

function shareOf(forms: readonly TermForm[], allDocuments: number): number {
  return Math.min(1, documentsOf(forms) / Math.max(1, allDocuments));
}
