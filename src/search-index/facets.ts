import type { SearchDocument } from './search-document.js';
import { textLanguage, type TextLanguage } from './text-language.js';

/** What documents can be narrowed to and counted by. Each is named as its filter is. */
export const FACETS = [
  'specialties',
  'kind',
  'status',
  'hasAcceptedAnswer',
  'outcome',
  'outcomeKnown',
  'ageBand',
  'sex',
  'careTier',
  'language',
  'opened',
] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** Of each facet the values that documents have, the most frequent first. */
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** What is known of a document besides what it was given with. */
export interface DerivedFacets {
  readonly hasAcceptedAnswer: boolean;
  readonly outcomeKnown: boolean;
  readonly language: TextLanguage | null;
}

export function derivedFacets(document: SearchDocument): DerivedFacets {
  const { title, question, body } = document;
  return {
    hasAcceptedAnswer: document.acceptedReply !== null,
    // Absent in documents that older rules left in an index.
    outcomeKnown: Boolean(document.outcome),
    language: textLanguage(`${title}\n${question}\n${body}`),
  };
}

const DAY_MS = 86_400_000;
/** Values of `opened`, in days; each includes the shorter ones. */
const OPENED_WITHIN = [30, 365, 1_826] as const;

/** The values of `opened` with the midnight (UTC) since which a case must have been opened. */
export function openedSince(now = Date.now()): { value: string; since: Date }[] {
  const today = Math.floor(now / DAY_MS);
  return OPENED_WITHIN.map((days) => ({
    value: String(days),
    since: new Date((today - days) * DAY_MS),
  }));
}

/** Of a search that finds nothing. */
export const NO_FACETS = Object.fromEntries(
  FACETS.map((facet) => [facet, []]),
) as unknown as FacetCounts;

/** Adds up counts as engines give them, in any order and in any number of pieces. */
export class FacetTally {
  readonly #counts = new Map<Facet, Map<string, number>>(FACETS.map((name) => [name, new Map()]));

  add(facet: Facet, value: string, count: number): void {
    const counts = this.#counts.get(facet);
    counts?.set(value, (counts.get(value) ?? 0) + count);
  }

  counts(): FacetCounts {
    const ordered = FACETS.map((facet) => [facet, inOrder(this.#counts.get(facet) ?? new Map())]);
    return Object.fromEntries(ordered) as Record<Facet, FacetCount[]>;
  }
}

function inOrder(counts: ReadonlyMap<string, number>): FacetCount[] {
  return Array.from(counts, ([value, count]) => ({ value, count }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
