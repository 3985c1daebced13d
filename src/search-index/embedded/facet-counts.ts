import { type Facet, type FacetCounts, FacetTally, NO_FACETS, openedSince } from '../facets.js';
import type { SearchRequest } from '../search-engine.js';
import type { Conditions } from './conditions.js';
import { type Database, planByWords, type Slot } from './database.js';
import { oldestExamined } from './document-search.js';
import { facetsIn, FILTER_OF, filterParameters, NOT_LEFT_OUT } from './found-documents.js';
import { anyOf } from './term-forms.js';

/** What a search went by. */
export type Matching = 'nothing' | MatchingWords | AllBut;

interface AllBut {
  /** In `tsquery` text; empty if every document matches. */
  readonly unwanted: string;
}

interface MatchingWords {
  readonly conditions: Conditions;
  readonly allDocuments: number;
  /** What the terms that a document met tell at least. */
  readonly least: number;
}

/** How many documents have each value, of those that match and miss one filter at most. */
export async function countFacets(
  database: Database,
  slot: Slot,
  matching: Matching,
  request: SearchRequest,
): Promise<FacetCounts> {
  if (matching === 'nothing') return NO_FACETS;
  const words = 'conditions' in matching ? matching : null;
  if (words) await planByWords(database);
  const { source, parameters } = words ? sourceOf(words) : allBut(matching as AllBut);
  const opened = openedSince().toReversed();
  const rows = await database.query<CountRow[]>(countStatement(source, facetsIn(request.filter)), [
    slot,
    ...filterParameters(request),
    words && (await oldestExamined(database, slot, true, examinedOf(words))),
    opened.map(({ since }) => since),
    ...parameters,
  ]);
  const tally = new FacetTally();
  for (const { facet, value, missed, count } of rows) {
    if (value === null || (missed !== null && missed !== facet)) continue;
    if (facet !== 'opened') tally.add(facet, value, count);
    else for (const one of opened.slice(0, Number(value))) tally.add(facet, one.value, count);
  }
  return tally.counts();
}

const examinedOf = ({ conditions: { share }, allDocuments }: MatchingWords) => ({
  share,
  allDocuments,
});

interface CountRow {
  readonly facet: Facet;
  readonly value: string | null;
  /** The one filter that these documents do not meet. */
  readonly missed: Facet | null;
  readonly count: number;
}

const EVERYTHING = 'search_index.documents as found where found.slot = $1';
const BY_ONE = `${EVERYTHING} and found.words @@ $7::tsquery and $8::int > 0`;
const BY_MANY = `(
    select id
    from (
      select met.id, max(condition.telling) as telling
      from jsonb_to_recordset($7::jsonb) as condition (term int, telling int, query tsquery)
      join search_index.documents as met on met.slot = $1 and met.words @@ condition.query
      group by met.id, condition.term
    ) as told
    group by id
    having sum(telling) >= $8::int
  ) as enough
  join search_index.documents as found on found.slot = $1 and found.id = enough.id
  where true`;

interface Source {
  readonly source: string;
  /** From `$7` on. */
  readonly parameters: readonly unknown[];
}

function allBut({ unwanted }: AllBut): Source {
  return unwanted === ''
    ? { source: EVERYTHING, parameters: [] }
    : { source: `${EVERYTHING} and not found.words @@ $7::tsquery`, parameters: [unwanted] };
}

function sourceOf({ conditions: { conditions }, least }: MatchingWords): Source {
  const terms = new Set(conditions.map(({ term }) => term));
  return terms.size === 1
    ? { source: BY_ONE, parameters: [anyOf(conditions.map(({ query }) => query)), least] }
    : { source: BY_MANY, parameters: [JSON.stringify(conditions), least] };
}

/** The facets with one value for a document, as text. */
const COLUMNS: ReadonlyArray<readonly [facet: Facet, column: string]> = [
  ['kind', 'found.kind'],
  ['status', 'found.status'],
  ['hasAcceptedAnswer', 'found.has_accepted_answer::text'],
  ['outcome', 'found.outcome'],
  ['outcomeKnown', 'found.outcome_known::text'],
  ['ageBand', 'found.age_band'],
  ['sex', 'found.sex'],
  ['careTier', 'found.care_tier'],
  ['language', 'found.language'],
  ['opened', 'width_bucket(found.created_at, $6::timestamptz[])::text'],
];

/** PostgreSQL refuses parameters whose type it cannot tell, such as those of a filter not asked. */
const TYPES_OF_UNUSED = 'unused as (select $2::text[], $4::tstzrange)';

/** One pass over the documents, however many facets are counted. */
function countStatement(source: string, narrowed: readonly Facet[]): string {
  const misses = narrowed.map((facet) => `(${FILTER_OF[facet]}) is not true`);
  const missed = narrowed.map((facet, at) => `when ${misses[at]} then '${facet}'`).join(' ');
  const few = misses.map((miss) => `(${miss})::int`).join(' + ');
  const names = COLUMNS.map(([facet]) => `"${facet}"`);
  return `
  with ${TYPES_OF_UNUSED}, counted as materialized (
    select found.specialties, ${missed ? `case ${missed} end` : 'null::text'} as missed,
      ${COLUMNS.map(([facet, column]) => `${column} as "${facet}"`).join(', ')}
    from ${source}
      and (found.created_at >= coalesce($5, '-infinity'::timestamptz)) is true
      and ${NOT_LEFT_OUT}${few ? ` and ${few} < 2` : ''}
  )
  select case ${COLUMNS.map(([facet]) => `when grouping("${facet}") = 0 then '${facet}'`).join(' ')} end as facet,
    coalesce(${names.join(', ')}) as value, missed, count(*)::int as count
  from counted
  group by grouping sets (${names.map((name) => `(missed, ${name})`).join(', ')})
  union all
  select 'specialties', specialty, missed, count(*)::int
  from counted, unnest(specialties) as specialty
  group by specialty, missed`;
}
