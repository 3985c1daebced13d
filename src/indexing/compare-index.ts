import type { CaseThreadId } from '../../libs/kernel/index.js';
import type { CaseThreadDocuments } from '../features/cases/index.js';
import type { SearchEngine } from '../search-index/index.js';

/** How the index differs from PostgreSQL. */
export interface IndexDifference {
  readonly missing: readonly CaseThreadId[];
  readonly outdated: readonly CaseThreadId[];
  readonly surplus: readonly CaseThreadId[];
}

/** Compares by revision, thread by thread. */
export async function compareIndex(
  engine: SearchEngine,
  documents: CaseThreadDocuments,
): Promise<IndexDifference> {
  const indexed = new Map<CaseThreadId, number>();
  for await (const batch of engine.revisions())
    for (const { id, revision } of batch) indexed.set(id, revision);
  const missing: CaseThreadId[] = [];
  const outdated: CaseThreadId[] = [];
  for await (const batch of documents.revisions()) {
    for (const { id, revision } of batch) {
      const known = indexed.get(id);
      if (known === undefined) missing.push(id);
      else if (known < revision) outdated.push(id);
      indexed.delete(id);
    }
  }
  return { missing, outdated, surplus: [...indexed.keys()] };
}
