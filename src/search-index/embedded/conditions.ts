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
  /** About how many documents meet all, if the words were independent of one another. */
  readonly expected: number;
}

/** Documents that hold every term; `undefined` if some term is in none. */
export function everyTerm(terms: readonly TermForms[], allDocuments: number): Conditions | undefined {
  if (terms.some((term) => term.forms.length === 0)) return undefined;
  const distances = [...new Set(terms.flatMap((term) => term.forms.map((form) => form.distance)))].sort();
  // Every term as typed, then with beginnings, then with typing errors; each includes the last.
  const conditions = distances.flatMap((distance) => {
    const reached = terms.map((term) => term.forms.filter((form) => form.distance <= distance));
    if (reached.some((forms) => forms.length === 0)) return [];
    return [{ term: 0, distance, query: reached.map(queryOf).join(' & ') }];
  });
  const all = terms.map((term) => queryOf(term.forms)).join(' & ');
  const shares = terms.map((term) => Math.min(1, documentsOf(term) / Math.max(1, allDocuments)));
  return {
    conditions,
    rank: all,
    anyWord: anyOf(terms.map((term) => queryOf(term.forms))),
    allWords: all,
    expected: shares.reduce((product, share) => product * share, allDocuments),
  };
}

/**
 * Documents that hold some of the terms, and every quoted phrase; `undefined` if there is nothing
 * that could be left out. Words that stand in many documents decide little, so they are not
 * counted while there are others.
 */
export function someTerms(terms: readonly TermForms[], allDocuments: number): Conditions | undefined {
  const phrases = terms.filter((term) => term.phrase);
  const found = terms.filter((term) => !term.phrase && term.forms.length > 0);
  if (terms.length === 1 || found.length === 0 || phrases.some((phrase) => phrase.forms.length === 0)) return undefined;
  const common = Math.max(500, allDocuments / 50);
  const telling = found.filter((term) => documentsOf(term) <= common);
  const counted = telling.length > 0 ? telling : rarest(found);
  const required = phrases.map((phrase) => ` & ${queryOf(phrase.forms)}`).join('');
  const queries = [...found, ...phrases].map((term) => queryOf(term.forms));
  return {
    conditions: counted.flatMap((term, index) =>
      term.forms.map(({ distance, query }) => ({ term: index, distance, query: query + required })),
    ),
    rank: anyOf(queries),
    anyWord: anyOf(queries),
    allWords: queries.join(' & '),
    expected: Math.max(...counted.map(documentsOf)),
  };
}

function rarest(terms: readonly TermForms[]): TermForms[] {
  return [...terms].sort((one, other) => documentsOf(one) - documentsOf(other)).slice(0, 2);
}

function queryOf(forms: readonly TermForm[]): string {
  return anyOf(forms.map((form) => form.query));
}

function documentsOf({ forms }: TermForms): number {
  return forms.reduce((sum, form) => sum + form.documents, 0);
}
