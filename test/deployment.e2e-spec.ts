import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getIntrospectionQuery } from 'graphql';
import pg from 'pg';
import { TestApp } from './app/test-app.js';
import { CorridorProcess } from './app/corridor-process.js';
import { addClinician, SIGN_IN, signedIn } from './factories/clinicians.js';

const WEB = existsSync(fileURLToPath(new URL('../dist/web/index.html', import.meta.url)));

describe('a deployment in production', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({ NODE_ENV: 'production' });
  });

  afterAll(async () => {
    await app.stop();
  });

  it('sends its session cookie over TLS alone', async () => {
    const { email, password } = await addClinician(app.database);
    const { headers } = await app
      .client()
      .http.post('/graphql')
      .send({ query: SIGN_IN, variables: { input: { email, password } } });
    expect(String(headers['set-cookie'])).toContain('; Secure');
  });

  const page = WEB ? it : it.skip;
  page('serves its page under a policy that lets nothing inline or foreign run', async () => {
    for (const path of ['/', '/cases/some-case']) {
      const { status, headers, text } = await app
        .client()
        .http.get(path)
        .set('accept', 'text/html');
      expect([status, String(headers['content-type'])]).toEqual([
        200,
        expect.stringContaining('text/html'),
      ]);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe-(inline|eval)|\*|https?:/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-cache',
        'strict-transport-security': expect.stringContaining('max-age='),
      });
      expect(text).not.toMatch(/<script(?![^>]* src=)[^>]*>|<style|\son\w+=|style="/i);
    }
  });

  page('lets browsers keep what has a hash in its name, and compresses it', async () => {
    const { text } = await app.client().http.get('/').set('accept', 'text/html');
    const asset = /\/assets\/[\w.-]+\.js/.exec(text)![0];
    const { headers, status } = await app.client().http.get(asset).set('accept-encoding', 'br');
    expect([status, headers['content-encoding']]).toEqual([200, 'br']);
    expect(headers['cache-control']).toContain('immutable');
    for (const path of ['/assets/none.js', '/../package.json', '/%2e%2e/%2e%2e/package.json']) {
      expect((await app.client().http.get(path)).status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('a deployment', () => {
  it('is not ready without its database, says so by name, and goes on when it is back', async () => {
    const app = await TestApp.start();
    const client = await signedIn(app);
    const name = new URL(app.databaseUrl).pathname.slice(1);
    const admin = new URL(app.databaseUrl);
    admin.pathname = '/postgres';
    const server = new pg.Client({ connectionString: admin.href });
    await server.connect();
    await server.query(`alter database ${name} allow_connections false`);
    await server.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [name],
    );

    const down = await client.http.get('/health/ready');
    expect(down.status).toBe(503);
    expect(down.body).toEqual({ status: 'not ready', down: expect.arrayContaining(['database']) });
    expect((await client.http.get('/health/live')).status).toBe(200);
    const { body } = await client.http.post('/graphql').send({ query: '{ viewer { id } }' });
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(JSON.stringify(body)).not.toMatch(/connect|postgres|stack/i);

    await server.query(`alter database ${name} allow_connections true`);
    await server.end();
    for (
      let attempt = 0;
      attempt < 50 && (await client.http.get('/health/ready')).status !== 200;
      attempt++
    )
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await client.ask('{ viewer { id } }')).viewer).not.toBeNull();
    await app.stop();
  });

  it('shows its schema in development', async () => {
    const app = await TestApp.start({ NODE_ENV: 'development' });
    try {
      const { __schema } = await app.client().ask(getIntrospectionQuery());
      expect(__schema.queryType.name).toBe('Query');
      const { errors } = await app.client().send('{ viewr { id } }');
      expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    } finally {
      await app.stop();
    }
  });

  it.each([
    [
      'main',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', CORRIDOR_SECRET: 'short' },
      'CORRIDOR_SECRET',
    ],
    ['worker', { CORRIDOR_SECRET: 'x'.repeat(32) }, 'DATABASE_URL'],
    [
      'main',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', CORRIDOR_SECRET: 'x'.repeat(32) },
      'DATABASE_URL',
    ],
    [
      'main',
      {
        DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
        CORRIDOR_SECRET: 'x'.repeat(32),
        CORRIDOR_RATE_LIMITS: 'off',
      },
      'CORRIDOR_RATE_LIMITS',
    ],
  ])(
    '%s does not start with a wrong environment, and says in one line which variable it is',
    async (program, env, variable) => {
      const started = new CorridorProcess(program, env);
      expect(await started.exitStatus()).toBe(1);
      expect(started.output.trimEnd().split('\n')).toEqual([expect.stringContaining(variable)]);
      expect(started.output).not.toMatch(/x{32}|nobody/);
    },
  );
});
