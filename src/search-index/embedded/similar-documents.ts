import type { SearchDocument } from '../search-document.js';
import type { SimilarHit, SimilarRequest } from '../search-engine.js';
import { rankSimilar } from '../similar/rank-similar.js';
import { type CountedTerm, type WantedTerm, weightOf } from '../similar/wanted-terms.js';
import type { Database, Slot } from './database.js';
import { anyOf } from './term-forms.js';
import { countWords } from './word-counts.js';
import { quoteWord } from './word-vector.js';

/** How many documents may be looked at for candidates: of the rarest terms first. */
const MOST_EXAMINED = 4_000;
const CANDIDATES = 30;

/** Candidates by the rarest of the terms, then compared word by word. */
export async function similarDocuments(
  database: Database,
  slot: Slot,
  allDocuments: number,
  wanted: readonly WantedTerm[],
  request: SimilarRequest,
): Promise<SimilarHit[]> {
  const terms = await countTerms(database, slot, wanted);
  const conditions = rarest(terms).map((term) => ({
    query: queryOf(term),
    weight: weightOf(term, allDocuments),
  }));
  if (conditions.length === 0) return [];
  const rows = await database.query<{ document: SearchDocument }[]>(CANDIDATES_BY_TERMS, [
    slot,
    JSON.stringify(conditions),
    request.except ?? null,
    CANDIDATES,
  ]);
  const candidates = rows.map(({ document }) => document);
  return rankSimilar(terms, candidates, allDocuments, request);
}

/** Those of the terms that stand in documents; of a wording of several words, its rarest counts. */
async function countTerms(
  database: Database,
  slot: Slot,
  wanted: readonly WantedTerm[],
): Promise<CountedTerm[]> {
  const words = [...new Set(wanted.flatMap(({ wordings }) => wordings.flat()))];
  const rows = await countWords(database, slot, words, []);
  const counts = new Map(rows.map(({ word, documents }) => [word, documents]));
  return wanted
    .map((term) => {
      const known = term.wordings
        .map((wording) => Math.min(...wording.map((word) => counts.get(word) ?? 0)))
        .filter((count) => count > 0);
      return { ...term, documents: known.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ documents }) => documents > 0);
}

function rarest(terms: readonly CountedTerm[]): CountedTerm[] {
  let examined = 0;
  return [...terms]
    .sort((one, other) => one.documents - other.documents)
    .filter(({ documents }, index) => {
      examined += documents;
      return index === 0 || examined <= MOST_EXAMINED;
    });
}

/** Without the order of the words, which the index does not know: the comparison reads it. */
function queryOf({ wordings }: CountedTerm): string {
  return anyOf(wordings.map((words) => `(${words.map(quoteWord).join(' & ')})`));
}

const CANDIDATES_BY_TERMS = `
  with term as materialized (
    select * from jsonb_to_recordset($2::jsonb) as given (query tsquery, weight float8)
  ), scored as (
    select found.id, sum(term.weight) as weight, max(found.created_at) as created_at
    from term
    join search_index.documents as found on found.slot = $1 and found.words @@ term.query
    where found.id is distinct from $3::uuid
    group by found.id
    order by weight desc, created_at desc, found.id desc
    limit $4
  )
  select found.document
  from scored
  join search_index.documents as found on found.slot = $1 and found.id = scored.id
  order by scored.weight desc, scored.created_at desc, scored.id desc`;
