import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { CorridorProcess } from './app/corridor-process.js';
import { GraphqlClient } from './app/graphql-client.js';
import { SIGN_IN } from './factories/clinicians.js';
import { openCase, searchUntil } from './factories/posts.js';

const READY = /^Corridor is ready: (http:\/\/localhost:\d+)$/m;
const PASSWORD = 'a password for the demonstration';
const ACCOUNTS = [
  'gp',
  'resident',
  'dermatologist',
  'cardiologist',
  'listener',
  'coordinator',
  'moderator',
  'admin',
  'unverified',
];

describe('npm start', () => {
  let folder: string;
  const started: CorridorProcess[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corridor local '));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    for (const corridor of started.splice(0)) {
      // One that ended by itself, and said more than the one line of a refusal, says why a test failed.
      if (corridor.exited && corridor.output.includes('\n    at '))
        throw new Error(corridor.output);
      await corridor.stop('SIGINT');
    }
  });

  function start(env: Record<string, string> = {}): CorridorProcess {
    const corridor = new CorridorProcess(
      'local',
      {
        PORT: '0',
        CORRIDOR_DATA_DIR: join(folder, 'data'),
        CORRIDOR_DEMO_PASSWORD: PASSWORD,
        ...env,
      },
      { ownGroup: true },
    );
    started.push(corridor);
    return corridor;
  }

  async function ready(corridor: CorridorProcess): Promise<GraphqlClient> {
    const [, url] = await corridor.waitFor(READY);
    return new GraphqlClient(url!);
  }

  const signIn = (client: GraphqlClient, name: string) =>
    client.ask(SIGN_IN, { input: { email: `${name}@demo.corridor.test`, password: PASSWORD } });

  /** What a start prints that must fail: one line, with exit status 1. */
  async function refusal(corridor: CorridorProcess): Promise<string> {
    expect(await corridor.exitStatus()).toBe(1);
    const lines = corridor.output.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    return lines[0]!;
  }

  async function onDatabase(dataDir: string, statement: string): Promise<pg.QueryResult> {
    const { owner } = JSON.parse(
      await readFile(join(dataDir, 'database-passwords.json'), 'utf8'),
    ) as { owner: string };
    const port = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split(
      '\n',
    )[3];
    const client = new pg.Client({
      connectionString: `postgres://postgres:${owner}@127.0.0.1:${port}/corridor`,
    });
    await client.connect();
    try {
      return await client.query(statement);
    } finally {
      await client.end();
    }
  }

  it('serves a living demonstration, stops by Ctrl-C, and has the data when it is started again', async () => {
    const first = start();
    const gp = await ready(first);
    for (const name of ACCOUNTS) {
      expect([name, (await signIn(await ready(first), name)).signIn.__typename]).toEqual([
        name,
        'SignedIn',
      ]);
    }
    expect(first.output).not.toContain(PASSWORD);

    await signIn(gp, 'gp');
    const { caseThreads } = await gp.ask(
      '{ caseThreads { totalCount edges { node { demonstration } } } }',
    );
    expect(caseThreads.totalCount).toBeGreaterThanOrEqual(35);
    expect(
      caseThreads.edges.every(
        ({ node }: { node: { demonstration: boolean } }) => node.demonstration,
      ),
    ).toBe(true);
    const unverified = await ready(first);
    await signIn(unverified, 'unverified');
    expect(await unverified.codeOf('{ caseThreads { totalCount } }')).toBe('NOT_VERIFIED');

    const { requests } = await gp.ask(
      '{ requests: mySecondOpinions { edges { node { state } } } }',
    );
    expect(
      requests.edges.map(({ node }: { node: { state: string } }) => node.state).toSorted(),
    ).toEqual(['ANSWERED', 'CLAIMED', 'OFFERED']);
    const coordinator = await ready(first);
    await signIn(coordinator, 'coordinator');
    const { escalatedSecondOpinions } = await coordinator.ask(
      '{ escalatedSecondOpinions { totalCount } }',
    );
    expect(escalatedSecondOpinions.totalCount).toBe(1);

    const { id } = await openCase(gp, { body: 'Suspected tsutsugamushi after the monsoon.' });
    expect(await first.interrupt()).toBe(0);
    expect(first.output.trimEnd().split('\n')).toHaveLength(1);

    const second = await ready(start());
    await signIn(second, 'gp');
    expect(await searchUntil(second, 'tsutsugamushi', (ids) => ids.includes(id))).toEqual([id]);
    expect((await second.ask('{ caseThreads { totalCount } }')).caseThreads.totalCount).toBe(
      caseThreads.totalCount + 1,
    );
  });

  it('refuses a second instance on the same folder, and the first goes on', async () => {
    const first = start();
    const client = await ready(first);
    expect(await refusal(start())).toContain('Another Corridor is already running');
    expect((await client.http.get('/health/ready')).status).toBe(200);
  });

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const dataDir = join(folder, 'data');
    await ready(start());
    await onDatabase(
      dataDir,
      "insert into corridor_migrations (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')",
    );
    await started.pop()!.stop('SIGINT');
    expect(await refusal(start())).toContain('newer version of Corridor');
  });

  it('refuses a port that is taken, before it writes anything', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = server.address() as { port: number };
    const dataDir = join(folder, 'never made');
    expect(await refusal(start({ PORT: String(port), CORRIDOR_DATA_DIR: dataDir }))).toContain(
      `Port ${port} is taken`,
    );
    await expect(readFile(join(dataDir, 'secret'))).rejects.toMatchObject({ code: 'ENOENT' });
    await new Promise((resolve) => server.close(resolve));
  });

  it('refuses a data folder that is none', async () => {
    const file = join(folder, 'a file');
    await writeFile(file, '');
    for (const dataDir of [file, join(file, 'below')])
      expect(await refusal(start({ CORRIDOR_DATA_DIR: dataDir }))).toContain(dataDir);
    expect(await readFile(file, 'utf8')).toBe('');
  });

  it('seeds nothing where CORRIDOR_DEMO is 0', async () => {
    const dataDir = join(folder, 'empty');
    const client = await ready(start({ CORRIDOR_DATA_DIR: dataDir, CORRIDOR_DEMO: '0' }));
    expect((await signIn(client, 'gp')).signIn.__typename).toBe('SignInFailed');
    const { rows } = await onDatabase(
      dataDir,
      'select (select count(*) from clinicians) + (select count(*) from case_threads) as rows',
    );
    expect(rows).toEqual([{ rows: '0' }]);
  });

  it('starts again on a folder whose first starts were interrupted, later each time', async () => {
    const dataDir = join(folder, 'interrupted');
    for (const moment of [200, 1_200, 3_500]) {
      const interrupted = start({ CORRIDOR_DATA_DIR: dataDir });
      await new Promise((resolve) => setTimeout(resolve, moment));
      // Before Node has begun to listen for signals, the signal itself ends it: no status.
      expect([0, null]).toContain(await interrupted.interrupt());
    }
    const client = await ready(start({ CORRIDOR_DATA_DIR: dataDir }));
    await signIn(client, 'gp');
    expect(
      (await client.ask('{ caseThreads { totalCount } }')).caseThreads.totalCount,
    ).toBeGreaterThanOrEqual(35);
  });
});
