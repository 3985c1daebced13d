import { MailServer } from './app/mail-server.js';
import { tokenIn } from './app/mailbox.js';
import { TestApp } from './app/test-app.js';
import { addClinician, SIGN_IN, signedIn } from './factories/clinicians.js';
import { SIGN_UP, signUpInput, VIEWER } from './factories/registrations.js';

const COOKIE = 'corridor_session';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0';
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

describe('sessions', () => {
  let app: TestApp;
  const smtp = new MailServer();

  beforeAll(async () => {
    app = await TestApp.start({ SMTP_URL: await smtp.start() });
  });

  afterAll(async () => {
    await app.stop();
    await smtp.stop();
  });

  /** Signs in over bare HTTP; the response with its cookies. */
  const signIn = (email: string, password: string) =>
    app
      .client()
      .http.post('/graphql')
      .set('user-agent', FIREFOX)
      .send({ query: SIGN_IN, variables: { input: { email, password } } });
  const tokenOf = (response: Awaited<ReturnType<typeof signIn>>): string =>
    /corridor_session=([\w-]+)/.exec(String(response.headers['set-cookie']))![1]!;
  const viewerWith = async (token: string): Promise<{ id: string } | null> => {
    const { body } = await app
      .client()
      .http.post('/graphql')
      .set('cookie', `${COOKIE}=${token}`)
      .send({ query: '{ viewer { id } }' });
    return body.data.viewer as { id: string } | null;
  };

  it('are opened by a cookie that scripts and other sites cannot use', async () => {
    const { email, password } = await addClinician(app.database);
    const cookie = String((await signIn(email, password)).headers['set-cookie']);
    expect(cookie).toMatch(/^corridor_session=[\w-]{43};/);
    expect(cookie).toContain('; HttpOnly');
    expect(cookie).toContain('; SameSite=Lax');
    expect(cookie).toContain('; Path=/');
    expect(cookie).not.toContain('Secure');
  });

  it('get a new token at each sign-in, which no table holds', async () => {
    const { email, password } = await addClinician(app.database);
    const tokens = [tokenOf(await signIn(email, password)), tokenOf(await signIn(email, password))];
    expect(tokens[0]).not.toBe(tokens[1]);
    const { rows } = await app.database.query<{ row: string }>(
      'select t::text as row from sessions t',
    );
    const text = rows.map(({ row }) => row).join('\n');
    for (const token of tokens) {
      expect(await viewerWith(token)).not.toBeNull();
      for (const form of [
        token,
        Buffer.from(token).toString('hex'),
        Buffer.from(token, 'base64url').toString('hex'),
      ])
        expect(text).not.toContain(form);
    }
  });

  it('are not taken over from a token that somebody planted', async () => {
    const { email, password } = await addClinician(app.database);
    const planted = 'P'.repeat(43);
    const response = await app
      .client()
      .http.post('/graphql')
      .set('cookie', `${COOKIE}=${planted}`)
      .send({ query: SIGN_IN, variables: { input: { email, password } } });
    expect(tokenOf(response)).not.toBe(planted);
    expect(await viewerWith(planted)).toBeNull();
  });

  it('are listed, and end at once when they are revoked', async () => {
    const client = await signedIn(app);
    const { email, password } = client.clinician;
    const other = tokenOf(await signIn(email, password));
    const { viewer } = await client.ask(VIEWER);
    const sessions = viewer.sessions as { id: string; device: string; current: boolean }[];
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const away = sessions.find(({ current }) => !current)!;
    expect(away.device).toContain('Firefox');

    await client.ask('mutation($id: ID!) { revokeSession(sessionId: $id) }', { id: away.id });
    expect(await viewerWith(other)).toBeNull();
    const { body } = await app
      .client()
      .http.post('/graphql')
      .set('cookie', `${COOKIE}=${other}`)
      .send({ query: '{ caseThreads { totalCount } }' });
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await client.ask(VIEWER)).viewer.sessions).toHaveLength(1);
  });

  it('of somebody else cannot be revoked, and look like none', async () => {
    const [mine, theirs] = [await signedIn(app), await signedIn(app)];
    const { viewer } = await theirs.ask(VIEWER);
    expect(
      await mine.ask('mutation($id: ID!) { revokeSession(sessionId: $id) }', {
        id: viewer.sessions[0].id,
      }),
    ).toEqual({ revokeSession: false });
    expect((await theirs.ask('{ viewer { id } }')).viewer).not.toBeNull();
  });

  it('end everywhere but here on request, and here at sign-out', async () => {
    const client = await signedIn(app);
    const { email, password } = client.clinician;
    const others = [tokenOf(await signIn(email, password)), tokenOf(await signIn(email, password))];
    expect(await client.ask('mutation { revokeOtherSessions }')).toEqual({
      revokeOtherSessions: 2,
    });
    expect(await Promise.all(others.map(viewerWith))).toEqual([null, null]);
    await client.ask('mutation { signOut }');
    expect(await client.ask('{ viewer { id } }')).toEqual({ viewer: null });
    expect(
      (
        await app.database.query('select from sessions where clinician_id = $1', [
          client.clinician.id,
        ])
      ).rowCount,
    ).toBe(0);
  });

  it.each([
    ['after seven days without use', "last_seen_at = now() - interval '7 days 1 second'"],
    ['thirty days after sign-in', "expires_at = now() - interval '1 second'"],
  ])('end %s', async (_, change) => {
    const client = await signedIn(app);
    await app.database.query(`update sessions set ${change} where clinician_id = $1`, [
      client.clinician.id,
    ]);
    expect(await client.ask('{ viewer { id } }')).toEqual({ viewer: null });
  });

  it('live on while they are used', async () => {
    const client = await signedIn(app);
    await app.database.query(
      "update sessions set last_seen_at = now() - interval '6 days' where clinician_id = $1",
      [client.clinician.id],
    );
    expect((await client.ask('{ viewer { id } }')).viewer).not.toBeNull();
    const { rows } = await app.database.query(
      "select last_seen_at > now() - interval '1 minute' as fresh from sessions where clinician_id = $1",
      [client.clinician.id],
    );
    expect(rows).toEqual([{ fresh: true }]);
  });

  it('are refused alike, after the same work, for an unknown address and a wrong password', async () => {
    const { email } = await addClinician(app.database);
    const times: Record<string, number[]> = { unknown: [], wrong: [] };
    const bodies = new Set<string>();
    for (let round = 0; round < 5; round++) {
      for (const [kind, address] of [
        ['unknown', `nobody-${round}@example.org`],
        ['wrong', email],
      ] as const) {
        const start = performance.now();
        const response = await signIn(address, 'the wrong password');
        times[kind]!.push(performance.now() - start);
        bodies.add(response.text);
        expect(response.headers['set-cookie']).toBeUndefined();
      }
    }
    expect([...bodies]).toHaveLength(1);
    expect([...bodies][0]).toContain('SignInFailed');
    // Without the decoy an unknown address answers about ten times as fast.
    expect(median(times['unknown']!)).toBeGreaterThan(median(times['wrong']!) / 3);
  });

  it('cannot be guessed at: the eleventh attempt at one account is refused, with the right password too', async () => {
    const { email, password } = await addClinician(app.database);
    for (let attempt = 0; attempt < 10; attempt++) await signIn(email, 'the wrong password');
    for (const variant of [email, email.toUpperCase(), ` ${email}`]) {
      const { body } = await signIn(variant, password);
      expect(body.errors[0].extensions.code).toBe('RATE_LIMITED');
    }
    const another = await addClinician(app.database);
    expect((await signIn(another.email, another.password)).body.data.signIn.__typename).toBe(
      'SignedIn',
    );
  });

  it('begin with a confirmation over SMTP where SMTP_URL says so', async () => {
    const input = signUpInput();
    await app.client().ask(SIGN_UP, { input });
    await app.settled();
    const mail = smtp.to(input.email)[0];
    expect(mail).toContain('Subject: Confirm your address for Corridor');
    expect(
      await app.client().ask('mutation($token: String!) { confirmEmail(token: $token) }', {
        token: tokenIn(mail!),
      }),
    ).toEqual({ confirmEmail: true });
  });
});
