import { ENOUGH } from '../index-settings.js';
import type { SearchRequest } from '../search-engine.js';
import type { Conditions } from './conditions.js';
import type { Database, Slot } from './database.js';
import {
  facetsIn,
  filterParameters,
  type Found,
  foundIn,
  type FoundRow,
  PASSES_FILTER,
} from './found-documents.js';

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
  allDocuments: number,
  { conditions, anyWord, allWords, rank, share }: Conditions,
  request: SearchRequest,
): Promise<Found> {
  const { offset, limit } = request;
  const filtered = facetsIn(request.filter).length > 0;
  const firstBlock = Math.floor(offset / BLOCK) * BLOCK;
  const lastBlock = Math.ceil((offset + limit) / BLOCK) * BLOCK;
  const statement = conditions.length === 1 ? FIND_BY_ONE : FIND_BY_MANY;
  const rows = await database.query<FoundRow[]>(statement, [
    slot,
    ...filterParameters(request),
    await oldestExamined(database, slot, filtered, { share, allDocuments }),
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
export async function oldestExamined(
  database: Database,
  slot: Slot,
  filtered: boolean,
  { share, allDocuments }: { readonly share: number; readonly allDocuments: number },
): Promise<Date | null> {
  const most = filtered ? MOST_EXAMINED.filtered : MOST_EXAMINED.unfiltered;
  if (share * allDocuments <= most) return null;
  // A sample, the same each time, so that the pages of one search agree.
  const rows = await database.query<{ created_at: Date }[]>(
    `select created_at from search_index.documents tablesample system (10) repeatable (1)
     where slot = $1 order by created_at desc offset $2 limit 1`,
    [slot, Math.ceil(most / share / 10)],
  );
  return rows[0]?.created_at ?? null;
}

// `is true` keeps the planner from walking the newest documents instead of the words: it takes
// `@@` for cheap, but each row that it is asked of is read whole.
const EXAMINED = `(found.created_at >= coalesce($5, '-infinity'::timestamptz)) is true and ${PASSES_FILTER}`;
const IN_TITLE = `(found.title_words @@ $6::tsquery)::int + (found.title_words @@ $7::tsquery)::int`;

/** From `kept`, which has one row per document, its page in the final order. */
const PAGE = `
  placed as (
    select *, row_number() over (order by terms desc, distance, in_title desc, created_at desc, id desc) - 1 as place
    from kept
    order by place
    offset $10 limit $11
  ), page as (
    select row_number() over (
        order by placed.place / ${BLOCK}, placed.terms desc, placed.distance, placed.in_title desc,
          ts_rank_cd('{0.1, 0.2, 0.4, 1}', found.words, $8::tsquery) desc, placed.place
      ) as place, found.id, found.document
    from placed
    join search_index.documents as found on found.slot = $1 and found.id = placed.id
    order by place
    offset $12 limit $13
  )
  select (select count(*)::int from kept) as total, (select min(terms)::int from kept) as least, page.id, page.document
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
