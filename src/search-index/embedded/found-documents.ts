import type { SearchFilter } from '../search-engine.js';

export interface FoundDocument {
  readonly id: string;
  readonly document: Readonly<Record<string, unknown>>;
}

export interface Found {
  readonly total: number;
  readonly page: readonly FoundDocument[];
}

/** Parameters `$2` to `$4` of a statement with `PASSES_FILTER`. */
export function filterParameters({ specialties, since, ...exactly }: SearchFilter): unknown[] {
  const given = Object.values(exactly).some((value) => value !== undefined);
  return [
    specialties?.length ? specialties : null,
    given ? JSON.stringify(exactly) : null,
    since ?? null,
  ];
}

/** One row of the page; the total alone where the page is empty. */
export type FoundRow = { readonly total: number } & Partial<FoundDocument>;

export function foundIn(rows: readonly FoundRow[]): Found {
  const page = rows.flatMap(({ id, document }) => (id && document ? [{ id, document }] : []));
  return { total: rows[0]?.total ?? 0, page };
}

export const PASSES_FILTER = `
  ($2::text[] is null or found.specialties && $2) and
  ($3::jsonb is null or (
    ($3 ->> 'status' is null or found.status = $3 ->> 'status') and
    ($3 ->> 'kind' is null or found.kind = $3 ->> 'kind') and
    ($3 ->> 'ageBand' is null or found.age_band = $3 ->> 'ageBand') and
    ($3 ->> 'sex' is null or found.sex = $3 ->> 'sex') and
    ($3 ->> 'careTier' is null or found.care_tier = $3 ->> 'careTier'))) and
  ($4::timestamptz is null or found.created_at >= $4)`;
