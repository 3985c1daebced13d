import { ENOUGH } from '../index-settings.js';
import type { SearchRequest } from '../search-engine.js';
import type { Conditions } from './conditions.js';
import type { Database, Slot } from './database.js';
import {
  filterParameters,
  type Found,
  foundIn,
  type FoundRow,
  PASSES_FILTER,
} from './found-documents.js';
import { latestMonths } from './latest-months.js';
import { OPENED_WORDS } from './opened-words.js';

// Reading the places of words is what costs, so documents are put in their final order block
// by block: a page is the same wherever one comes from, and a common word stays cheap.
const BLOCK = 100;
// Of words that stand in a great part of all documents, about so many of the newest that hold them
// are looked at: so many are found, narrowed to, and counted by their facets.
const MOST_EXAMINED = 3_000;

/**
 * The page of documents that meet most of `conditions`, and how many meet enough of them; of the
 * months of `latest` alone, if it is given.
 */
export async function findDocuments(
  database: Database,
  slot: Slot,
  { conditions, ranked, neighbours }: Conditions,
  latest: string | null,
  request: SearchRequest,
): Promise<Found> {
  const { offset, limit } = request;
  const firstBlock = Math.floor(offset / BLOCK) * BLOCK;
  const lastBlock = Math.ceil((offset + limit) / BLOCK) * BLOCK;
  const statement = conditions.length === 1 ? FIND_BY_ONE : FIND_BY_MANY;
  const rows = await database.query<FoundRow[]>(statement, [
    slot,
    ...filterParameters(request),
    JSON.stringify(ranked),
    JSON.stringify(neighbours),
    JSON.stringify(conditions.map((one) => ({ ...one, examined: within(one.query, latest) }))),
    firstBlock,
    lastBlock - firstBlock,
    offset - firstBlock,
    limit,
  ]);
  return foundIn(rows);
}

/** The months whose documents are looked at, in `tsquery` text; null where all of them are. */
export async function latestExamined(
  database: Database,
  slot: Slot,
  { share, allDocuments }: { readonly share: number; readonly allDocuments: number },
): Promise<string | null> {
  return share * allDocuments <= MOST_EXAMINED
    ? null
    : latestMonths(database, slot, MOST_EXAMINED / share);
}

/** What meets `query` in the months of `latest`, in `tsquery` text. */
export const within = (query: string, latest: string | null): string =>
  latest === null ? query : `(${query}) & ${latest}`;

/** What fields count for, from the replies to the title. */
const FIELDS = `'{0.2, 0.35, 0.5, 1}'`;
/** What standing in a telling field adds to a word's worth, and what standing side by side adds. */
const IN_FIELDS = 4;
const SIDE_BY_SIDE = 0.6;
/** How much less that is in a document of more words than this: of many words some are chance. */
const LENGTH = { counts: 0.3, usual: 100 } as const;
const IN_TITLE = 0.5;
/** Among cases of the same worth, one with an accepted answer or a known outcome helps more. */
const ANSWERED = 0.03;
const OUTCOME_KNOWN = 0.01;

/** From `kept`, which has one row per document, its page in the final order. */
const PAGE = `
  ranked as materialized (
    select * from jsonb_to_recordset($5::jsonb) as given (term int, weight float8, size int, query tsquery)
  ), neighbours as materialized (
    select * from jsonb_to_recordset($6::jsonb) as given (weight float8, query tsquery)
  ), best as (
    -- Numbered only when the block is cut out: that needs no order of all the others.
    select * from kept order by points desc, created_at desc, id desc offset $8::int limit $9
  ), placed as (
    select *, row_number() over (order by points desc, created_at desc, id desc) - 1 + $8 as place
    from best
  ), block as materialized (
    -- Put together anew, so that the words are fetched once and not for each form.
    select placed.*, found.words || ''::tsvector as words, found.document,
      found.has_accepted_answer, found.outcome_known,
      1 - ${LENGTH.counts} + ${LENGTH.counts} * (length(found.words) - ${OPENED_WORDS}) / ${LENGTH.usual}.0 as long
    from placed
    join search_index.documents as found on found.slot = $1 and found.id = placed.id
  ), scored_block as (
    select block.id, block.document, block.place, (coalesce(term.score, 0) + coalesce(beside.score, 0)) *
      (1 + ${ANSWERED} * block.has_accepted_answer::int + ${OUTCOME_KNOWN} * block.outcome_known::int) as score
    from block
    cross join lateral (
      select sum(best) as score
      from (
        select max(ranked.weight * (1 + ${IN_FIELDS} * least(1, ranked.size * ts_rank(${FIELDS}, block.words, ranked.query)) / block.long)) as best
        from ranked
        where block.words @@ ranked.query
        group by ranked.term
      ) as met
    ) as term
    cross join lateral (
      select sum(neighbours.weight * least(1, ${SIDE_BY_SIDE} * ts_rank_cd(${FIELDS}, block.words, neighbours.query))) as score
      from neighbours
      where block.words @@ neighbours.query
    ) as beside
  ), page as (
    select row_number() over (
        order by scored_block.place / ${BLOCK}, scored_block.score desc, scored_block.place
      ) as place, scored_block.id, scored_block.document
    from scored_block
    order by place
    offset $10 limit $11
  )
  select every.total, every.least, page.id, page.document
  from (select count(*)::int as total, min(telling)::int as least from kept) as every
  left join page on true
  order by page.place`;

const FIND_BY_ONE = `
  with kept as materialized (
    select found.id, found.created_at, (found.title_words @@ ($7::jsonb -> 0 ->> 'query')::tsquery)::int as points, 1 as telling
    from search_index.documents as found
    where found.slot = $1 and found.words @@ ($7::jsonb -> 0 ->> 'examined')::tsquery and ${PASSES_FILTER}
  ), ${PAGE}`;

const FIND_BY_MANY = `
  with condition as materialized (
    select * from jsonb_to_recordset($7::jsonb) as given (term int, points int, telling int, query tsquery, examined tsquery)
  ), met as (
    select found.id, condition.term, max(condition.points) as points, max(condition.telling) as telling,
      max(found.created_at) as created_at,
      max((found.title_words @@ condition.query)::int * condition.points) as in_title
    from condition
    join search_index.documents as found on found.slot = $1 and found.words @@ condition.examined
    where ${PASSES_FILTER}
    group by found.id, condition.term
  ), scored as materialized (
    select id, sum(telling) as telling, sum(points) + ${IN_TITLE} * sum(in_title) as points,
      max(created_at) as created_at
    from met
    group by id
  ), enough as (
    -- The least that must be told for the answer to be no longer than it needs to be.
    select max(telling) as telling
    from (select telling, sum(count(*)) over (order by telling desc) as documents from scored group by telling) as level
    where documents >= ${ENOUGH}
  ), kept as materialized (
    select * from scored where telling >= coalesce((select telling from enough), 0)
  ), ${PAGE}`;
