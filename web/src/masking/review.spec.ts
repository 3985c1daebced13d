import { failure } from '../state/failures.js';
import { createReview, type Preview, type Submission, type Verdict } from './review.js';
import type { Answer } from '../graphql/ask-server.js';
import type { DraftField } from './masked-field.js';

/** A server that masks "Ram" and answers posts as told. */
function fakeServer(verdicts: Answer<Verdict>[]) {
  const previews: (readonly DraftField[])[] = [];
  const submissions: Submission[] = [];
  return {
    previews,
    submissions,
    async preview(fields: readonly DraftField[]): Promise<Answer<Preview>> {
      previews.push(fields);
      return {
        ok: true,
        data: {
          receipt: `receipt ${previews.length}`,
          risk: { level: 'LOW', score: 0, factors: [] },
          fields: fields.map(({ name, text }) => ({
            name,
            masked: text.replaceAll('Ram', '[Patient 1]'),
            findings: [...text.matchAll(/Ram/g)].map(({ index }) => ({
              start: index,
              end: index + 3,
              category: 'PERSON_NAME' as const,
              surrogate: '[Patient 1]',
            })),
            residual: [],
          })),
        },
      };
    },
    async submit(submission: Submission): Promise<Answer<Verdict>> {
      submissions.push(submission);
      return verdicts.shift() ?? { ok: true, data: { kind: 'posted', id: '1' } };
    },
  };
}

const draft = [{ name: 'body', text: 'Ram owns the cinema' }];
const offline = { ok: false, failure: failure('OFFLINE') } as const;

describe('a masking review', () => {
  it('posts the masked text with the receipt that was reviewed', async () => {
    const server = fakeServer([]);
    const review = createReview(server);
    await review.start(draft);
    expect(await review.post()).toBe('1');
    expect(server.submissions[0]).toMatchObject({
      receipt: 'receipt 1',
      texts: { body: '[Patient 1] owns the cinema' },
      restored: [],
    });
  });

  it('keeps the key when a retry sends the same text, and changes it with the text', async () => {
    const server = fakeServer([offline, offline]);
    const review = createReview(server);
    await review.start(draft);
    expect(await review.post()).toBeNull();
    expect(review.state.get().failure?.code).toBe('OFFLINE');
    await review.post();
    review.restore('Ram');
    await review.post();
    const [first, second, third] = server.submissions.map((s) => s.idempotencyKey);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('takes another key when the facts beside the text change', async () => {
    let facts = 'dermatology';
    const server = { ...fakeServer([offline]), facts: () => facts };
    const review = createReview(server);
    await review.start(draft);
    await review.post();
    facts = 'nephrology';
    await review.post();
    const [first, second] = server.submissions.map((s) => s.idempotencyKey);
    expect(second).not.toBe(first);
  });

  it('masks by hand everywhere and previews what will be sent', async () => {
    const server = fakeServer([]);
    const review = createReview(server);
    await review.start(draft);
    await review.mask(['cinema']);
    expect(server.previews[1]).toEqual([{ name: 'body', text: 'Ram owns the [Masked]' }]);
    await review.unmask('cinema');
    expect(server.previews[2]).toEqual(draft);
  });

  it('previews again by itself when the receipt is stale', async () => {
    const server = fakeServer([{ ok: true, data: { kind: 'receipt-rejected', reason: 'STALE' } }]);
    const review = createReview(server);
    await review.start(draft);
    expect(await review.post()).toBeNull();
    expect(review.state.get()).toMatchObject({ notice: 'checked-again', receipt: 'receipt 2' });
    expect(await review.post()).toBe('1');
  });

  it('masks what the check before posting still found', async () => {
    const found = { start: 21, end: 27, category: 'LOCATION' as const, surrogate: '[Place]' };
    const fields = [{ name: 'body', masked: '', residual: [], findings: [found] }];
    const server = fakeServer([{ ok: true, data: { kind: 'still-identifying', fields } }]);
    const review = createReview(server);
    await review.start(draft);
    await review.post();
    expect(review.state.get().notice).toBe('found-more');
    await review.post();
    expect(server.submissions[1]?.texts).toEqual({ body: '[Patient 1] owns the [Place]' });
  });

  it('takes back a restoration that the check does not accept', async () => {
    const found = { start: 0, end: 3, category: 'PERSON_NAME' as const, surrogate: '[Patient 1]' };
    const fields = [{ name: 'body', masked: '', residual: [], findings: [found] }];
    const server = fakeServer([{ ok: true, data: { kind: 'still-identifying', fields } }]);
    const review = createReview(server);
    await review.start(draft);
    review.restore('Ram');
    await review.post();
    expect(review.state.get().restored.size).toBe(0);
    expect(review.state.get().masks).toEqual([]);
  });

  it('drops the receipt while a newer preview is awaited, so that nothing unseen is posted', async () => {
    const server = fakeServer([]);
    const review = createReview(server);
    await review.start(draft);
    const again = review.mask(['cinema']);
    expect(await review.post()).toBeNull();
    await again;
    expect(server.submissions).toHaveLength(0);
  });
});
