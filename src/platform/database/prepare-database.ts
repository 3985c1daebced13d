import { runMigrations as installJobQueue } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../../migrations/index.js';
import { StartupError } from '../config/startup-error.js';

const MIGRATION_LOCK = 0x0c0441d1;

/**
 * Brings the schema at `url` up to this version, under a lock, so that two processes may start
 * at once. Does nothing where it is up to date.
 * Throws a `StartupError` when the database was written by a newer version, or when it needs
 * migrations that this role may not run.
 */
export async function prepareDatabase(url: string): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    poolSize: 2,
    migrations: [...MIGRATIONS],
    migrationsTableName: 'corridor_migrations',
    logging: false,
    extra: { connectionTimeoutMillis: 5_000 },
  });
  await dataSource.initialize().catch((cause: unknown) => {
    throw new StartupError('The database at DATABASE_URL cannot be reached.', { cause });
  });
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await appliedMigrations(dataSource);
    const known = new Set(MIGRATIONS.map((migration) => migration.name));
    if (applied.some((name) => !known.has(name))) {
      throw new StartupError(
        'The database was written by a newer version of Corridor. Nothing was changed; start that version, or restore a backup.',
      );
    }
    if (applied.length === known.size) return;
    const [{ owner }] = await dataSource.query<[{ owner: boolean }]>(
      "select has_schema_privilege('public', 'create') as owner",
    );
    if (!owner) {
      throw new StartupError(
        "The database needs migrations that this role may not run. Run `npm run migrate` with the owner's DATABASE_URL first.",
      );
    }
    await installQueue(dataSource, url);
    await dataSource.runMigrations({ transaction: 'each' });
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

async function appliedMigrations(dataSource: DataSource): Promise<string[]> {
  const [{ exists }] = await dataSource.query<[{ exists: boolean }]>(
    "select to_regclass('corridor_migrations') is not null as exists",
  );
  if (!exists) return [];
  const rows = await dataSource.query<{ name: string }[]>('select name from corridor_migrations');
  return rows.map((row) => row.name);
}

/**
 * The job queue's tables carry row-level security that lets only their owner in; they belong to
 * a role of their own, which the product's role is a member of.
 */
async function installQueue(dataSource: DataSource, url: string): Promise<void> {
  await installJobQueue({ connectionString: url });
  await dataSource.query(`
    do $$
    declare thing record;
    begin
      if not exists (select from pg_roles where rolname = 'corridor_app') then
        create role corridor_app nologin;
      end if;
      if not exists (select from pg_roles where rolname = 'corridor_queue') then
        create role corridor_queue nologin;
      end if;
      execute format('grant corridor_queue to %I', current_user);
      grant corridor_queue to corridor_app;
      execute format('grant create on database %I to corridor_queue', current_database());
      alter schema graphile_worker owner to corridor_queue;
      for thing in
        select format('alter %s %s owner to corridor_queue',
                      case c.relkind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, c.oid::regclass) as statement
        from pg_class c
        where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'v')
        union all
        select format('alter routine %s owner to corridor_queue', p.oid::regprocedure)
        from pg_proc p where p.pronamespace = 'graphile_worker'::regnamespace
        union all
        select format('alter type %s owner to corridor_queue', t.oid::regtype)
        from pg_type t
        where t.typnamespace = 'graphile_worker'::regnamespace and t.typtype = 'c' and t.typrelid in
          (select oid from pg_class where relkind = 'c')
      loop
        execute thing.statement;
      end loop;
      execute format('revoke create on database %I from corridor_queue', current_database());
    end $$;
  `);
}
