import type { GraphqlClient } from './app/graphql-client.js';
import { mailsTo, tokenIn } from './app/mailbox.js';
import { TestApp } from './app/test-app.js';
import { SIGN_IN, signedIn } from './factories/clinicians.js';
import { OPEN_CASE, openCase, PREVIEW, REPLY_TO_CASE, SEARCH } from './factories/posts.js';
import {
  CONFIRM_EMAIL,
  DECIDE,
  REQUESTS,
  SIGN_UP,
  signUpInput,
  VIEWER,
} from './factories/registrations.js';

describe('identity', () => {
  let app: TestApp;
  let administrator: GraphqlClient;
  let caseThreadId: string;

  beforeAll(async () => {
    app = await TestApp.start();
    administrator = await signedIn(app, { duties: ['ADMINISTRATOR'] });
    caseThreadId = (await openCase(administrator, { body: 'Fever for two days.' })).id;
  });

  afterAll(async () => {
    await app.stop();
  });

  /** Signs up and confirms; a client that is signed in and waits for verification. */
  async function pendingClient(): Promise<{
    client: GraphqlClient;
    email: string;
    password: string;
  }> {
    const client = app.client();
    const input = signUpInput();
    expect((await client.ask(SIGN_UP, { input })).signUp.__typename).toBe('SignUpReceived');
    const [mail] = await mailsTo(app.dataDir, input.email);
    await client.ask(CONFIRM_EMAIL, { token: tokenIn(mail!) });
    await client.ask(SIGN_IN, { input: { email: input.email, password: input.password } });
    return { client, email: input.email, password: input.password };
  }

  const idOf = async (email: string): Promise<string> =>
    (await app.database.query('select id from clinicians where email = $1', [email])).rows[0]
      .id as string;

  describe('sign-up', () => {
    it('leads by mail, confirmation and verification to a clinician who may work', async () => {
      const { client, email } = await pendingClient();
      expect((await client.ask(VIEWER)).viewer).toMatchObject({ email, verification: 'PENDING' });

      const { verificationRequests } = await administrator.ask(REQUESTS);
      const request = verificationRequests.edges.find(
        ({ node }: { node: { email: string } }) => node.email === email,
      );
      await administrator.ask(DECIDE, {
        input: {
          clinicianId: request.node.clinicianId,
          verdict: 'VERIFY',
          reason: 'Register looked up.',
        },
      });

      expect((await client.ask(VIEWER)).viewer.verification).toBe('VERIFIED');
      expect(
        (await client.ask('query($id: ID!) { caseThread(id: $id) { id } }', { id: caseThreadId }))
          .caseThread.id,
      ).toBe(caseThreadId);
      const mails = await mailsTo(app.dataDir, email, 2);
      expect(mails[1]).toContain('Your registration at Corridor');
      expect(mails[1]).not.toContain('Register looked up');
    });

    it('may be refused with a reason that the clinician reads, masked', async () => {
      const { client, email } = await pendingClient();
      const reason = 'The council does not know this number; we asked Mrs. Zubinka Torvalakar.';
      await administrator.ask(DECIDE, {
        input: { clinicianId: await idOf(email), verdict: 'REFUSE', reason },
      });
      const { viewer } = await client.ask(VIEWER);
      expect(viewer.verification).toBe('REFUSED');
      expect(viewer.refusalReason).toMatch(
        /^The council does not know this number; we asked .*\[.*\]\.$/,
      );
      expect(await client.codeOf(SEARCH, { query: 'fever' })).toBe('NOT_VERIFIED');
    });

    it('cannot be decided twice', async () => {
      const { email } = await pendingClient();
      const decision = { clinicianId: await idOf(email), reason: 'Looked up.' };
      await administrator.ask(DECIDE, { input: { ...decision, verdict: 'REFUSE' } });
      expect(
        await administrator.codeOf(DECIDE, { input: { ...decision, verdict: 'VERIFY' } }),
      ).toBe('NOT_FOUND');
      expect(
        (
          await app.database.query('select from verification_decisions where clinician_id = $1', [
            decision.clinicianId,
          ])
        ).rowCount,
      ).toBe(1);
    });

    it('answers the same for an address that is taken, and makes no second account', async () => {
      const input = signUpInput();
      const first = await app.client().send(SIGN_UP, { input });
      const second = await app.client().send(SIGN_UP, {
        input: { ...input, email: input.email.toUpperCase(), displayName: 'Somebody Else' },
      });
      expect(second).toEqual(first);
      const { rows } = await app.database.query(
        'select display_name from clinicians where lower(email) = $1',
        [input.email],
      );
      expect(rows).toEqual([{ display_name: 'Asha Newcomer' }]);
    });

    it('mails a link that works once', async () => {
      const input = signUpInput();
      await app.client().ask(SIGN_UP, { input });
      const token = tokenIn((await mailsTo(app.dataDir, input.email))[0]!);
      await app.client().ask(CONFIRM_EMAIL, { token });
      expect(await app.client().codeOf(CONFIRM_EMAIL, { token })).toBe('NOT_FOUND');
      expect(await app.client().codeOf(CONFIRM_EMAIL, { token: 'x'.repeat(43) })).toBe('NOT_FOUND');
    });

    it('mails a link that expires, and another on request, without telling who has signed up', async () => {
      const input = signUpInput();
      await app.client().ask(SIGN_UP, { input });
      const token = tokenIn((await mailsTo(app.dataDir, input.email))[0]!);
      await app.database.query(
        "update email_confirmations set expires_at = now() - interval '1 second'",
      );
      expect(await app.client().codeOf(CONFIRM_EMAIL, { token })).toBe('NOT_FOUND');

      const RESEND = 'mutation($email: String!) { resendConfirmation(email: $email) }';
      const known = await app.client().send(RESEND, { email: input.email });
      expect(await app.client().send(RESEND, { email: 'nobody@example.org' })).toEqual(known);
      const [, again] = await mailsTo(app.dataDir, input.email, 2);
      await app.client().ask(CONFIRM_EMAIL, { token: tokenIn(again!) });
    });

    it.each([
      ['too short', 'eleven char'],
      ['notorious', 'password123456'],
      ['one character again and again', 'aaaaaaaaaaaaaaaa'],
      ['the address itself', 'the.very.same.words'],
    ])('refuses a password that is %s', async (_, password) => {
      const input = signUpInput({ password, email: 'the.very.same.words@example.org' });
      expect((await app.client().ask(SIGN_UP, { input })).signUp).toEqual({
        __typename: 'SignUpRefused',
        reason: 'PASSWORD_TOO_WEAK',
      });
      expect(
        (await app.database.query('select from clinicians where email = $1', [input.email]))
          .rowCount,
      ).toBe(0);
    });

    it.each([
      ['an unknown specialty', { specialties: ['astrology'] }],
      ['no specialty', { specialties: [] }],
      ['a bad address', { email: 'not an address' }],
      ['digits in the name', { displayName: 'Asha 98453' }],
      ['markup in the council', { registrationCouncil: '<b>Council</b>' }],
      ['a language that is no code', { languages: ['Hindi please'] }],
    ])('refuses %s', async (_, overrides) => {
      expect(await app.client().codeOf(SIGN_UP, { input: signUpInput(overrides) })).toBe(
        'BAD_USER_INPUT',
      );
    });
  });

  describe('what is closed', () => {
    const id = '018f0000-0000-7000-8000-000000000000';
    const post = { idempotencyKey: 'a-key-of-mine', receipt: 'none', body: 'x' };
    const CLOSED: [string, string, Record<string, unknown>][] = [
      ['caseThread', 'query($id: ID!) { caseThread(id: $id) { id } }', { id }],
      ['caseThreads', '{ caseThreads { totalCount } }', {}],
      ['search', SEARCH, { query: '' }],
      ['verificationRequests', REQUESTS, {}],
      ['previewMasking', PREVIEW, { input: { fields: [{ name: 'body', text: 'x' }] } }],
      [
        'openCase',
        OPEN_CASE,
        { input: { ...post, title: 'x', question: 'x', specialties: ['nephrology'] } },
      ],
      ['replyToCase', REPLY_TO_CASE, { input: { ...post, caseThreadId: id } }],
      [
        'acceptReply',
        'mutation($input: AcceptReplyInput!) { acceptReply(input: $input) { id } }',
        { input: { caseThreadId: id, replyId: id } },
      ],
      ['withdrawCase', 'mutation($id: ID!) { withdrawCase(caseThreadId: $id) }', { id }],
      ['withdrawReply', 'mutation($id: ID!) { withdrawReply(replyId: $id) }', { id }],
      [
        'decideVerification',
        DECIDE,
        { input: { clinicianId: id, verdict: 'VERIFY', reason: 'because' } },
      ],
    ];
    const OWN: [string, string, Record<string, unknown>][] = [
      [
        'updateProfile',
        'mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { id languages } }',
        { input: { languages: ['ta'] } },
      ],
      [
        'revokeSession',
        'mutation($id: ID!) { revokeSession(sessionId: $id) }',
        { id: 'no id at all' },
      ],
      ['revokeOtherSessions', 'mutation { revokeOtherSessions }', {}],
    ];

    it.each([...CLOSED, ...OWN])(
      '%s answers UNAUTHENTICATED to nobody',
      async (_, query, variables) => {
        const { data, errors } = await app.client().send(query, variables);
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
        expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
      },
    );

    it.each(['EMAIL_UNCONFIRMED', 'PENDING', 'REFUSED'])(
      'is closed to who is %s: only their own state is open',
      async (verification) => {
        const client = await signedIn(app, { verification });
        for (const [, query, variables] of CLOSED)
          expect([query, await client.codeOf(query, variables)]).toEqual([query, 'NOT_VERIFIED']);
        for (const [, query, variables] of OWN) await client.ask(query, variables);
        expect((await client.ask(VIEWER)).viewer).toMatchObject({
          id: client.clinician.id,
          verification,
        });
        await client.ask('{ specialties { slug } }');
      },
    );

    it('shows the fields of administrators as not found to a verified clinician', async () => {
      const client = await signedIn(app);
      expect(await client.codeOf(REQUESTS)).toBe('NOT_FOUND');
      expect(
        await client.codeOf(DECIDE, {
          input: { clinicianId: client.clinician.id, verdict: 'VERIFY', reason: 'because' },
        }),
      ).toBe('NOT_FOUND');
    });

    it('says nobody to nobody', async () => {
      expect(await app.client().ask('{ viewer { id } }')).toEqual({ viewer: null });
    });
  });

  it('takes null in a profile as left out, and never empties a list', async () => {
    const client = await signedIn(app);
    const { updateProfile } = await client.ask(
      'mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { languages careTier specialties { slug } } }',
      { input: { languages: null, specialties: null, careTier: null } },
    );
    expect(updateProfile).toEqual({
      languages: ['en'],
      careTier: null,
      specialties: [{ slug: 'general-practice' }],
    });
  });
});
