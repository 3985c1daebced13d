import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { Icon } from '../../components/icon.js';
import { Failed, Notice } from '../../components/notice.js';
import { When } from '../../components/when.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import {
  DropFailedEventMutation,
  type FailedEvent,
  RetryFailedEventMutation,
} from '../../graphql/failed-events.js';
import type { Failure } from '../../state/failures.js';
import { words } from './words.js';

const ACTS = { retried: RetryFailedEventMutation, dropped: DropFailedEventMutation };

export function FailedEventCard({ event }: { event: FailedEvent }) {
  const [done, setDone] = useState<keyof typeof ACTS | null>(null);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const { id, kind } = event;
  const name = words.kinds[kind] ?? kind;
  const givenUp = event.state === 'GIVEN_UP';

  async function act(how: keyof typeof ACTS) {
    setAsking(false);
    const answer = await answerOf(client.get().mutation(ACTS[how], { id }));
    setFailed(answer.ok ? null : answer.failure);
    if (answer.ok) setDone(how);
  }

  if (done) {
    return (
      <Notice tone={done === 'retried' ? 'good' : 'calm'} icon="done">
        <p>
          {name}: {words[done]}
        </p>
      </Notice>
    );
  }
  return (
    <article class="card" aria-label={name}>
      <h2>{name}</h2>
      <p class={givenUp ? 'state doubted' : 'state'}>
        <Icon name={givenUp ? 'alert' : 'wait'} />
        {givenUp ? words.givenUp : words.tried}
      </p>
      <Facts event={event} />
      {failed && <Failed failure={failed} />}
      <div class="actions">
        {givenUp && (
          <button type="button" class="btn danger" onClick={() => setAsking(true)}>
            {words.drop}
          </button>
        )}
        <button type="button" class="btn primary" onClick={() => void act('retried')}>
          {words.retry}
        </button>
      </div>
      <ConfirmDialog
        open={asking}
        title={words.dropTitle}
        text={words.dropText}
        action={words.drop}
        onConfirm={() => void act('dropped')}
        onClose={() => setAsking(false)}
      />
    </article>
  );
}

function Facts({
  event: { kind, subjectId, error, attempts, since, nextAttemptAt },
}: {
  event: FailedEvent;
}) {
  return (
    <dl class="pairs">
      <dt>{words.kind}</dt>
      <dd>
        <code>{kind}</code>
      </dd>
      <dt>{words.subject}</dt>
      <dd>
        <code>{subjectId}</code>
      </dd>
      <dt>{words.error}</dt>
      <dd>
        <code>{error}</code>
      </dd>
      <dt>{words.attempts}</dt>
      <dd>{attempts}</dd>
      <dt>{words.since}</dt>
      <dd>
        <When at={since} />
      </dd>
      {nextAttemptAt && (
        <>
          <dt>{words.next}</dt>
          <dd>
            <time dateTime={nextAttemptAt}>{new Date(nextAttemptAt).toLocaleString()}</time>
          </dd>
        </>
      )}
    </dl>
  );
}
