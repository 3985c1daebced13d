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
export function filterParameters({ specialties, status, kind }: SearchFilter): unknown[] {
  return [specialties?.length ? specialties : null, status ?? null, kind ?? null];
}

/** One row of the page; the total alone where the page is empty. */
export type FoundRow = { readonly total: number } & Partial<FoundDocument>;

export function foundIn(rows: readonly FoundRow[]): Found {
  const page = rows.flatMap(({ id, document }) => (id && document ? [{ id, document }] : []));
  return { total: rows[0]?.total ?? 0, page };
}

export const PASSES_FILTER = `
  ($2::text[] is null or found.specialties && $2) and
  ($3::text is null or found.status = $3) and
  ($4::text is null or found.kind = $4)`;
