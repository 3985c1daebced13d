import { useRef, useState } from 'preact/hooks';
import { Segments } from '../../components/choice.js';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ComposerNotice } from '../../components/device-notice.js';
import { PageTitle } from '../../components/page-title.js';
import { SpecialtyPicker } from '../../components/specialty-picker.js';
import { TextField } from '../../components/text-field.js';
import { askDraft, clearAsk, editAsk, reviewAsk } from '../../state/ask-draft.js';
import { go } from '../../state/location.js';
import { useStore } from '../../state/store.js';
import { askProblems } from './ask-problems.js';
import { PatientFacts } from './patient-facts.js';
import { SimilarLater } from './similar-later.js';
import { words } from './words.js';

export function WriteStep() {
  const draft = useStore(askDraft);
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const problems = tried ? askProblems(draft) : {};
  const quick = draft.kind === 'CORRIDOR_CONSULT';

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.keys(askProblems(draft)).length === 0) {
      void reviewAsk();
      return go('/ask/review');
    }
    // After the errors have been drawn, the first of them takes the focus.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
    );
  }

  return (
    <main id="main" class="page wide-page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <p class="lead">{words.lead}</p>
      <ComposerNotice />
      <form class="ask" ref={form} onSubmit={submit}>
        <div class="form">
          <Segments
            legend={words.kind}
            name="kind"
            words={words.kinds}
            value={draft.kind ?? 'CASE'}
            onChange={(kind) => editAsk({ kind })}
          />
          <TextField
            name="title"
            label={words.heading}
            hint={words.headingHint}
            rows={1}
            value={draft.title}
            error={problems.title}
            onInput={(title) => editAsk({ title })}
          />
          <TextField
            name="question"
            label={words.question}
            hint={quick ? words.quickHint : words.questionHint}
            rows={2}
            value={draft.question}
            error={problems.question}
            onInput={(question) => editAsk({ question })}
          />
          <TextField
            name="note"
            label={words.note}
            hint={words.noteHint}
            optional={quick ? words.optional : undefined}
            rows={quick ? 3 : 9}
            value={draft.body}
            error={problems.body}
            onInput={(body) => editAsk({ body })}
          />
        </div>
        <div class="form ask-side">
          <section class="card" aria-labelledby="ask-who">
            <h2 id="ask-who">{words.facts}</h2>
            <SpecialtyPicker
              chosen={draft.specialties}
              onChange={(specialties) => editAsk({ specialties })}
              error={problems.specialties}
            />
          </section>
          <PatientFacts draft={draft} />
          <SimilarLater />
        </div>
        <div class="bar">
          <div class="actions">
            <button type="button" class="btn" onClick={() => setDiscarding(true)}>
              {words.discard}
            </button>
            <button class="btn primary">{words.review}</button>
          </div>
        </div>
      </form>
      <ConfirmDialog
        open={discarding}
        title={words.discardTitle}
        text={words.discardText}
        action={words.discard}
        onClose={() => setDiscarding(false)}
        onConfirm={() => {
          clearAsk();
          setTried(false);
          setDiscarding(false);
        }}
      />
    </main>
  );
}
