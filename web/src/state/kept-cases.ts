import { answerOf } from '../graphql/ask-server.js';
import {
  KeepCaseMutation,
  RemoveBookmarkMutation,
  RestoreBookmarkMutation,
} from '../graphql/bookmarks.js';
import { client } from '../graphql/client.js';
import { keep } from './drafts.js';
import type { Failure } from './failures.js';
import { createStore } from './store.js';

/** What was kept or removed since the page was opened: newer than any answer that has it otherwise. */
export const keptCases = createStore<ReadonlyMap<string, boolean>>(new Map());

keep({ isEmpty: () => true, clear: () => keptCases.set(new Map()) });

const CHANGES = {
  keep: KeepCaseMutation,
  remove: RemoveBookmarkMutation,
  restore: RestoreBookmarkMutation,
};

/** Shown at once, and taken back where the server refuses: null, or why. */
export async function changeKept(how: keyof typeof CHANGES, id: string): Promise<Failure | null> {
  const before = keptCases.get();
  note(id, how !== 'remove');
  const answer = await answerOf(client.get().mutation(CHANGES[how], { id }));
  if (answer.ok) return null;
  note(id, before.get(id));
  return answer.failure;
}

function note(id: string, kept: boolean | undefined): void {
  const next = new Map(keptCases.get());
  if (kept === undefined) next.delete(id);
  else next.set(id, kept);
  keptCases.set(next);
}
