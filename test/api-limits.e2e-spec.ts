import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { openCase } from './factories/posts.js';

const REPLIES = (first: number) =>
  `replies(first: ${first}) { edges { node { id author { displayName specialties { name } } } } }`;
const LISTS = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `l${index}: caseThreads(first: 1) { totalCount }`).join(' ')} }`;
const NESTED = `query($first: Int!) { caseThreads(first: $first) { edges { node { ${REPLIES(50)} } } } }`;
const SWITCHED = `query($big: Boolean!) { caseThreads(first: 50) { totalCount ... @include(if: $big) { edges { node { ${REPLIES(50)} } } } } }`;

describe('the limits of the API', () => {
  let app: TestApp;
  let client: GraphqlClient;

  beforeAll(async () => {
    app = await TestApp.start();
    client = await signedIn(app);
    await openCase(client, { body: 'Fever for two days.' });
  });

  afterAll(async () => {
    await app.stop();
  });

  /** Runs `work` while nobody can read a case: an operation that tries waits for the lock. */
  async function whileCasesAreLocked<T>(
    work: (waiting: () => Promise<boolean>) => Promise<T>,
  ): Promise<T> {
    const holder = await app.database.connect();
    try {
      await holder.query('begin; lock table case_threads in access exclusive mode');
      return await work(
        async () =>
          (await app.database.query('select from pg_locks where not granted')).rowCount! > 0,
      );
    } finally {
      await holder.query('rollback');
      holder.release();
    }
  }

  it.each([
    ['200 aliased lists', LISTS(200), {}],
    ['16 aliases', LISTS(16), {}],
    ['a list that multiplies a list', NESTED, { first: 50 }],
    ['2,001 tokens', `{ viewer { ${'id '.repeat(2_001)} } }`, {}],
    [
      'a fragment that is spread many times',
      `{ ${'...F '.repeat(60)} } fragment F on Query { caseThreads(first: 50) { edges { node { ${REPLIES(50)} } } } }`,
      {},
    ],
    ['a fragment that hides aliases', `{ ...F } fragment F on Query ${LISTS(16)}`, {}],
  ])('refuse %s before anything is read', async (_, query, variables) => {
    const { data, errors } = await whileCasesAreLocked(() => client.send(query, variables));
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['TOO_COMPLEX']);
    expect(data ?? null).toBeNull();
  });

  it('would be seen to read: an allowed list waits for the lock', async () => {
    let answer: Promise<unknown> | undefined;
    await whileCasesAreLocked(async (waiting) => {
      answer = client.ask(LISTS(15));
      for (const deadline = Date.now() + 10_000; Date.now() < deadline;)
        if (await waiting()) return;
      throw new Error('Nothing waits.');
    });
    expect(Object.keys((await answer) as object)).toHaveLength(15);
  });

  it('let an ordinary page of a list through, with its relations', async () => {
    const { caseThreads } = await client.ask(NESTED, { first: 5 });
    expect(caseThreads.edges).toHaveLength(1);
  });

  it('count the cost anew where a variable includes more of the same document', async () => {
    expect(await client.ask(SWITCHED, { big: false })).toEqual({ caseThreads: { totalCount: 1 } });
    expect(await client.codeOf(SWITCHED, { big: true })).toBe('TOO_COMPLEX');
    expect(await client.codeOf(NESTED, { first: 50 })).toBe('TOO_COMPLEX');
  });

  it.each([0, -1, 51, 1_000])('refuse a page of %d', async (first) => {
    for (const query of ['caseThreads(first: $first)', 'search(query: "", first: $first)']) {
      expect(
        await client.codeOf(`query($first: Int!) { ${query} { totalCount } }`, { first }),
      ).toBe('BAD_USER_INPUT');
    }
    const inner = await client.send(
      'query($first: Int!) { caseThreads(first: 1) { edges { node { replies(first: $first) { totalCount } } } } }',
      { first },
    );
    expect(inner.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['the schema', '{ __schema { types { name } } }'],
    ['a type', '{ __type(name: "Query") { name } }'],
    ['a field that is nearly right', '{ viewr { id } }'],
    ['an argument that is nearly right', '{ search(quer: "x") { totalCount } }'],
    ['a value that is nearly right', '{ caseThreads(filter: { status: OPENN }) { totalCount } }'],
    ['what cannot be parsed', '{ viewer { '],
  ])('tell nothing of the schema to who asks for %s', async (_, query) => {
    const { body } = await client.http.post('/graphql').send({ query });
    expect(body.errors[0].extensions.code).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
    expect(JSON.stringify(body)).not.toMatch(
      /did you mean|viewer|query"|OPEN|introspection|stacktrace|node_modules/i,
    );
  });

  it('write no suggestion and no query into the log', () => {
    expect(app.api.output).not.toMatch(/did you mean|viewr|OPENN/i);
  });

  it.each([
    ['a GET', (http: GraphqlClient['http']) => http.get('/graphql?query=%7Bviewer%7Bid%7D%7D')],
    [
      'text/plain, which another site could send',
      (http: GraphqlClient['http']) =>
        http.post('/graphql').type('text/plain').send('{"query":"{viewer{id}}"}'),
    ],
    [
      'a form of another site',
      (http: GraphqlClient['http']) =>
        http.post('/graphql').type('form').send({ query: '{viewer{id}}' }),
    ],
    [
      'a batch',
      (http: GraphqlClient['http']) =>
        http.post('/graphql').send([{ query: '{viewer{id}}' }, { query: '{viewer{id}}' }]),
    ],
    [
      'a body of a megabyte',
      (http: GraphqlClient['http']) =>
        http
          .post('/graphql')
          .send({ query: '{viewer{id}}', variables: { x: 'x'.repeat(1_000_000) } }),
    ],
    [
      'a body that is no JSON',
      (http: GraphqlClient['http']) => http.post('/graphql').type('json').send('{"query":'),
    ],
  ])('refuse %s', async (_, send) => {
    const { status, text } = await send(client.http);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/"viewer":\s*\{|node_modules|\.js:/);
  });

  it('answer live, ready and metrics', async () => {
    expect(await client.http.get('/health/live')).toMatchObject({
      status: 200,
      body: { status: 'live' },
    });
    expect(await client.http.get('/health/ready')).toMatchObject({
      status: 200,
      body: { status: 'ready', down: [] },
    });
    const metrics = await client.http.get('/metrics');
    expect(metrics.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(metrics.text).toMatch(/^# TYPE corridor_graphql_operation_seconds histogram$/m);
    expect(metrics.text).toMatch(
      /^corridor_graphql_operation_seconds_count\{field="caseThreads",outcome="ok"\} \d+$/m,
    );
    expect(metrics.text).toMatch(/^process_resident_memory_bytes \d+/m);
  });
});
