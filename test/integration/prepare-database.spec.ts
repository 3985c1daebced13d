import pg from 'pg';
import { MIGRATIONS } from '../../migrations/index.js';
import { prepareDatabase } from '../../src/platform/database/prepare-database.js';
import { createEmptyDatabase } from '../database/empty-database.js';

describe('preparing a database', () => {
  let url: string;
  let drop: () => Promise<void>;
  let client: pg.Client;

  beforeEach(async () => {
    ({ url, drop } = await createEmptyDatabase());
    client = new pg.Client({ connectionString: url });
    await client.connect();
  });

  afterEach(async () => {
    await client.end();
    await drop();
  });

  const applied = async () =>
    (
      await client.query<{ name: string }>('select name from corridor_migrations order by id')
    ).rows.map(({ name }) => name);
  const tables = async () =>
    (
      await client.query(
        "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema') order by 1",
      )
    ).rows;

  it('applies every migration, and nothing more the next time', async () => {
    await prepareDatabase(url);
    const [names, made] = [await applied(), await tables()];
    expect(names).toEqual(MIGRATIONS.map((migration) => migration.name));
    await prepareDatabase(url);
    expect([await applied(), await tables()]).toEqual([names, made]);
  });

  it('lets several processes start at once on an empty database', async () => {
    await Promise.all([prepareDatabase(url), prepareDatabase(url), prepareDatabase(url)]);
    expect(await applied()).toHaveLength(MIGRATIONS.length);
  });

  it('refuses a database of a newer version in one clear line and changes nothing', async () => {
    await prepareDatabase(url);
    await client.query(
      "insert into corridor_migrations (timestamp, name) values (9999999999999, 'FromTheFuture9999999999999')",
    );
    const before = [await applied(), await tables()];
    await expect(prepareDatabase(url)).rejects.toMatchObject({
      name: 'StartupError',
      message: expect.stringMatching(/^The database was written by a newer version[^\n]*$/),
    });
    expect([await applied(), await tables()]).toEqual(before);
  });

  /** A role of this test alone, which may do what the running product may. */
  async function leastPrivileged(): Promise<string> {
    const name = `app_${new URL(url).pathname.slice(1)}`;
    await client.query(
      `create role ${name} login password 'only for this test' in role corridor_app`,
    );
    const appUrl = new URL(url);
    [appUrl.username, appUrl.password] = [name, 'only for this test'];
    return appUrl.href;
  }
  const dropRole = async (appUrl: string) => {
    const { username } = new URL(appUrl);
    await client.query(`drop owned by ${username}; drop role ${username}`);
  };

  it('refuses to migrate as the role of the running product, and says what to run', async () => {
    await client.query(
      'do $$ begin create role corridor_app nologin; exception when duplicate_object then null; end $$',
    );
    const appUrl = await leastPrivileged();
    try {
      await expect(prepareDatabase(appUrl)).rejects.toMatchObject({
        name: 'StartupError',
        message: expect.stringContaining('npm run migrate'),
      });
      expect(await tables()).toEqual([]);
      await prepareDatabase(url);
      await prepareDatabase(appUrl);
    } finally {
      await dropRole(appUrl);
    }
  });

  it('gives the running product no right to change the schema, to rewrite an audit or to delete what was posted', async () => {
    await prepareDatabase(url);
    const appUrl = await leastPrivileged();
    const app = new pg.Client({ connectionString: appUrl });
    await app.connect();
    try {
      for (const statement of [
        'create table mine (id integer)',
        'alter table replies add column more text',
        'drop table replies',
        'update masking_audits set pipeline_version = $$x$$',
        'delete from masking_audits',
        'update verification_decisions set reason = $$x$$',
        'delete from verification_decisions',
        'delete from case_threads',
        'delete from replies',
        'delete from clinicians',
        'update corridor_migrations set name = $$x$$',
      ]) {
        await expect(
          app.query(statement).catch((error: { code: string }) => [statement, error.code]),
        ).resolves.toEqual([statement, '42501']);
      }
    } finally {
      await app.end();
      await dropRole(appUrl);
    }
  });

  it('says in one line that a database cannot be reached, without its address', async () => {
    const failure = prepareDatabase('postgres://somebody:secret77@127.0.0.1:1/none');
    await expect(failure).rejects.toMatchObject({
      name: 'StartupError',
      message: 'The database at DATABASE_URL cannot be reached.',
    });
  });
});
