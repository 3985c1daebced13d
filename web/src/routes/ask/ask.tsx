import { useEffect } from 'preact/hooks';
import { PageTitle } from '../../components/page-title.js';
import {
  fetchMaskingReview,
  MaskingReviewLater,
} from '../../components/masking-review/masking-review-later.js';
import { announce } from '../../state/announcer.js';
import { askDraft, askReview, clearAsk } from '../../state/ask-draft.js';
import { go } from '../../state/location.js';
import { caseAddress } from '../../state/routes.js';
import { askProblems } from './ask-problems.js';
import { words } from './words.js';
import { WriteStep } from './write-step.js';
import './ask.css';

const LABELS = { title: words.heading, question: words.question };
const WITH_NOTE = { ...LABELS, body: words.note };

export default function Ask({ reviewing }: { reviewing: boolean }) {
  useEffect(fetchMaskingReview, []);
  return reviewing ? <ReviewStep key="review" /> : <WriteStep key="write" />;
}

function ReviewStep() {
  // A page that was loaded anew has no text any more; neither has one whose case is posted.
  const nothing = Object.keys(askProblems(askDraft.get())).length > 0;
  useEffect(() => {
    if (nothing) go('/ask', 'replace');
  }, [nothing]);
  if (nothing) return null;
  return (
    <main id="main" class="page wide-page">
      <PageTitle tab={words.reviewTitle}>{words.reviewTitle}</PageTitle>
      <MaskingReviewLater
        review={askReview}
        labels={askDraft.get().body.trim() ? WITH_NOTE : LABELS}
        postLabel={words.post}
        onBack={() => go('/ask')}
        onPosted={(id) => {
          clearAsk();
          announce(words.posted);
          go(caseAddress(id), 'replace');
        }}
      />
    </main>
  );
}
