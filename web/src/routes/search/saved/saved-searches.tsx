import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { InlineName } from '../../../components/inline-name.js';
import { Failed } from '../../../components/notice.js';
import { Skeleton } from '../../../components/skeleton.js';
import { answerOf, type Answer } from '../../../graphql/ask-server.js';
import { client } from '../../../graphql/client.js';
import {
  ChangeSavedSearchMutation,
  DeleteSavedSearchMutation,
  type SavedSearch,
  SavedSearchesQuery,
} from '../../../graphql/saved-searches.js';
import { type Failure, toFailure } from '../../../state/failures.js';
import { askSaved } from '../search-state.js';
import { words } from './words.js';

const ALERTS = Object.entries(words.alerts) as [SavedSearch['alert'], string][];

export function SavedSearches() {
  const [{ data, error }, again] = useQuery({
    query: SavedSearchesQuery,
    requestPolicy: 'cache-and-network',
  });
  const [failed, setFailed] = useState<Failure | null>(null);
  const settle = async (asked: Promise<Answer<unknown>>) => {
    const answer = await asked;
    setFailed(answer.ok ? null : answer.failure);
    again({ requestPolicy: 'network-only' });
  };
  const change = (input: { id: string; name?: string; alert?: SavedSearch['alert'] }) =>
    settle(answerOf(client.get().mutation(ChangeSavedSearchMutation, { input })));
  const remove = (id: string) =>
    settle(answerOf(client.get().mutation(DeleteSavedSearchMutation, { id })));

  if (!data) {
    if (!error) return <Skeleton lines={3} label={words.loading} />;
    return <Failed failure={toFailure(error)} onRetry={() => again()} />;
  }
  if (data.savedSearches.length === 0) return null;
  return (
    <section aria-labelledby="saved-searches">
      <h2 id="saved-searches">{words.title}</h2>
      {failed && <Failed failure={failed} />}
      <ul class="lines saved">
        {data.savedSearches.map((search) => (
          <li key={search.id}>
            <button type="button" class="link" onClick={() => askSaved(search)}>
              {search.name}
            </button>
            <span class="saved-acts">
              <label>
                <span class="unseen">{words.alertOf(search.name)}</span>
                <select
                  class="chip"
                  onChange={({ currentTarget }) =>
                    void change({
                      id: search.id,
                      alert: currentTarget.value as SavedSearch['alert'],
                    })
                  }
                >
                  {ALERTS.map(([alert, said]) => (
                    <option key={alert} value={alert} selected={alert === search.alert}>
                      {said}
                    </option>
                  ))}
                </select>
              </label>
              <InlineName
                action={words.rename}
                label={words.renameOf(search.name)}
                field={words.newName}
                save={words.keepName}
                initial={search.name}
                onName={(name) => void change({ id: search.id, name })}
              />
              <button
                type="button"
                class="link"
                aria-label={words.deleteOf(search.name)}
                onClick={() => void remove(search.id)}
              >
                {words.delete}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
