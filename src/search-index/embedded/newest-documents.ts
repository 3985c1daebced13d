import type { SearchRequest } from '../search-engine.js';
import type { Database, Slot } from './database.js';
import {
  filterParameters,
  type Found,
  foundIn,
  type FoundRow,
  PASSES_FILTER,
} from './found-documents.js';

/** Every document that passes the filter and holds nothing unwanted, the newest first. */
export async function newestDocuments(
  database: Database,
  slot: Slot,
  unwanted: string,
  request: SearchRequest,
): Promise<Found> {
  const rows = await database.query<FoundRow[]>(NEWEST, [
    slot,
    ...filterParameters(request),
    request.offset,
    request.limit,
    unwanted || null,
  ]);
  return foundIn(rows);
}

const NEWEST = `
  with page as (
    select id, created_at, document from search_index.documents as found
    where slot = $1 and ${PASSES_FILTER} and ($7::tsquery is null or not words @@ $7)
    order by created_at desc, id desc
    offset $5 limit $6
  )
  select (
    select count(*)::int from search_index.documents as found where slot = $1 and ${PASSES_FILTER}
  ) - (
    select count(*)::int from search_index.documents as found
    where slot = $1 and ${PASSES_FILTER} and words @@ $7::tsquery
  ) as total, page.id, page.document
  from (select) as always left join page on true
  order by page.created_at desc, page.id desc`;
