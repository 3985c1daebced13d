import { useState } from 'preact/hooks';
import { ROLE_WORDS } from '../../components/clinical-words.js';
import { Notice } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { ResendConfirmationMutation, type Viewer } from '../../graphql/viewer.js';
import { refreshSession, session, signOut } from '../../state/session.js';
import { useStore } from '../../state/store.js';
import { words } from './words.js';

function Standing({ viewer }: { viewer: Viewer }) {
  const { verification, refusalReason } = viewer;
  if (verification === 'REFUSED') {
    return (
      <>
        <PageTitle tab={words.refused.title}>{words.refused.title}</PageTitle>
        <Notice tone="urgent" icon="alert">
          <p>{words.refused.text}</p>
          <p>{refusalReason ?? words.refused.noReason}</p>
        </Notice>
      </>
    );
  }
  const unconfirmed = verification === 'EMAIL_UNCONFIRMED';
  const { title, text } = unconfirmed ? words.unconfirmed : words.pending;
  return (
    <>
      <PageTitle tab={title}>{title}</PageTitle>
      <Notice icon={unconfirmed ? 'mail' : 'wait'}>
        <p>{text}</p>
      </Notice>
    </>
  );
}

export default function Waiting() {
  const current = useStore(session);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (current.status !== 'signed-in') return null;
  const { viewer } = current;

  async function check() {
    setBusy(true);
    await refreshSession();
    setBusy(false);
    setSaid(words.still);
  }
  async function resend() {
    const { email } = viewer;
    const answer = await answerOf(client.get().mutation(ResendConfirmationMutation, { email }));
    setSaid(answer.ok ? words.resent : answer.failure.message);
  }

  return (
    <main id="main" class="page narrow">
      <Standing key={viewer.verification} viewer={viewer} />
      <section class="card" aria-labelledby="given">
        <h2 id="given">{words.given}</h2>
        <dl class="pairs">
          <dt>{words.email}</dt>
          <dd>{viewer.email}</dd>
          <dt>{words.role}</dt>
          <dd>{ROLE_WORDS[viewer.role]}</dd>
          <dt>{words.council}</dt>
          <dd>{viewer.registrationCouncil}</dd>
          <dt>{words.number}</dt>
          <dd>{viewer.registrationNumber}</dd>
        </dl>
      </section>
      <p class="hint" role="status">
        {said}
      </p>
      <div class="actions">
        <button type="button" class="btn" onClick={() => void signOut()}>
          {words.signOut}
        </button>
        {viewer.verification === 'EMAIL_UNCONFIRMED' && (
          <button type="button" class="btn" onClick={() => void resend()}>
            {words.resend}
          </button>
        )}
        <button type="button" class="btn primary" onClick={() => void check()}>
          {busy ? words.checking : words.check}
        </button>
      </div>
    </main>
  );
}
