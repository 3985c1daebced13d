import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ComposerNotice } from '../../components/device-notice.js';
import {
  fetchMaskingReview,
  MaskingReviewLater,
} from '../../components/masking-review/masking-review-later.js';
import { Failed } from '../../components/notice.js';
import type { ReviewedForm } from '../../state/reviewed-form.js';
import { useStore } from '../../state/store.js';
import { answerWords } from './words.js';

interface Props<Draft> {
  readonly form: ReviewedForm<Draft>;
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly postLabel: string;
  readonly complete: (draft: Draft) => boolean;
  readonly onTried: () => void;
  readonly onPosted: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * Something that is written within a request. Ctrl + Enter goes on: where nothing was masked and
 * nothing is left to look at, the author has seen the text as it will stand, and it is posted.
 */
export function ReviewedPanel<Draft>(props: Props<Draft>) {
  const { form, title, labels, postLabel, complete, onClose } = props;
  const root = useRef<HTMLElement>(null);
  const step = useStore(form.step);
  const review = useStore(form.review.state);
  const [busy, setBusy] = useState(false);

  useEffect(fetchMaskingReview, []);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    root.current?.scrollIntoView({ block: 'start' });
  }, []);

  const posted = () => {
    form.clear();
    props.onPosted();
  };
  async function goOn(atOnce: boolean) {
    if (busy) return;
    props.onTried();
    if (!complete(form.draft.get())) {
      requestAnimationFrame(() =>
        root.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
      );
      return;
    }
    setBusy(true);
    await form.startReview();
    const { masking, fields } = form.review.state.get();
    const unchanged = fields.every(
      ({ findings, residual }) => findings.length === 0 && residual.length === 0,
    );
    if (atOnce && masking && unchanged && (await form.review.post()) !== null) posted();
    setBusy(false);
  }
  async function post() {
    if ((await form.review.post()) !== null) posted();
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void (step === 'write' ? goOn(true) : post());
  };

  return (
    <section class="card" ref={root} aria-label={title} onKeyDown={onKeyDown}>
      <h2>{title}</h2>
      {step === 'write' ? (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            void goOn(false);
          }}
        >
          <ComposerNotice />
          {props.children}
          {review.failure && <Failed failure={review.failure} />}
          <p class="hint">{answerWords.nothingFound}</p>
          <div class="bar">
            <div class="actions">
              <button type="button" class="btn" onClick={onClose}>
                {answerWords.cancel}
              </button>
              <button class="btn primary">{answerWords.review}</button>
            </div>
          </div>
        </form>
      ) : (
        <MaskingReviewLater
          review={form.review}
          labels={labels}
          postLabel={postLabel}
          onBack={() => form.step.set('write')}
          onPosted={posted}
        />
      )}
    </section>
  );
}
