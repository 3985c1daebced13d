import { useEffect, useState } from 'preact/hooks';
import { Failed, Notice } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { Skeleton } from '../../components/skeleton.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { ConfirmEmailMutation } from '../../graphql/viewer.js';
import type { Failure } from '../../state/failures.js';
import { go } from '../../state/location.js';
import { refreshSession } from '../../state/session.js';
import { words } from './words.js';

type State = 'busy' | 'done' | 'invalid' | 'missing' | Failure;

/** The fragment is never sent to a server, so that no log holds the token; nor does the history. */
function takeToken(): string {
  const token = window.location.hash.slice(1);
  history.replaceState(null, '', window.location.pathname);
  return token;
}

export default function Confirm() {
  const [token] = useState(takeToken);
  const [state, setState] = useState<State>(token ? 'busy' : 'missing');

  const confirm = async () => {
    setState('busy');
    const answer = await answerOf(client.get().mutation(ConfirmEmailMutation, { token }));
    if (answer.ok) setState(answer.data.confirmEmail ? 'done' : 'invalid');
    else if (answer.failure.code === 'OFFLINE') setState(answer.failure);
    else if (answer.failure.code === 'RATE_LIMITED') setState(answer.failure);
    else setState('invalid');
  };
  useEffect(() => {
    if (token) void confirm();
  }, [token]);

  return (
    <main id="main" class="page narrow">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      {state === 'busy' && <Skeleton lines={2} label={words.busy} />}
      {state === 'done' && (
        <Notice tone="good" icon="done">
          <p>{words.done}</p>
        </Notice>
      )}
      {(state === 'invalid' || state === 'missing') && (
        <Notice tone="urgent" icon="alert">
          <p>{words[state]}</p>
        </Notice>
      )}
      {typeof state === 'object' && <Failed failure={state} onRetry={() => void confirm()} />}
      {state !== 'busy' && (
        <p>
          <button
            type="button"
            class="btn primary"
            onClick={() => void refreshSession().then(() => go('/', 'replace'))}
          >
            {words.on}
          </button>
        </p>
      )}
    </main>
  );
}
