import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { Failed } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import { When } from '../../components/when.js';
import { answerOf, type Answer } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import {
  RevokeOtherSessionsMutation,
  RevokeSessionMutation,
  SessionsQuery,
} from '../../graphql/profile.js';
import { toFailure } from '../../state/failures.js';
import { words } from './words.js';

export function Sessions() {
  const [{ data, error }, again] = useQuery({
    query: SessionsQuery,
    requestPolicy: 'network-only',
  });
  const [said, setSaid] = useState<string | null>(null);
  const sessions = data?.viewer?.sessions;

  async function settle(answer: Promise<Answer<unknown>>) {
    const result = await answer;
    setSaid(result.ok ? words.revoked : result.failure.message);
    if (result.ok) again({ requestPolicy: 'network-only' });
  }
  const revoke = (sessionId: string) =>
    settle(answerOf(client.get().mutation(RevokeSessionMutation, { sessionId })));
  const revokeOthers = () =>
    settle(answerOf(client.get().mutation(RevokeOtherSessionsMutation, {})));

  return (
    <section class="card" aria-labelledby="me-sessions">
      <h2 id="me-sessions">{words.sessions}</h2>
      {!sessions && error && <Failed failure={toFailure(error)} onRetry={() => again()} />}
      {!sessions && !error && <Skeleton lines={2} label={words.loading} />}
      {sessions && (
        <ul class="lines">
          {sessions.map(({ id, device, current, createdAt, lastSeenAt }) => (
            <li key={id}>
              <span>
                {device} {current && <span class="badge">{words.current}</span>}
                <small>
                  {words.seen} <When at={lastSeenAt} />, {words.since} <When at={createdAt} />
                </small>
              </span>
              {!current && (
                <button
                  type="button"
                  class="link"
                  aria-label={words.revokeOf(device)}
                  onClick={() => void revoke(id)}
                >
                  {words.revoke}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        <p class="hint" role="status">
          {said}
        </p>
        {sessions && sessions.length > 1 && (
          <button type="button" class="btn" onClick={() => void revokeOthers()}>
            {words.revokeOthers}
          </button>
        )}
      </div>
    </section>
  );
}
