import type { CaseThreadId } from '../../../libs/kernel/index.js';
import type { SearchDocument } from '../search-document.js';
import type { Database, Slot } from './database.js';

const BATCH = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

export interface StoredRevision {
  readonly id: CaseThreadId;
  readonly revision: number;
}

export async function* revisionBatches(
  database: Database,
  slot: Slot,
): AsyncGenerator<StoredRevision[], void> {
  for (let after = BEFORE_ALL; ;) {
    const rows = await database.query<{ id: CaseThreadId; revision: string }[]>(
      'select id, revision from search_index.documents where slot = $1 and id > $2 order by id limit $3',
      [slot, after, BATCH],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ id, revision }) => ({ id, revision: Number(revision) }));
    after = last.id;
  }
}

/** The documents as they were given, so that new rules can be applied without reading the cases. */
export async function* storedDocuments(
  database: Database,
  slot: Slot,
): AsyncGenerator<SearchDocument[], void> {
  for (let after = BEFORE_ALL; ;) {
    const rows = await database.query<
      { id: string; document: SearchDocument & { createdAt: string } }[]
    >(
      'select id, document from search_index.documents where slot = $1 and id > $2 order by id limit $3',
      [slot, after, BATCH / 5],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ document }) => ({ ...document, createdAt: new Date(document.createdAt) }));
    after = last.id;
  }
}
