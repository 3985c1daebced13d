import { useState } from 'preact/hooks';
import { Segments } from '../../components/choice.js';
import { ROLE_WORDS } from '../../components/clinical-words.js';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { hasDrafts } from '../../state/drafts.js';
import type { Failure } from '../../state/failures.js';
import { singleKeys, theme } from '../../state/preferences.js';
import { session, signOut } from '../../state/session.js';
import { useStore } from '../../state/store.js';
import { AlertPreferences } from './alert-preferences.js';
import { Sessions } from './sessions.js';
import { words } from './words.js';
import { WorkForm } from './work-form.js';

export default function Me() {
  const current = useStore(session);
  if (current.status !== 'signed-in') return null;
  const { viewer } = current;
  return (
    <main id="main" class="page">
      <PageTitle tab={words.title}>{viewer.displayName}</PageTitle>
      <div class="settings">
        <section class="card" aria-labelledby="me-identity">
          <h2 id="me-identity">{words.identity}</h2>
          <dl class="pairs">
            <dt>{words.email}</dt>
            <dd>{viewer.email}</dd>
            <dt>{words.registration}</dt>
            <dd>
              {ROLE_WORDS[viewer.role]}, {viewer.registrationCouncil} {viewer.registrationNumber}
            </dd>
            <dt>{words.verification}</dt>
            <dd>{words.verificationWords[viewer.verification]}</dd>
          </dl>
          <div class="actions">
            {viewer.duties.includes('ADMINISTRATOR') && (
              <>
                <a class="btn" href="/operator">
                  {words.failed}
                </a>
                <a class="btn" href="/requests">
                  {words.requests}
                </a>
              </>
            )}
            <SignOut />
          </div>
        </section>
        <section class="card" aria-labelledby="me-device">
          <h2 id="me-device">{words.device}</h2>
          <Segments
            legend={words.theme}
            name="theme"
            words={words.themes}
            value={useStore(theme)}
            onChange={theme.set}
          />
          <Segments
            legend={words.keys}
            name="keys"
            words={words.keyWords}
            value={useStore(singleKeys)}
            onChange={singleKeys.set}
          />
          <p class="hint">{words.keysHint}</p>
        </section>
        <WorkForm viewer={viewer} />
        {viewer.verification === 'VERIFIED' && <AlertPreferences />}
        <Sessions />
      </div>
    </main>
  );
}

function SignOut() {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const leave = async () => {
    setAsking(false);
    setFailed(await signOut());
  };
  return (
    <>
      {failed && <Failed failure={failed} />}
      <button
        type="button"
        class="btn"
        onClick={() => (hasDrafts() ? setAsking(true) : void leave())}
      >
        {words.signOut}
      </button>
      <ConfirmDialog
        open={asking}
        title={words.signOut}
        text={words.signOutDraft}
        action={words.signOut}
        onConfirm={() => void leave()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
