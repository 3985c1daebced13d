import { useEffect, useRef, useState } from 'preact/hooks';
import { ComposerNotice } from '../../components/device-notice.js';
import {
  fetchMaskingReview,
  MaskingReviewLater,
} from '../../components/masking-review/masking-review-later.js';
import { TextField } from '../../components/text-field.js';
import type { CaseData } from '../../graphql/case.js';
import { announce } from '../../state/announcer.js';
import { useKeys } from '../../state/keys.js';
import { clearReply, replyTo, type ReplyInProgress } from '../../state/reply-drafts.js';
import { useStore } from '../../state/store.js';
import { words } from './words.js';

const LABELS = { body: words.yourAnswer };

export function ReplyComposer({ thread }: { thread: CaseData }) {
  const reply = replyTo(thread.id);
  const draft = useStore(reply.draft);
  const root = useRef<HTMLElement>(null);
  const open = () => {
    if (draft.step === 'closed') reply.draft.set({ ...draft, step: 'write' });
    requestAnimationFrame(() => root.current?.querySelector('textarea')?.focus());
  };
  useKeys({ a: open });
  // The next step of the composer begins at its top, not where its button was.
  useEffect(() => {
    if (draft.step !== 'review') return;
    root.current?.querySelector('h2')?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start' });
  }, [draft.step]);

  if (draft.step === 'closed') {
    return (
      <section class="bar" ref={root}>
        <div class="actions">
          <button type="button" class="btn primary" onClick={open}>
            {draft.body ? words.goOn : thread.viewerIsAuthor ? words.reply : words.answer}{' '}
            <kbd aria-hidden="true">a</kbd>
          </button>
        </div>
      </section>
    );
  }
  return (
    <section class="composer" ref={root} aria-labelledby="composer">
      <h2 id="composer" tabIndex={-1} class={draft.step === 'write' ? 'unseen' : undefined}>
        {words.composer[draft.step]}
      </h2>
      {draft.step === 'write' ? (
        <WriteReply reply={reply} />
      ) : (
        <MaskingReviewLater
          review={reply.review}
          labels={LABELS}
          postLabel={words.post}
          onBack={() => reply.draft.set({ ...draft, step: 'write' })}
          onPosted={() => {
            clearReply(reply);
            announce(words.posted);
          }}
        />
      )}
    </section>
  );
}

function WriteReply({ reply }: { reply: ReplyInProgress }) {
  const draft = useStore(reply.draft);
  const [tried, setTried] = useState(false);
  useEffect(fetchMaskingReview, []);
  const missing = tried && !draft.body.trim();

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (!draft.body.trim()) return;
    void reply.review.start([{ name: 'body', text: draft.body.trim() }]);
    reply.draft.set({ ...draft, step: 'review' });
  }

  return (
    <form class="form" onSubmit={submit}>
      <ComposerNotice />
      <TextField
        name="answer"
        label={words.yourAnswer}
        hint={words.answerHint}
        rows={5}
        value={draft.body}
        error={missing ? words.needAnswer : undefined}
        onInput={(body) => reply.draft.set({ ...draft, body })}
      />
      <div class="bar">
        <div class="actions">
          <button
            type="button"
            class="btn"
            onClick={() => reply.draft.set({ ...draft, step: 'closed' })}
          >
            {words.close}
          </button>
          <button class="btn primary">{words.review}</button>
        </div>
      </div>
    </form>
  );
}
