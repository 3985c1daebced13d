import { answerOf } from '../graphql/ask-server.js';
import { client } from '../graphql/client.js';
import { ReplyToCaseMutation } from '../graphql/masking.js';
import {
  maskOn,
  previewOn,
  rememberPosted,
  threadOf,
  toVerdict,
} from '../masking/review-server.js';
import { createReview, type Review } from '../masking/review.js';
import { keep } from './drafts.js';
import { createStore, type Store } from './store.js';

export interface ReplyDraft {
  readonly step: 'closed' | 'write' | 'review';
  readonly body: string;
}

export interface ReplyInProgress {
  readonly draft: Store<ReplyDraft>;
  readonly review: Review;
}

const EMPTY: ReplyDraft = { step: 'closed', body: '' };

const drafts = new Map<string, ReplyInProgress>();

/** The one reply that is being written to a case; it waits while its author looks elsewhere. */
export function replyTo(caseThreadId: string): ReplyInProgress {
  let reply = drafts.get(caseThreadId);
  if (!reply) drafts.set(caseThreadId, (reply = startReply(caseThreadId)));
  return reply;
}

function startReply(caseThreadId: string): ReplyInProgress {
  const review = createReview({
    mask: maskOn(previewOn(caseThreadId), threadOf(caseThreadId)),
    check: previewOn(caseThreadId),
    async submit({ texts, restored, receipt, idempotencyKey, allotted }) {
      const body = texts['body'] ?? '';
      const input = { caseThreadId, body, receipt, idempotencyKey, restored: [...restored] };
      const answer = await answerOf(client.get().mutation(ReplyToCaseMutation, { input }));
      if (!answer.ok) return answer;
      const verdict = toVerdict(answer.data.replyToCase);
      if (verdict.kind === 'posted') void rememberPosted(caseThreadId, allotted);
      return { ok: true, data: verdict };
    },
  });
  return { draft: createStore(EMPTY), review };
}

export function clearReply({ draft, review }: ReplyInProgress): void {
  review.forget();
  draft.set(EMPTY);
}

keep({
  isEmpty: () => [...drafts.values()].every(({ draft }) => !draft.get().body.trim()),
  clear: () => drafts.forEach(clearReply),
});
