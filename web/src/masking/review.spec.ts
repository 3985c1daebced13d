import { failure } from '../state/failures.js';
import {
  createReview,
  type Masking,
  type Preview,
  type Submission,
  type Verdict,
} from './review.js';
import type { Answer } from '../graphql/ask-server.js';
import type { DraftField, Finding } from './masked-field.js';

const maskedOf = (fields: readonly DraftField[]) =>
  fields.map(({ name, text }) => ({
    name,
    masked: text.replaceAll('Ram', '[Patient 1]'),
    findings: [...text.matchAll(/Ram/g)].map(({ index }) => ({
      start: index,
      end: index + 3,
      category: 'PERSON_NAME' as const,
      surrogate: '[Patient 1]',
    })),
    residual: [],
  }));

/** Masks "Ram", by the server or on the device, and answers checks and posts as told. */
function fakeServer(
  verdicts: Answer<Verdict>[],
  by: Masking['by'] = 'data-saver',
  checks: (Answer<Preview> | Finding[])[] = [],
) {
  const previews: (readonly DraftField[])[] = [];
  const checked: (readonly DraftField[])[] = [];
  const submissions: Submission[] = [];
  const risk = { level: 'LOW' as const, score: 0, factors: [] };
  return {
    previews,
    checked,
    submissions,
    async mask(fields: readonly DraftField[]): Promise<Answer<Masking>> {
      previews.push(fields);
      const receipt = by === 'device' ? null : `receipt ${previews.length}`;
      return { ok: true, data: { by, receipt, risk, allotted: null, fields: maskedOf(fields) } };
    },
    async check(fields: readonly DraftField[]): Promise<Answer<Preview>> {
      checked.push(fields);
      const told = checks.shift() ?? [];
      if (!Array.isArray(told)) return told;
      const answers = fields.map(({ name, text }, index) => {
        return { name, masked: text, residual: [], findings: index === 0 ? told : [] };
      });
      return { ok: true, data: { receipt: `check ${checked.length}`, risk, fields: answers } };
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
    expect(review.state.get()).toMatchObject({
      notice: 'checked-again',
      masking: { receipt: 'receipt 2' },
    });
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

  describe('of a text that the device masked', () => {
    const name = (start: number, end: number, category: Finding['category'] = 'PERSON_NAME') => ({
      start,
      end,
      category,
      surrogate: '[Person 2]',
    });

    it('shows the server nothing before the post, and then the masked text alone', async () => {
      const server = fakeServer([], 'device');
      const review = createReview(server);
      await review.start(draft);
      expect(server.checked).toEqual([]);
      expect(await review.post()).toBe('1');
      expect(server.checked).toEqual([[{ name: 'body', text: '[Patient 1] owns the cinema' }]]);
      expect(server.submissions[0]).toMatchObject({
        receipt: 'check 1',
        texts: { body: '[Patient 1] owns the cinema' },
        restored: [],
      });
    });

    it('vouches for what was restored as the server found it', async () => {
      const server = fakeServer([], 'device', [[name(0, 3)]]);
      const review = createReview(server);
      await review.start(draft);
      review.restore('Ram', 'COMMON_WORD');
      expect(await review.post()).toBe('1');
      expect(server.submissions[0]).toMatchObject({
        texts: { body: 'Ram owns the cinema' },
        restored: [{ field: 'body', start: 0, end: 3, reason: 'COMMON_WORD' }],
      });
    });

    it('vouches for nothing that the server does not mind', async () => {
      const server = fakeServer([], 'device', [[]]);
      const review = createReview(server);
      await review.start(draft);
      review.restore('Ram');
      await review.post();
      expect(server.submissions[0]?.restored).toEqual([]);
    });

    it('shows what the server finds besides, and posts it masked', async () => {
      const server = fakeServer([], 'device', [[name(21, 27)]]);
      const review = createReview(server);
      await review.start(draft);
      expect(await review.post()).toBeNull();
      expect(server.submissions).toEqual([]);
      expect(review.state.get().notice).toBe('found-more');
      expect(await review.post()).toBe('1');
      expect(server.submissions[0]?.texts).toEqual({ body: '[Patient 1] owns the [Person 2]' });
    });

    it('lets the author restore what the server finds besides, wider than the device did', async () => {
      const server = fakeServer([], 'device', [[name(0, 8)], [name(0, 8)]]);
      const review = createReview(server);
      await review.start(draft);
      review.restore('Ram');
      expect(await review.post()).toBeNull();
      review.restore('Ram owns');
      expect(await review.post()).toBe('1');
      expect(server.submissions[0]).toMatchObject({
        texts: { body: 'Ram owns the cinema' },
        restored: [{ start: 0, end: 8 }],
      });
    });

    it('does not let a number be restored that leads to one person', async () => {
      const server = fakeServer([], 'device', [[name(0, 3, 'PHONE')]]);
      const review = createReview(server);
      await review.start(draft);
      review.restore('Ram');
      expect(await review.post()).toBeNull();
      expect(review.state.get().restored.size).toBe(0);
      await review.post();
      expect(server.submissions[0]?.texts).toEqual({ body: '[Person 2] owns the cinema' });
    });

    it('keeps the text when the check fails, and posts it with the same key', async () => {
      const server = fakeServer([], 'device', [offline]);
      const review = createReview(server);
      await review.start(draft);
      expect(await review.post()).toBeNull();
      expect(review.state.get()).toMatchObject({ busy: null, failure: { code: 'OFFLINE' } });
      expect(await review.post()).toBe('1');
    });

    it('posts nothing that was changed while the server looked', async () => {
      const server = fakeServer([], 'device');
      const review = createReview(server);
      await review.start(draft);
      const posting = review.post();
      await review.mask(['cinema']);
      expect(await posting).toBeNull();
      expect(server.submissions).toEqual([]);
    });
  });
});
