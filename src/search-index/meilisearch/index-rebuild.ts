import type { CaseThreadId } from '../../../libs/kernel/index.js';
import type { SearchDocument } from '../search-document.js';

export type Revisions = ReadonlyMap<CaseThreadId, number>;

/** What a rebuild does to indexes, named by their uid; each resolves when it is done. */
export interface IndexOperations {
  create(uid: string): Promise<void>;
  drop(uid: string): Promise<void>;
  swap(one: string, other: string): Promise<void>;
  add(uid: string, documents: readonly SearchDocument[]): Promise<void>;
  remove(uid: string, ids: readonly CaseThreadId[]): Promise<void>;
  read(uid: string, ids: readonly CaseThreadId[]): Promise<SearchDocument[]>;
  revisions(uid: string): Promise<Revisions>;
}

/** Fills the index `building`, then swaps it with `live`, which is searched and written until then. */
export async function rebuildIndex(
  operations: IndexOperations,
  { live, building }: { readonly live: string; readonly building: string },
  batches: AsyncIterable<readonly SearchDocument[]>,
): Promise<void> {
  await operations.drop(building);
  try {
    await operations.create(building);
    await fillAndSwap(operations, { live, building }, batches);
  } finally {
    // Whatever happened: a copy that nobody keeps up must not outlive what is withdrawn.
    await operations.drop(building);
  }
}

async function fillAndSwap(
  operations: IndexOperations,
  { live, building }: { readonly live: string; readonly building: string },
  batches: AsyncIterable<readonly SearchDocument[]>,
): Promise<void> {
  const filled = new Map<CaseThreadId, number>();
  const before = await operations.revisions(live);
  for await (const batch of batches) {
    if (batch.length > 0) await operations.add(building, batch);
    for (const { id, revision } of batch) filled.set(id, revision);
  }
  // What was written meanwhile is carried over before the swap, and after it the little that
  // came in between.
  const after = await operations.revisions(live);
  await carryOver(operations, { from: live, to: building }, changesBetween(before, after, filled));
  await operations.swap(live, building);
  const last = await operations.revisions(building);
  const now = await operations.revisions(live);
  await carryOver(operations, { from: building, to: live }, changesBetween(after, last, now));
}

export interface Changes {
  readonly changed: readonly CaseThreadId[];
  readonly removed: readonly CaseThreadId[];
}

/** What happened to an index in use, as far as the one that was `filled` has not got it already. */
export function changesBetween(before: Revisions, after: Revisions, filled: Revisions): Changes {
  const changed = Array.from(after.keys()).filter((id) => {
    const revision = after.get(id) ?? 0;
    return revision !== before.get(id) && revision > (filled.get(id) ?? -1);
  });
  return { changed, removed: Array.from(before.keys()).filter((id) => !after.has(id)) };
}

const PIECE = 200;

async function carryOver(
  operations: IndexOperations,
  { from, to }: { readonly from: string; readonly to: string },
  { changed, removed }: Changes,
): Promise<void> {
  for (let at = 0; at < changed.length; at += PIECE) {
    await operations.add(to, await operations.read(from, changed.slice(at, at + PIECE)));
  }
  if (removed.length > 0) await operations.remove(to, removed);
}
