import type { CaseThreadId } from '../../../libs/kernel/index.js';
import { derivedFacets } from '../facets.js';
import { indexableText } from '../indexable-text.js';
import type { SearchDocument } from '../search-document.js';
import type { Database, IndexState, Slot } from './database.js';
import { facetLine } from './facet-line.js';
import { documentVector, titleVector } from './word-vector.js';

const slotsOf = (state: IndexState): Slot[] =>
  state.building === null ? [state.live] : [state.live, state.building];

/**
 * Writes into the slot that is searched and, while a rebuild runs, into the one it fills.
 * An older revision never replaces a newer one; the same one does, which mends a damaged row.
 */
export async function upsertDocuments(
  transaction: Database,
  state: IndexState,
  documents: readonly SearchDocument[],
): Promise<void> {
  const ids = documents.map((document) => document.id);
  if (state.building !== null) {
    await transaction.query('delete from search_index.removals where id = any ($1::uuid[])', [ids]);
  }
  await transaction.query(UPSERT, [slotsOf(state), rowsOf(documents)]);
}

/** As `upsertDocuments`, for a batch that was read some time ago: what was removed since stays away. */
export async function fillSlot(
  transaction: Database,
  slot: Slot,
  documents: readonly SearchDocument[],
): Promise<void> {
  await transaction.query(UPSERT, [[slot], rowsOf(documents)]);
}

export async function removeDocuments(
  transaction: Database,
  state: IndexState,
  ids: readonly CaseThreadId[],
): Promise<void> {
  if (state.building !== null) {
    await transaction.query(
      'insert into search_index.removals (id) select distinct unnest($1::uuid[]) on conflict do nothing',
      [ids],
    );
  }
  await transaction.query(REMOVE, [ids]);
}

// Sorted, so that two batches that share documents cannot wait for each other (SQLSTATE 40P01).
// What changed is told by the row that the statement really replaced (PostgreSQL 18's RETURNING
// old), not by an earlier read that another upsert may have overtaken.
const UPSERT = `
  with incoming as (
    select slot.slot, given.*
    from unnest($1::smallint[]) as slot (slot)
    cross join jsonb_to_recordset($2::jsonb) as given (
      id uuid, revision bigint, created_at timestamptz, specialties text[], status text, kind text,
      age_band text, sex text, care_tier text, outcome text, outcome_known boolean,
      has_accepted_answer boolean, language text, facets text, title_words tsvector, words tsvector, document jsonb
    )
    where not exists (select from search_index.removals where removals.id = given.id)
    order by slot.slot, given.id
  ), written as (
    insert into search_index.documents as kept
      (slot, id, revision, created_at, specialties, status, kind, age_band, sex, care_tier,
        outcome, outcome_known, has_accepted_answer, language, facets, title_words, words, document)
    select * from incoming
    on conflict (slot, id) do update set
      revision = excluded.revision, created_at = excluded.created_at,
      specialties = excluded.specialties, status = excluded.status, kind = excluded.kind,
      age_band = excluded.age_band, sex = excluded.sex, care_tier = excluded.care_tier,
      outcome = excluded.outcome, outcome_known = excluded.outcome_known,
      has_accepted_answer = excluded.has_accepted_answer, language = excluded.language, facets = excluded.facets,
      title_words = excluded.title_words, words = excluded.words, document = excluded.document
    where kept.revision <= excluded.revision
    returning new.slot, tsvector_to_array(new.words) as new_words, tsvector_to_array(old.words) as old_words
  ), changed as (
    select slot,
      array(select unnest(new_words) except select unnest(old_words)) as added,
      array(select unnest(old_words) except select unnest(new_words)) as removed,
      old_words is null as is_new
    from written
  )
  insert into search_index.word_changes (slot, added, removed)
  select slot, case when is_new then array_append(added, '') else added end, removed
  from changed
  where is_new or added <> '{}' or removed <> '{}'`;

const REMOVE = `
  with removed as (
    delete from search_index.documents where id = any ($1::uuid[])
    returning slot, tsvector_to_array(words) as words
  )
  insert into search_index.word_changes (slot, added, removed)
  select slot, '{}', array_append(words, '') from removed`;

function rowsOf(documents: readonly SearchDocument[]): string {
  const newest = new Map<string, SearchDocument>();
  for (const document of documents) {
    // One statement cannot write the same row twice.
    if ((newest.get(document.id)?.revision ?? -1) <= document.revision)
      newest.set(document.id, document);
  }
  return JSON.stringify(Array.from(newest.values(), rowOf), indexableText);
}

function rowOf(document: SearchDocument): object {
  const { outcomeKnown, hasAcceptedAnswer, language } = derivedFacets(document);
  return {
    id: document.id,
    revision: document.revision,
    created_at: document.createdAt,
    specialties: document.specialties,
    status: document.status,
    kind: document.kind,
    age_band: document.ageBand,
    sex: document.sex,
    care_tier: document.careTier,
    outcome: document.outcome,
    outcome_known: outcomeKnown,
    has_accepted_answer: hasAcceptedAnswer,
    language,
    facets: facetLine(document),
    title_words: titleVector(document.title),
    words: documentVector(document),
    document,
  };
}
