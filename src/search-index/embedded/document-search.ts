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
const BLOCK = 100;
// Of a word that stands in a great part of all documents, about so many of the newest are looked
// at. A filter lets fewer of them pass, so it looks at more.
const MOST_EXAMINED = { unfiltered: 5_000, filtered: 20_000 } as const;

/** The page of documents that meet most of `conditions`, and how many meet enough of them. */
export async function findDocuments(
  database: Database,
  slot: Slot,
  { conditions, anyWord, allWords, rank, expected }: Conditions,
  { filter, offset, limit }: SearchRequest,
): Promise<Found> {
  const firstBlock = Math.floor(offset / BLOCK) * BLOCK;
  const lastBlock = Math.ceil((offset + limit) / BLOCK) * BLOCK;
  const statement = conditions.length === 1 ? FIND_BY_ONE : FIND_BY_MANY;
  const rows = await database.query<FoundRow[]>(statement, [
    slot,
    ...filterParameters(filter),
    await oldestExamined(database, slot, filter, expected),
    anyWord,
    allWords,
    rank,
    JSON.stringify(conditions),
    firstBlock,
    lastBlock - firstBlock,
    offset - firstBlock,
    limit,
  ]);
  return foundIn(rows);
}

/** The time before which documents are left out, where too many would have to be looked at. */
async function oldestExamined(
  database: Database,
  slot: Slot,
  filter: SearchFilter,
  expected: number,
): Promise<Date | null> {
  const most = filterParameters(filter).some((value) => value !== null)
    ? MOST_EXAMINED.filtered
    : MOST_EXAMINED.unfiltered;
  if (expected <= most) return null;
  const share = expected / (await countDocuments(database, slot));
  const rows = await database.query<{ created_at: Date }[]>(
    `select created_at from search_index.documents where slot = $1
     order by created_at desc, id desc offset $2 limit 1`,
    [slot, Math.ceil(most / share)],
  );
  return rows[0]?.created_at ?? null;
}

/** Every document that passes the filter, the newest first. */
export async function newestDocuments(
  database: Database,
  slot: Slot,
  { filter, offset, limit }: SearchRequest,
): Promise<Found> {
  const rows = await database.query<FoundRow[]>(NEWEST, [
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

type FoundRow = { readonly total: number } & Partial<FoundDocument>;

function foundIn(rows: readonly FoundRow[]): Found {
  const page = rows.flatMap(({ id, document }) => (id && document ? [{ id, document }] : []));
  return { total: rows[0]?.total ?? 0, page };
}

const PASSES_FILTER = `
  ($2::text[] is null or found.specialties && $2) and
  ($3::text is null or found.status = $3) and
  ($4::text is null or found.kind = $4)`;

// `is true` keeps the planner from walking the newest documents instead: it takes `@@` for cheap,
// but without the index on words it reads every one of them whole.
const EXAMINED = `(found.created_at >= coalesce($5, '-infinity'::timestamptz)) is true and ${PASSES_FILTER}`;
const IN_TITLE = `(found.title_words @@ $6::tsquery)::int + (found.title_words @@ $7::tsquery)::int`;

/** From `kept`, which has one row per document, its page in the final order. */
const PAGE = `
  block as (
    select * from kept
    order by terms desc, distance, in_title desc, created_at desc, id desc
    offset $10 limit $11
  ), page as (
    select row_number() over (
        order by block.terms desc, block.distance, block.in_title desc,
          ts_rank_cd('{0.1, 0.2, 0.4, 1}', found.words, $8::tsquery) desc, block.created_at desc, block.id desc
      ) as place, found.id, found.document
    from block
    join search_index.documents as found on found.slot = $1 and found.id = block.id
    order by place
    offset $12 limit $13
  )
  select (select count(*)::int from kept) as total, page.id, page.document
  from (select) as always left join page on true
  order by page.place`;

const FIND_BY_ONE = `
  with kept as materialized (
    select found.id, found.created_at, 1 as terms, 0 as distance, ${IN_TITLE} as in_title
    from search_index.documents as found
    where found.slot = $1 and found.words @@ ($9::jsonb -> 0 ->> 'query')::tsquery and ${EXAMINED}
  ), ${PAGE}`;

const FIND_BY_MANY = `
  with condition as materialized (
    select * from jsonb_to_recordset($9::jsonb) as given (term int, distance int, query tsquery)
  ), met as (
    select found.id, condition.term, min(condition.distance) as distance,
      max(found.created_at) as created_at, max(${IN_TITLE}) as in_title
    from condition
    join search_index.documents as found on found.slot = $1 and found.words @@ condition.query
    where ${EXAMINED}
    group by found.id, condition.term
  ), scored as materialized (
    select id, count(*) as terms, sum(distance) as distance, max(created_at) as created_at, max(in_title) as in_title
    from met
    group by id
  ), enough as (
    -- The fewest terms that must be met for the answer to be no longer than it needs to be.
    select max(terms) as terms
    from (select terms, sum(count(*)) over (order by terms desc) as documents from scored group by terms) as level
    where documents >= ${ENOUGH}
  ), kept as materialized (
    select * from scored where terms >= coalesce((select terms from enough), 1)
  ), ${PAGE}`;

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
