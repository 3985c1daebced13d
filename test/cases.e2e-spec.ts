import { randomUUID } from 'node:crypto';
import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { OPEN_CASE, openCase, preview, PREVIEW, REPLY_TO_CASE } from './factories/posts.js';

const CLEAN = { title: 'A case', question: 'What next?', body: 'Fever for two days.' };
const MISSING_ID = '018f0000-0000-7000-8000-000000000000';

describe('opening a case', () => {
  let app: TestApp;
  let gp: GraphqlClient;
  let colleague: GraphqlClient;

  beforeAll(async () => {
    app = await TestApp.start();
    [gp, colleague] = [await signedIn(app), await signedIn(app)];
  });

  afterAll(async () => {
    await app.stop();
  });

  /** A reviewed case that may be posted as it is, or after a change. */
  async function reviewed(
    note: Partial<typeof CLEAN> = {},
  ): Promise<Record<string, unknown> & { masked: Record<string, string> }> {
    const { masked, receipt } = await preview(gp, { ...CLEAN, ...note });
    return Object.defineProperty(
      { ...masked, receipt, specialties: ['nephrology'], idempotencyKey: randomUUID() },
      'masked',
      { value: masked },
    ) as never;
  }
  const post = async (input: object, client = gp) =>
    (await client.ask(OPEN_CASE, { input })).openCase as Record<string, never>;
  const rowsOf = async (key: unknown): Promise<number> =>
    (
      await app.database.query(
        'select from masking_audits a join case_threads t on t.id = a.subject_id where t.title = $1',
        [key],
      )
    ).rowCount ?? 0;

  it.each([
    ['an empty title', { title: '' }],
    ['a title of white space', { title: ' \n\t' }],
    ['an empty body', { body: '' }],
    ['an empty question', { question: '  ' }],
    ['a body of 20,001 characters', { body: 'x'.repeat(20_001) }],
    ['a title of 201 characters', { title: 'x'.repeat(201) }],
    ['a question of 2,001 characters', { question: 'x'.repeat(2_001) }],
    ['a null character', { body: 'Fever\0 for two days.' }],
    ['half of an emoji', { body: 'Fever \ud83d for two days.' }],
    ['an unknown specialty', { specialties: ['astrology'] }],
    ['no specialty', { specialties: [] }],
    ['four specialties', { specialties: ['nephrology', 'neurology', 'cardiology', 'dermatology'] }],
    ['one specialty twice', { specialties: ['nephrology', 'nephrology'] }],
    ['a short key', { idempotencyKey: 'short' }],
    ['an unknown kind', { kind: 'GOSSIP' }],
    ['null for the kind', { kind: null }],
    ['a consult of 501 characters', { kind: 'CORRIDOR_CONSULT', question: 'x'.repeat(501) }],
    [
      'a span of a field that has no name',
      { restored: [{ field: '', start: 0, end: 1, reason: 'COMMON_WORD' }] },
    ],
    [
      'a span before the text',
      { restored: [{ field: 'body', start: -1, end: 1, reason: 'COMMON_WORD' }] },
    ],
    [
      'a span without a known reason',
      { restored: [{ field: 'body', start: 0, end: 1, reason: 'BECAUSE' }] },
    ],
  ])('refuses %s as bad input', async (_, change) => {
    expect(await gp.codeOf(OPEN_CASE, { input: { ...(await reviewed()), ...change } })).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('takes a body of exactly 20,000 characters', async () => {
    const body = 'Fever again. '.repeat(1_600).slice(0, 19_999) + '.';
    expect(body).toHaveLength(20_000);
    expect((await openCase(gp, { body })).body).toBe(body);
  });

  it('refuses to mask 20,001 characters, no text, nine texts, or one name twice', async () => {
    const field = (name: string, text = 'x') => ({ name, text });
    for (const fields of [
      [field('body', 'x'.repeat(20_001))],
      [],
      [...'abcdefghi'].map((name) => field(name)),
      [field('body'), field('body')],
    ]) {
      expect(await gp.codeOf(PREVIEW, { input: { fields } })).toBe('BAD_USER_INPUT');
    }
  });

  it('posts once for one key and one text', async () => {
    const input = await reviewed({ title: 'Sent twice' });
    const first = await post(input);
    expect(await post(input)).toEqual(first);
    expect(await rowsOf('Sent twice')).toBe(1);
  });

  it('posts once for twenty requests that come at the same time', async () => {
    const input = await reviewed({ title: 'Sent twenty times at once' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'CaseOpened' });
    expect(await rowsOf('Sent twenty times at once')).toBe(1);
  });

  it('answers CONFLICT to a key that came with another text, and keeps keys of clinicians apart', async () => {
    const input = await reviewed();
    await post(input);
    expect(
      await gp.codeOf(OPEN_CASE, {
        input: {
          ...input,
          ...(await reviewed({ title: 'Another' })),
          idempotencyKey: input['idempotencyKey'],
        },
      }),
    ).toBe('CONFLICT');
    const { masked, receipt } = await preview(colleague, CLEAN);
    expect(await post({ ...input, ...masked, receipt }, colleague)).toMatchObject({
      __typename: 'CaseOpened',
    });
  });

  describe('against its receipt', () => {
    const rejected = (reason: string) => ({ __typename: 'ReceiptRejected', reason });

    it('rejects a text that was altered after the review, by a single character', async () => {
      for (const field of ['title', 'question', 'body'] as const) {
        const input = await reviewed();
        expect(await post({ ...input, [field]: `${CLEAN[field]} ` })).toMatchObject(
          rejected('ALTERED'),
        );
      }
    });

    it('rejects a receipt for other fields', async () => {
      const { receipt } = await preview(gp, { body: CLEAN.body });
      expect(await post({ ...(await reviewed()), receipt })).toMatchObject(rejected('ALTERED'));
    });

    it('rejects the receipt of another author, of a thread, and one that was tampered with', async () => {
      const { id } = await openCase(gp, CLEAN);
      const own = await reviewed();
      const [payload, signature] = String(own['receipt']).split('.') as [string, string];
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as object;
      const forged = Buffer.from(JSON.stringify({ ...claims, expires: 9_999_999_999 })).toString(
        'base64url',
      );
      const receipts = [
        (await preview(colleague, CLEAN)).receipt,
        (await preview(gp, CLEAN, id)).receipt,
        `${forged}.${signature}`,
        payload,
        `${payload}.`,
        'nonsense',
        '..',
      ];
      for (const receipt of receipts)
        expect(await post({ ...own, receipt })).toMatchObject(rejected('FOREIGN'));
    });

    it('says nothing of anybody in the receipt', async () => {
      const { receipt } = await preview(gp, {
        body: 'Mrs. Zubinka Torvalakar, 98453 77126, fever.',
      });
      const [payload] = receipt.split('.');
      expect(Buffer.from(payload!, 'base64url').toString('utf8')).not.toMatch(
        /zubinka|torvalakar|98453|77126/i,
      );
    });

    it('refuses the unmasked text of a preview, and shows where it identifies', async () => {
      const body = 'Mrs. Zubinka Torvalakar has a fever.';
      const { receipt } = await preview(gp, { ...CLEAN, body: 'Fever for two days.' });
      expect(await post({ ...(await reviewed()), body, receipt })).toMatchObject(
        rejected('ALTERED'),
      );
      expect(await rowsOf(body)).toBe(0);
    });
  });

  describe('with what its author restores', () => {
    const body = 'Seen by Mrs. Zubinka Torvalakar, call 98453 77126. Fever.';
    const spanOf = (text: string, original: string, over: object = {}) => {
      const start = text.indexOf(original);
      return {
        field: 'body',
        start,
        end: start + original.length,
        reason: 'NOT_ABOUT_A_PERSON',
        ...over,
      };
    };
    const restoring = async (original: string, spans: (text: string) => object[]) => {
      const { receipt, fields, masked } = await preview(gp, { ...CLEAN, body });
      const finding = fields
        .find(({ name }) => name === 'body')!
        .findings.find(({ start, end }) => body.slice(start, end).includes(original))!;
      const text = masked['body']!.replace(
        finding.surrogate,
        body.slice(finding.start, finding.end),
      );
      return post({
        ...CLEAN,
        body: text,
        receipt,
        restored: spans(text),
        specialties: ['nephrology'],
        idempotencyKey: randomUUID(),
      });
    };

    it('posts a name that is vouched for, and audits where it stands, not what it is', async () => {
      const answer = await restoring('Torvalakar', (text) => [spanOf(text, 'Zubinka Torvalakar')]);
      expect(answer).toMatchObject({
        __typename: 'CaseOpened',
        caseThread: { body: 'Seen by Mrs. Zubinka Torvalakar, call [Phone]. Fever.' },
      });
      const { id } = answer['caseThread'] as unknown as { id: string };
      const { rows } = await app.database.query(
        'select restored from masking_audits where subject_id = $1',
        [id],
      );
      expect(rows[0].restored).toEqual([spanOf(body, 'Zubinka Torvalakar')]);
    });

    it('never posts a phone number, whatever its author says', async () => {
      expect(await restoring('98453', (text) => [spanOf(text, '98453 77126')])).toMatchObject({
        __typename: 'StillIdentifying',
      });
    });

    it.each([
      [
        'overlap',
        (text: string) => [spanOf(text, 'Zubinka Torvalakar'), spanOf(text, 'Torvalakar')],
      ],
      [
        'end outside the text',
        (text: string) => [
          spanOf(text, 'Zubinka Torvalakar'),
          spanOf(text, 'Zubinka', { start: 5_000, end: 5_001 }),
        ],
      ],
      [
        'are empty',
        (text: string) => [
          spanOf(text, 'Zubinka Torvalakar'),
          { ...spanOf(text, 'Fever'), end: text.indexOf('Fever') },
        ],
      ],
      [
        'restore what was never masked',
        (text: string) => [spanOf(text, 'Zubinka Torvalakar'), spanOf(text, 'Fever')],
      ],
      [
        'are in another field',
        (text: string) => [spanOf(text, 'Zubinka Torvalakar', { field: 'title' })],
      ],
      [
        'are in a field that there is not',
        (text: string) => [
          spanOf(text, 'Zubinka Torvalakar'),
          spanOf(text, 'Fever', { field: 'tags' }),
        ],
      ],
      ['are not given', () => []],
    ])('rejects spans that %s', async (_, spans) => {
      expect(await restoring('Torvalakar', spans)).toMatchObject({
        __typename: 'ReceiptRejected',
        reason: 'ALTERED',
      });
    });
  });

  it.each([
    ['caseThread', 'query($id: ID!) { caseThread(id: $id) { id } }', null],
    ['withdrawCase', 'mutation($id: ID!) { withdrawCase(caseThreadId: $id) }', 'NOT_FOUND'],
    ['withdrawReply', 'mutation($id: ID!) { withdrawReply(replyId: $id) }', 'NOT_FOUND'],
    [
      'acceptReply',
      'mutation($id: ID!) { acceptReply(input: { caseThreadId: $id, replyId: $id }) { id } }',
      'NOT_FOUND',
    ],
  ])(
    '%s answers the same for an id that is none and an id of nothing',
    async (name, query, code) => {
      for (const id of [
        'no id',
        '',
        '1',
        '../../etc',
        MISSING_ID,
        `${MISSING_ID}'--`,
        '٠١٨f0000-0000-7000-8000-000000000000',
      ]) {
        const { data, errors } = await gp.send(query, { id });
        expect([id, errors?.[0]?.extensions.code ?? data[name]]).toEqual([id, code]);
      }
    },
  );

  it.each([
    '',
    'x',
    'null',
    '%%%',
    Buffer.from('1.2').toString('base64url'),
    Buffer.from(`-1.${MISSING_ID}`).toString('base64url'),
    Buffer.from(`999999999999999999.${MISSING_ID}`).toString('base64url'),
    'x'.repeat(201),
  ])('refuses the cursor "%s"', async (after) => {
    const outcome = await gp.send(
      'query($after: String) { caseThreads(after: $after) { totalCount } }',
      { after },
    );
    // An empty cursor is the first page, as if it were left out.
    expect(outcome.errors?.[0]?.extensions.code).toBe(after === '' ? undefined : 'BAD_USER_INPUT');
  });

  it('refuses a reply to a case that there is not', async () => {
    const { receipt } = await preview(gp, { body: CLEAN.body });
    for (const caseThreadId of [MISSING_ID, 'no id']) {
      expect(
        await gp.codeOf(REPLY_TO_CASE, {
          input: { body: CLEAN.body, receipt, caseThreadId, idempotencyKey: randomUUID() },
        }),
      ).toBe('NOT_FOUND');
      expect(
        await gp.codeOf(PREVIEW, {
          input: { fields: [{ name: 'body', text: 'x' }], caseThreadId },
        }),
      ).toBe('NOT_FOUND');
    }
  });
});
