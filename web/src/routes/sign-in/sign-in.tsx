import { useState } from 'preact/hooks';
import { FormInput } from '../../components/form-input.js';
import { formText } from '../../components/form-text.js';
import { Notice } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { hasDrafts } from '../../state/drafts.js';
import { session, signIn } from '../../state/session.js';
import { useStore } from '../../state/store.js';
import { words } from './words.js';

/** Stands in place of the page that was asked for, which follows at the same address. */
export default function SignIn() {
  const current = useStore(session);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement) || busy) return;
    const data = new FormData(event.currentTarget);
    setBusy(true);
    setRefusal(null);
    setRefusal(await signIn(formText(data, 'email'), formText(data, 'password')));
    setBusy(false);
  }

  return (
    <main id="main" class="page narrow">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <p class="lead">{words.lead}</p>
      {current.status === 'signed-out' && current.expired && (
        <Notice>
          <p>
            {words.expired} {hasDrafts() && words.kept}
          </p>
        </Notice>
      )}
      <form class="form" onSubmit={(event) => void submit(event)}>
        <FormInput name="email" type="email" label={words.email} autocomplete="username" />
        <FormInput
          name="password"
          type="password"
          label={words.password}
          autocomplete="current-password"
        />
        {refusal && (
          <Notice tone="urgent" icon="alert">
            <p>{refusal}</p>
          </Notice>
        )}
        <button class="btn primary" aria-disabled={busy}>
          {busy ? words.busy : words.submit}
        </button>
      </form>
      <p class="aside">
        {words.noAccount} <a href="/sign-up">{words.signUp}</a>
      </p>
    </main>
  );
}
