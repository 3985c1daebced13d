import type { Answer } from '../graphql/ask-server.js';
import { maskOn, noThread, previewOn } from '../masking/review-server.js';
import {
  createReview,
  type Review,
  type ReviewServer,
  type Submission,
  type Verdict,
} from '../masking/review.js';
import { keep } from './drafts.js';
import { createStore, type Store } from './store.js';

/** A form with free text on its way through the review. It is raw: in memory only. */
export interface ReviewedForm<Draft> {
  readonly draft: Store<Draft>;
  readonly review: Review;
  /** Whether it is being written or reviewed. */
  readonly step: Store<'write' | 'review'>;
  edit(part: Partial<Draft>): void;
  /** Resolves when the masking is there to be looked at, or has failed. */
  startReview(): Promise<void>;
  clear(): void;
}

interface Shape<Draft, Name extends string & keyof Draft> {
  readonly empty: Draft;
  /** The free texts; whatever else the draft has is posted as it is. */
  readonly texts: readonly Name[];
  /** By whom texts of an existing thread are masked; a new post has none. */
  readonly preview?: ReviewServer['check'];
  readonly thread?: Parameters<typeof maskOn>[1];
  submit(draft: Draft, submission: Submission): Promise<Answer<Verdict>>;
}

export function createReviewedForm<
  Draft extends Readonly<Record<Name, string>>,
  Name extends string & keyof Draft,
>({
  empty,
  texts,
  preview = previewOn(null),
  thread = noThread,
  submit,
}: Shape<Draft, Name>): ReviewedForm<Draft> {
  const draft = createStore(empty);
  const step = createStore<'write' | 'review'>('write');
  const review = createReview({
    mask: maskOn(preview, thread),
    check: preview,
    facts: () => ({ ...draft.get(), ...Object.fromEntries(texts.map((name) => [name, null])) }),
    submit: (submission) => submit(draft.get(), submission),
  });
  const clear = () => {
    review.forget();
    draft.set(empty);
    step.set('write');
  };
  keep({ isEmpty: () => texts.every((name) => !draft.get()[name].trim()), clear });
  return {
    draft,
    step,
    review,
    edit: (part) => draft.update((before) => ({ ...before, ...part })),
    startReview: () => {
      step.set('review');
      // What is left empty is no part of the post.
      const written = texts.map((name) => ({ name, text: draft.get()[name].trim() }));
      return review.start(written.filter(({ text }) => text));
    },
    clear,
  };
}
