import { anyOf, type Likeness, type TermForm, type TermForms } from './term-forms.js';
import { quoteWord } from './word-vector.js';

/** What a document may meet: it counts once per `term`, at its best. In `tsquery` text. */
export interface Condition {
  readonly term: number;
  /** What a document gains by it: the rarer and the closer to what was typed, the more. */
  readonly points: number;
  /** What its term tells of a document, in whichever form: the rarer, the more. */
  readonly telling: number;
  readonly query: string;
}

/** A form in the final order: what it is worth at most, and how many words its query has. */
interface RankedForm {
  readonly term: number;
  readonly weight: number;
  readonly size: number;
  readonly query: string;
}

/** Two terms that were typed side by side, which count for more where they stand so. */
interface Neighbours {
  readonly weight: number;
  readonly query: string;
}

export interface Conditions {
  readonly conditions: readonly Condition[];
  readonly ranked: readonly RankedForm[];
  readonly neighbours: readonly Neighbours[];
  /** About which part of all documents is looked at, were the words independent of one another. */
  readonly share: number;
}

/** What documents must hold, and what they must not. */
export interface Wanted {
  readonly terms: readonly TermForms[];
  /** In `tsquery` text; empty if nothing is unwanted. */
  readonly unwanted: string;
  readonly allDocuments: number;
}

/** Nearer likenesses first tried; documents that need a farther one come after. */
const DISTANCES: Readonly<Record<Likeness, number>> = {
  exact: 0,
  inflected: 1,
  synonym: 1,
  narrower: 1,
  apart: 1,
  beginning: 1,
  guess: 2,
  error: 2,
  errors: 3,
};
/** Which part of a word's worth a likeness to it keeps. */
const CLOSENESS: Readonly<Record<Likeness, number>> = {
  exact: 1,
  inflected: 0.95,
  synonym: 0.9,
  narrower: 0.7,
  apart: 0.6,
  beginning: 0.7,
  guess: 0.6,
  error: 0.6,
  errors: 0.5,
};

const distanceOf = (form: TermForm): number => DISTANCES[form.likeness];

/**
 * Documents that hold every term in a form no farther than `farthest`; `undefined` if some term
 * has none.
 */
export function everyTerm(
  { terms, unwanted, allDocuments }: Wanted,
  farthest = Number.POSITIVE_INFINITY,
): Conditions | undefined {
  const near = terms.map((term) => ({
    ...term,
    forms: term.forms.filter((form) => distanceOf(form) <= farthest),
  }));
  if (near.some(({ forms }) => forms.length === 0)) return undefined;
  const shares = near.map(({ forms }) => shareOf(forms, allDocuments));
  return {
    conditions: inSteps(near).map((step) => ({ ...step, query: step.query + without(unwanted) })),
    ...orderOf(near, allDocuments),
    share: shares.reduce((product, share) => product * share, 1),
  };
}

/** Every term as typed, then with beginnings, then with typing errors; each includes the last. */
function inSteps(terms: readonly TermForms[]): Condition[] {
  const distances = [...new Set(terms.flatMap(({ forms }) => forms.map(distanceOf)))].sort();
  return distances.flatMap((distance) => {
    const reached = terms.map(({ forms }) => forms.filter((form) => distanceOf(form) <= distance));
    if (reached.some((forms) => forms.length === 0)) return [];
    return [{ term: 0, points: 4 - distance, telling: 1, query: reached.map(queryOf).join(' & ') }];
  });
}

/**
 * Documents that hold some of the terms, and every quoted phrase; `undefined` if there is nothing
 * that could be left out. Words that stand in many documents decide little, so they are not
 * counted while there are others.
 */
export function someTerms({ terms, unwanted, allDocuments }: Wanted): Conditions | undefined {
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
  const required =
    phrases.map((phrase) => ` & ${queryOf(phrase.forms)}`).join('') + without(unwanted);
  return {
    conditions: counted.flatMap((term, index) =>
      weighted(term, allDocuments).map(({ form, weight }) => ({
        term: index,
        points: Math.round(weight * 100),
        telling: Math.round(rarityOf(documentsOf(term.forms), allDocuments) * 100),
        query: form.query + required,
      })),
    ),
    ...orderOf([...found, ...phrases], allDocuments),
    share: Math.max(...counted.map((term) => shareOf(term.forms, allDocuments))),
  };
}

/** How documents that meet the same are put in order. */
function orderOf(
  terms: readonly TermForms[],
  allDocuments: number,
): Pick<Conditions, 'ranked' | 'neighbours'> {
  return {
    ranked: terms.flatMap((term, index) =>
      weighted(term, allDocuments).map(({ form, weight }) => ({
        term: index,
        weight,
        ...rankQueryOf(form),
      })),
    ),
    neighbours: terms.slice(1).map((term, index) => {
      const pair = [terms[index] as TermForms, term];
      return {
        weight: Math.min(...pair.map((one) => weighted(one, allDocuments)[0]?.weight ?? 0)),
        query: pair
          .map(({ forms }) => anyOf(forms.map((form) => rankQueryOf(form).query)))
          .join(' & '),
      };
    }),
  };
}

/** The forms with their worth: by how few documents hold it or what is closer, as in BM25. */
function weighted(
  { forms }: TermForms,
  allDocuments: number,
): Array<{ form: TermForm; weight: number }> {
  let documents = 0;
  return forms.map((form) => {
    documents += form.documents;
    return { form, weight: rarityOf(documents, allDocuments) * CLOSENESS[form.likeness] };
  });
}

function rarityOf(documents: number, allDocuments: number): number {
  const held = Math.min(documents, allDocuments);
  return Math.log(1 + (allDocuments - held + 0.5) / (held + 0.5));
}

const without = (unwanted: string): string => (unwanted === '' ? '' : ` & !${unwanted}`);

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

function rankQueryOf({ query, words }: TermForm): { query: string; size: number } {
  const different = [...new Set(words)];
  return different.length <= MOST_RANKED
    ? { query, size: different.length }
    : { query: anyOf(different.slice(0, MOST_RANKED).map(quoteWord)), size: MOST_RANKED };
}

function documentsOf(forms: readonly TermForm[]): number {
  return forms.reduce((sum, form) => sum + form.documents, 0);
}

function shareOf(forms: readonly TermForm[], allDocuments: number): number {
  return Math.min(1, documentsOf(forms) / Math.max(1, allDocuments));
}
