import { type FacetCounts, NO_FACETS, openedSince } from '../facets.js';
import type { SearchRequest } from '../search-engine.js';
import type { Conditions } from './conditions.js';
import type { Database, Slot } from './database.js';
import { latestExamined, within } from './document-search.js';
import { type Lines, tallyLines } from './facet-tally.js';
import { spanOf } from './found-documents.js';
import { anyOf } from './term-forms.js';

/** What a search went by. */
export type Matching = 'nothing' | MatchingWords | AllBut;

interface AllBut {
  /** In `tsquery` text; empty if every document matches. */
  readonly unwanted: string;
  readonly allDocuments: number;
}

interface MatchingWords {
  readonly conditions: Conditions;
  /** The months that were looked at. */
  readonly latest: string | null;
  /** What the terms that a document met tell at least. */
  readonly least: number;
}

/** How many documents have each value, of those that match and miss one filter at most. */
export async function countFacets(
  database: Database,
  slot: Slot,
  matching: Matching,
  { filter, without = [] }: SearchRequest,
): Promise<FacetCounts> {
  if (matching === 'nothing') return NO_FACETS;
  const { source, parameters } =
    'conditions' in matching ? sourceOf(matching) : await allBut(database, slot, matching);
  const spans = openedSince().map(({ since }) => since);
  const [lines] = await database.query<Lines[]>(linesOf(source), [
    ...[slot, without, spans.toReversed(), spanOf(filter)],
    ...parameters,
  ]);
  return lines ? tallyLines(lines, filter) : NO_FACETS;
}

const EVERYTHING = 'search_index.documents as found where found.slot = $1';
const BY_ONE = `${EVERYTHING} and found.words @@ $5::tsquery and $6::int > 0`;
const BY_MANY = `(
    select id
    from (
      select met.id, max(condition.telling) as telling
      from jsonb_to_recordset($5::jsonb) as condition (term int, telling int, query tsquery)
      join search_index.documents as met on met.slot = $1 and met.words @@ condition.query
      group by met.id, condition.term
    ) as told
    group by id
    having sum(telling) >= $6::int
  ) as enough
  join search_index.documents as found on found.slot = $1 and found.id = enough.id
  where true`;

interface Source {
  readonly source: string;
  /** From `$5` on. */
  readonly parameters: readonly unknown[];
}

async function allBut(
  database: Database,
  slot: Slot,
  { unwanted, allDocuments }: AllBut,
): Promise<Source> {
  const latest = await latestExamined(database, slot, { share: 1, allDocuments });
  if (latest !== null) {
    const query = unwanted === '' ? latest : `${latest} & !${unwanted}`;
    return { source: `${EVERYTHING} and found.words @@ $5::tsquery`, parameters: [query] };
  }
  return unwanted === ''
    ? { source: EVERYTHING, parameters: [] }
    : { source: `${EVERYTHING} and not found.words @@ $5::tsquery`, parameters: [unwanted] };
}

function sourceOf({ conditions: { conditions }, latest, least }: MatchingWords): Source {
  const terms = new Set(conditions.map(({ term }) => term));
  if (terms.size === 1) {
    const query = within(anyOf(conditions.map((one) => one.query)), latest);
    return { source: BY_ONE, parameters: [query, least] };
  }
  const examined = conditions.map((one) => ({ ...one, query: within(one.query, latest) }));
  return { source: BY_MANY, parameters: [JSON.stringify(examined), least] };
}

const linesOf = (source: string): string => `
  select string_agg(found.facets, E'\\n') as facets,
    string_agg(width_bucket(found.created_at, $3::timestamptz[])::text, '') as opened,
    string_agg((found.created_at <@ $4::tstzrange is not false)::int::text, '') as "inSpan"
  from ${source}
    and found.id <> all ($2::uuid[]) and found.facets is not null`;
