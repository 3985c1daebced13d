import type { SearchFilter, SearchRequest } from '../search-engine.js';
import type { Conditions } from './conditions.js';
import type { Database, Slot } from './database.js';

export interface FoundDocument {
  readonly id: string;
  readonly document: Readonly<Record<string, unknown>>;
}

export interface Found {
  readonly total: number;
  readonly page: readonly FoundDocument[];
}

/** With fewer documents than this, those that hold fewer of the words are shown too. */
export const ENOUGH = 20;
// Reading the places of words is what costs, so documents are put in their final order block
// by block: a page is the same wherever one comes from, and a common word stays cheap.
const BLOCK = 200;

/** The page of documents that meet most of `conditions`, and how many meet enough of them. */
export async function findDocuments(
  database: Database,
  slot: Slot,
  conditions: Conditions,
  { filter, offset, limit }: SearchRequest,
): Promise<Found> {
  const firstBlock = Math.floor(offset / BLOCK) * BLOCK;
  const lastBlock = Math.ceil((offset + limit) / BLOCK) * BLOCK;
  const rows = await database.query<Array<{ total: number } & Partial<FoundDocument>>>(FIND, [
    slot,
    ...filterParameters(filter),
    conditions.conditions.map(({ term }) => term),
    conditions.conditions.map(({ distance }) => distance),
    conditions.conditions.map(({ query }) => query),
    conditions.anyWord,
    conditions.allWords,
    conditions.rank,
    ENOUGH,
    firstBlock,
    lastBlock - firstBlock,
    offset - firstBlock,
    limit,
  ]);
  return foundIn(rows);
}

/** Every document that passes the filter, the newest first. */
export async function newestDocuments(
  database: Database,
  slot: Slot,
  { filter, offset, limit }: SearchRequest,
): Promise<Found> {
  const rows = await database.query<Array<{ total: number } & Partial<FoundDocument>>>(NEWEST, [
    slot,
    ...filterParameters(filter),
    offset,
    limit,
  ]);
  return foundIn(rows);
}

/** How many documents the slot holds. */
export async function countDocuments(database: Database, slot: Slot): Promise<number> {
  const rows = await database.query<{ documents: number }[]>(
    `select documents from search_index.words where slot = $1 and word = ''`,
    [slot],
  );
  return rows[0]?.documents ?? 0;
}

function filterParameters({ specialties, status, kind }: SearchFilter): unknown[] {
  return [specialties?.length ? specialties : null, status ?? null, kind ?? null];
}

function foundIn(rows: ReadonlyArray<{ total: number } & Partial<FoundDocument>>): Found {
  const page = rows.flatMap(({ id, document }) => (id && document ? [{ id, document }] : []));
  return { total: rows[0]?.total ?? 0, page };
}

const PASSES_FILTER = `
  ($2::text[] is null or found.specialties && $2) and
  ($3::text is null or found.status = $3) and
  ($4::text is null or found.kind = $4)`;

const FIND = `
  with condition as materialized (
    select term, distance, query::tsquery
    from unnest($5::int[], $6::int[], $7::text[]) as given (term, distance, query)
  ), met as (
    select found.id, found.created_at, condition.term, condition.distance,
      (found.title_words @@ $8::tsquery)::int + (found.title_words @@ $9::tsquery)::int as in_title
    from condition
    join search_index.documents as found on found.slot = $1 and found.words @@ condition.query
    where ${PASSES_FILTER}
  ), scored as (
    select id, created_at, in_title, count(*) as terms, sum(distance) as distance
    from (
      select id, created_at, in_title, min(distance) as distance
      from met group by id, created_at, in_title, term
    ) as term_met
    group by id, created_at, in_title
  ), enough as (
    -- The fewest terms that must be met for the answer to be no longer than it needs to be.
    select max(terms) as terms
    from (select terms, sum(count(*)) over (order by terms desc) as documents from scored group by terms) as level
    where documents >= $11
  ), kept as (
    select * from scored where terms >= coalesce((select terms from enough), 1)
  ), block as (
    select * from kept
    order by terms desc, distance, in_title desc, created_at desc, id desc
    offset $12 limit $13
  ), page as (
    select row_number() over (
        order by block.terms desc, block.distance, block.in_title desc,
          ts_rank_cd('{0.1, 0.2, 0.4, 1}', found.words, $10::tsquery) desc, block.created_at desc, block.id desc
      ) as place, found.id, found.document
    from block
    join search_index.documents as found on found.slot = $1 and found.id = block.id
    order by place
    offset $14 limit $15
  )
  select (select count(*)::int from kept) as total, page.id, page.document
  from (select) as always left join page on true
  order by page.place`;

const NEWEST = `
  with page as (
    select id, created_at, document from search_index.documents as found
    where slot = $1 and ${PASSES_FILTER}
    order by created_at desc, id desc
    offset $5 limit $6
  )
  select (
    select count(*)::int from search_index.documents as found where slot = $1 and ${PASSES_FILTER}
  ) as total, page.id, page.document
  from (select) as always left join page on true
  order by page.created_at desc, page.id desc`;
