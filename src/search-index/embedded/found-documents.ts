import { type Facet, FACETS } from '../facets.js';
import type { SearchFilter, SearchRequest } from '../search-engine.js';

export interface FoundDocument {
  readonly id: string;
  readonly document: Readonly<Record<string, unknown>>;
}

export interface Found {
  readonly total: number;
  readonly page: readonly FoundDocument[];
  /** The fewest terms that a document meets which was found. */
  readonly least: number;
}

/** One row of the page; the total alone where the page is empty. */
export type FoundRow = {
  readonly total: number;
  readonly least?: number | null;
} & Partial<FoundDocument>;

export function foundIn(rows: readonly FoundRow[]): Found {
  const page = rows.flatMap(({ id, document }) => (id && document ? [{ id, document }] : []));
  return { total: rows[0]?.total ?? 0, page, least: rows[0]?.least ?? 1 };
}

/** Parameters `$2` to `$4` of a statement with `PASSES_FILTER`. */
export function filterParameters({
  filter: { specialties, since, until, ...others },
  without = [],
}: Pick<SearchRequest, 'filter' | 'without'>): unknown[] {
  const given = Object.entries({ ...others, without }).filter(([, value]) => isGiven(value));
  return [
    specialties?.length ? specialties : null,
    given.length > 0 ? JSON.stringify(Object.fromEntries(given)) : null,
    spanOf({ since, until }),
  ];
}

/** As `tstzrange`; null where any time will do. */
export function spanOf({ since, until }: Pick<SearchFilter, 'since' | 'until'>): string | null {
  return since || until ? `[${since?.toISOString() ?? ''},${until?.toISOString() ?? ''})` : null;
}

/** The facets by which `filter` narrows. */
export function facetsIn({ since, until, ...others }: SearchFilter): Facet[] {
  return FACETS.filter((facet) =>
    facet === 'opened' ? Boolean(since ?? until) : isGiven(others[facet]),
  );
}

const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined;

const anyOf = (field: string, column: string): string => `$3::jsonb -> '${field}' ? ${column}`;
const exactly = (field: string, column: string): string =>
  `${column} = ($3::jsonb -> '${field}')::boolean`;

/** What a document must meet that is narrowed to by a facet. */
const FILTER_OF: Readonly<Record<Facet, string>> = {
  specialties: 'found.specialties && $2::text[]',
  kind: anyOf('kind', 'found.kind'),
  status: anyOf('status', 'found.status'),
  hasAcceptedAnswer: exactly('hasAcceptedAnswer', 'found.has_accepted_answer'),
  outcome: anyOf('outcome', 'found.outcome'),
  outcomeKnown: exactly('outcomeKnown', 'found.outcome_known'),
  ageBand: anyOf('ageBand', 'found.age_band'),
  sex: anyOf('sex', 'found.sex'),
  careTier: anyOf('careTier', 'found.care_tier'),
  language: anyOf('language', 'found.language'),
  opened: 'found.created_at <@ $4::tstzrange',
};

const NOT_ASKED: Readonly<Partial<Record<Facet, string>>> = {
  specialties: '$2::text[] is null',
  opened: '$4::tstzrange is null',
};

const NOT_LEFT_OUT = `($3::jsonb -> 'without' is null or found.id <> all (
  array(select jsonb_array_elements_text($3::jsonb -> 'without')::uuid)))`;

// What is not asked is known when the statement is planned, and costs nothing in its rows.
export const PASSES_FILTER = [
  ...FACETS.map(
    (facet) => `(${NOT_ASKED[facet] ?? `$3::jsonb -> '${facet}' is null`} or ${FILTER_OF[facet]})`,
  ),
  NOT_LEFT_OUT,
].join(' and ');
