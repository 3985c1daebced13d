import { answerOf } from '../graphql/ask-server.js';
import { client } from '../graphql/client.js';
import { OpenCaseMutation, type OpenCaseInput } from '../graphql/masking.js';
import {
  maskOn,
  noThread,
  previewOn,
  rememberPosted,
  toVerdict,
} from '../masking/review-server.js';
import { createReview } from '../masking/review.js';
import { keep } from './drafts.js';
import { createStore } from './store.js';

type Facts = Required<Pick<OpenCaseInput, 'kind' | 'ageBand' | 'sex' | 'careTier'>>;

export interface AskDraft extends Facts {
  readonly title: string;
  readonly question: string;
  readonly body: string;
  readonly specialties: readonly string[];
}

const EMPTY: AskDraft = {
  title: '',
  question: '',
  body: '',
  specialties: [],
  kind: 'CASE',
  ageBand: null,
  sex: null,
  careTier: null,
};

export const askDraft = createStore(EMPTY);

export const editAsk = (part: Partial<AskDraft>): void =>
  askDraft.update((draft) => ({ ...draft, ...part }));

function facts() {
  const { specialties, kind, ageBand, sex, careTier } = askDraft.get();
  return { specialties: [...specialties], kind, ageBand, sex, careTier };
}

export const askReview = createReview({
  mask: maskOn(previewOn(null), noThread),
  check: previewOn(null),
  facts,
  async submit({ texts, restored, receipt, idempotencyKey, allotted }) {
    const input = {
      ...facts(),
      ...{ receipt, idempotencyKey },
      restored: [...restored],
      title: texts['title'] ?? '',
      question: texts['question'] ?? '',
      body: texts['body'] ?? '',
    };
    const answer = await answerOf(client.get().mutation(OpenCaseMutation, { input }));
    if (!answer.ok) return answer;
    const verdict = toVerdict(answer.data.openCase);
    if (verdict.kind === 'posted') void rememberPosted(verdict.id, allotted);
    return { ok: true, data: verdict };
  },
});

export const reviewAsk = (): Promise<void> => {
  const { title, question, body } = askDraft.get();
  return askReview.start([
    { name: 'title', text: title.trim() },
    { name: 'question', text: question.trim() },
    // A quick question may be all there is; it is its own story then.
    { name: 'body', text: body.trim() || question.trim() },
  ]);
};

export function clearAsk(): void {
  askReview.forget();
  askDraft.set(EMPTY);
}

keep({
  isEmpty: () => {
    const { title, question, body } = askDraft.get();
    return !`${title}${question}${body}`.trim();
  },
  clear: clearAsk,
});
