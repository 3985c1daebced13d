import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  writeOnce,
} from '../../src/platform/database/embedded-postgres.js';

const BUILT = fileURLToPath(
  new URL('../../dist/src/platform/database/embedded-postgres.js', import.meta.url),
);

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let server: EmbeddedPostgres | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corridor postgres '));
  });

  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('listens on loopback with passwords of its own, writes through, and keeps what was written', async () => {
    server = await startEmbeddedPostgres(folder);
    await query(server.ownerUrl, 'create table kept as select 42 as answer');
    expect(await query(server.ownerUrl, 'show fsync')).toEqual([{ fsync: 'on' }]);
    expect(await query(server.ownerUrl, 'show listen_addresses')).toEqual([
      { listen_addresses: '127.0.0.1' },
    ]);
    await expect(
      query(server.ownerUrl.replace(/:[^:@/]+@/, ':wrong@'), 'select 1'),
    ).rejects.toMatchObject({ code: '28P01' });
    await expect(query(server.appUrl, 'create table mine (id integer)')).rejects.toMatchObject({
      code: '42501',
    });
    await server.stop();

    server = await startEmbeddedPostgres(folder);
    expect(await query(server.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('leaves no password and no half-made cluster lying about', async () => {
    const names = await readdir(folder);
    expect(names.toSorted()).toEqual(['database-passwords.json', 'postgres', 'postgres.log']);
    const { owner, app } = JSON.parse(
      await readFile(join(folder, 'database-passwords.json'), 'utf8'),
    ) as { owner: string; app: string };
    const log = await readFile(join(folder, 'postgres.log'), 'utf8');
    expect(log).not.toContain(owner);
    expect(log).not.toContain(app);
  });

  it('writes no statement and no value into its log, when one fails either', async () => {
    server = await startEmbeddedPostgres(folder);
    const { ownerUrl } = server;
    await expect(query(ownerUrl, "select 'Zubinka' from nowhere")).rejects.toMatchObject({
      code: '42P01',
    });
    await query(ownerUrl, 'create table unique_names (name text primary key)');
    await query(ownerUrl, "insert into unique_names values ('Zubinka')");
    await expect(
      query(ownerUrl, "insert into unique_names values ('Zubinka')"),
    ).rejects.toMatchObject({ code: '23505' });
    await expect(query(ownerUrl, "select 'Zubinka'::integer")).rejects.toMatchObject({
      code: '22P02',
    });
    expect(await readFile(join(folder, 'postgres.log'), 'utf8')).not.toContain('Zubinka');
  });

  it('refuses a second instance while the first is running, which goes on', async () => {
    server = await startEmbeddedPostgres(folder);
    await expect(startEmbeddedPostgres(folder)).rejects.toMatchObject({
      name: 'StartupError',
      message: expect.stringContaining('Another Corridor is already running'),
    });
    expect(await query(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('takes over from an instance that was killed, with everything that it had committed', async () => {
    const script = `import { startEmbeddedPostgres } from ${JSON.stringify(BUILT)};
      const server = await startEmbeddedPostgres(${JSON.stringify(folder)});
      console.log(server.ownerUrl); setInterval(() => 0, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    await query(chunk.toString('utf8').trim(), 'create table survived as select 1 as one');
    child.kill('SIGKILL');
    await once(child, 'exit');

    server = await startEmbeddedPostgres(folder);
    expect(await query(server.ownerUrl, 'select one from survived')).toEqual([{ one: 1 }]);
  });

  it('starts after the server itself was killed', async () => {
    server = await startEmbeddedPostgres(folder);
    process.kill(server.pid, 'SIGKILL');
    await server.stop();
    server = await startEmbeddedPostgres(folder);
    expect(await query(server.ownerUrl, 'select one from survived')).toEqual([{ one: 1 }]);
  });

  it('refuses a cluster of another major version and leaves it alone', async () => {
    const old = join(folder, 'old');
    await mkdir(join(old, 'postgres'), { recursive: true });
    await writeFile(join(old, 'postgres', 'PG_VERSION'), '17\n');
    await expect(startEmbeddedPostgres(old)).rejects.toMatchObject({
      name: 'StartupError',
      message: expect.stringMatching(/made by PostgreSQL 17.*brings PostgreSQL 18/),
    });
    expect(await readdir(join(old, 'postgres'))).toEqual(['PG_VERSION']);
    await rm(old, { recursive: true });
  });

  const whereRightsCount = process.getuid?.() === 0 ? it.skip : it;
  whereRightsCount(
    'refuses a folder that it may not write to (skipped for root, who may write anywhere)',
    async () => {
      const locked = join(folder, 'locked');
      await mkdir(locked, { mode: 0o500 });
      await expect(startEmbeddedPostgres(locked)).rejects.toMatchObject({
        name: 'StartupError',
        message: expect.stringContaining('is not writable'),
      });
      await chmod(locked, 0o700);
    },
  );

  const WITHOUT_ACCOUNT = ['--user', '--map-user=54321', '--map-group=54321'];
  const mayRenumber = spawnSync('unshare', [...WITHOUT_ACCOUNT, 'true']).status === 0;
  const whereNamespacesAre = mayRenumber ? it : it.skip;
  whereNamespacesAre('runs for a user who has no account on the machine', () => {
    const script = `import { startEmbeddedPostgres } from ${JSON.stringify(BUILT)};
      const server = await startEmbeddedPostgres(${JSON.stringify(join(folder, 'nameless'))});
      await server.stop();
      console.log('started and stopped as', process.getuid());`;
    const { stdout } = spawnSync(
      'unshare',
      [...WITHOUT_ACCOUNT, process.execPath, '--input-type=module', '--eval', script],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    expect(stdout.trim()).toBe('started and stopped as 54321');
  });

  it('writes a file once and keeps the first content', async () => {
    const file = join(folder, 'once');
    await writeOnce(file, 'first');
    await writeOnce(file, 'second');
    expect(await readFile(file, 'utf8')).toBe('first');
  });
});
