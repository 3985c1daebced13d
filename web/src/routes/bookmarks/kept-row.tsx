import { useState } from 'preact/hooks';
import { CaseRow } from '../../components/case-row.js';
import { MaskedText } from '../../components/masked-text.js';
import { Failed } from '../../components/notice.js';
import { answerOf } from '../../graphql/ask-server.js';
import { type Bookmark, type Collection, SortBookmarkMutation } from '../../graphql/bookmarks.js';
import { client } from '../../graphql/client.js';
import type { Failure } from '../../state/failures.js';
import { changeKept, keptCases } from '../../state/kept-cases.js';
import { useStore } from '../../state/store.js';
import { words } from './words.js';

interface Props {
  readonly bookmark: Bookmark;
  readonly collections: readonly Collection[];
  readonly onSorted: () => void;
}

/** A kept case; removed, it leaves a line by which the removal is taken back. */
export function KeptRow({ bookmark, collections, onSorted }: Props) {
  const { id, title } = bookmark.caseThread;
  const kept = useStore(keptCases).get(id) ?? true;
  const [place, setPlace] = useState(bookmark.collectionId ?? '');
  const [failed, setFailed] = useState<Failure | null>(null);

  async function change(how: 'remove' | 'restore') {
    const refused = await changeKept(how, id);
    setFailed(refused);
    if (!refused) onSorted();
  }

  async function sort(next: string) {
    const before = place;
    setPlace(next);
    const input = { caseThreadId: id, collectionId: next || null };
    const answer = await answerOf(client.get().mutation(SortBookmarkMutation, { input }));
    setFailed(answer.ok ? null : answer.failure);
    if (answer.ok) onSorted();
    else setPlace(before);
  }

  if (!kept) {
    return (
      <li class="removed" role="status">
        <span>
          <MaskedText text={words.removed(title)} />
        </span>
        <button type="button" class="btn small" onClick={() => void change('restore')}>
          {words.takeBack}
        </button>
      </li>
    );
  }
  return (
    <CaseRow
      row={bookmark.caseThread}
      openId={null}
      beside={
        <div class="kept-acts">
          {collections.length > 0 && (
            <label>
              <span class="unseen">{words.sortOf(title)}</span>
              <select
                class="chip"
                value={place}
                onChange={({ currentTarget }) => void sort(currentTarget.value)}
              >
                <option value="">{words.unsorted}</option>
                {collections.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button
            type="button"
            class="link"
            aria-label={words.removeOf(title)}
            onClick={() => void change('remove')}
          >
            {words.remove}
          </button>
          {failed && <Failed failure={failed} />}
        </div>
      }
    />
  );
}
