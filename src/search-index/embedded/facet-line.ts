import { derivedFacets, type Facet } from '../facets.js';
import type { SearchDocument } from '../search-document.js';

/** Facets with one value at most, in the order in which a line has them; then the specialties. */
const SINGLE = [
  'kind',
  'status',
  'hasAcceptedAnswer',
  'outcome',
  'outcomeKnown',
  'ageBand',
  'sex',
  'careTier',
  'language',
] as const;

/** What a line tells of. */
export const LINE_FACETS = [...SINGLE, 'specialties'] as const;
export type LineFacet = Exclude<Facet, 'opened'>;

/**
 * What a document counts for, in one line of text. To count it, PostgreSQL then reads one column
 * instead of putting every facet into groups of its own, which took several times as long.
 */
export function facetLine(document: SearchDocument): string {
  const values = { ...document, ...derivedFacets(document) };
  return [...SINGLE.map((facet) => values[facet] ?? ''), ...document.specialties].join('\t');
}

/** The values by the place of their facet in `LINE_FACETS`. */
export function readFacetLine(line: string): readonly (readonly string[])[] {
  const values = line.split('\t');
  const read: string[][] = [];
  for (const value of values.slice(0, SINGLE.length)) read.push(value ? [value] : []);
  read.push(values.slice(SINGLE.length));
  return read;
}
