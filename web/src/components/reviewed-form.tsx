import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReviewedForm } from '../state/reviewed-form.js';
import { useStore } from '../state/store.js';
import { ComposerNotice } from './device-notice.js';
import { fetchMaskingReview, MaskingReviewLater } from './masking-review/masking-review-later.js';
import { PageTitle } from './page-title.js';

interface Props<Draft> {
  readonly form: ReviewedForm<Draft>;
  readonly title: string;
  readonly reviewTitle: string;
  readonly lead: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly postLabel: string;
  /** Whether the fields below may be reviewed; they say themselves what is missing. */
  readonly complete: (draft: Draft) => boolean;
  readonly onTried: () => void;
  readonly onPosted: (id: string) => void;
  readonly back: { readonly href: string; readonly name: string };
  readonly children: ComponentChildren;
}

/** A page on which something is written, its masking reviewed, and posted. */
export function ReviewedFormPage<Draft>(props: Props<Draft>) {
  const { form, title, reviewTitle, lead, labels, postLabel, complete, back, children } = props;
  const root = useRef<HTMLFormElement>(null);
  useEffect(fetchMaskingReview, []);
  if (useStore(form.step) === 'review') {
    return (
      <main id="main" class="page wide-page">
        <PageTitle key="review" tab={reviewTitle}>
          {reviewTitle}
        </PageTitle>
        <MaskingReviewLater
          review={form.review}
          labels={labels}
          postLabel={postLabel}
          onBack={() => form.step.set('write')}
          onPosted={(id) => {
            form.clear();
            props.onPosted(id);
          }}
        />
      </main>
    );
  }
  function submit(event: SubmitEvent) {
    event.preventDefault();
    props.onTried();
    if (complete(form.draft.get())) return void form.startReview();
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
    );
  }
  return (
    <main id="main" class="page">
      <PageTitle key="write" tab={title}>
        {title}
      </PageTitle>
      <p class="lead">{lead}</p>
      <ComposerNotice />
      <form class="form" ref={root} onSubmit={submit}>
        {children}
        <div class="bar">
          <div class="actions">
            <a class="btn" href={back.href}>
              {back.name}
            </a>
            <button class="btn primary">Review masking</button>
          </div>
        </div>
      </form>
    </main>
  );
}
