import { randomBytes } from 'node:crypto';
import {
  access,
  constants,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { StartupError } from '../config/startup-error.js';
import { type PostgresBinaries, resolvePostgresBinaries } from './postgres-binaries.js';
import {
  freePort,
  initialiseCluster,
  isAlive,
  type ServerProcess,
  startServer,
} from './postgres-process.js';

const MAJOR_VERSION = '18';
const DATABASE = 'corridor';
/** Held by the one process that owns the folder; it is free again the moment that process dies. */
const OWNER_LOCK = 0x0c0441d0;

interface Credentials {
  readonly owner: string;
  readonly app: string;
}

export interface EmbeddedPostgres {
  /** Superuser: for migrations alone. */
  readonly ownerUrl: string;
  /** Least privilege: what the running product uses. */
  readonly appUrl: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on loopback, on a free port unless `settings` names one, with its cluster in `<dataDir>/postgres`,
 * which it makes on the first call.
 * Throws a `StartupError` when the folder cannot be written, was made by another major version,
 * or is in use by another instance. A server left over by a killed instance is stopped first.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedPostgres> {
  await ensureWritable(dataDir);
  const binaries = await resolvePostgresBinaries();
  const credentials = await readCredentials(dataDir);
  const cluster = join(dataDir, 'postgres');
  await ensureCluster(binaries, dataDir, cluster, credentials);
  await stopLeftover(dataDir, cluster, credentials);

  const port = Number(settings['port'] ?? (await freePort()));
  const server = await startServer(binaries, cluster, join(dataDir, 'postgres.log'), {
    ...settings,
    port: String(port),
  });
  try {
    const lock = await connectWhenReady(server, port, credentials);
    if (!(await holdOwnerLock(lock))) throw inUse(dataDir);
    await ensureDatabase(lock, credentials);
    return {
      ownerUrl: urlFor('postgres', credentials.owner, port),
      appUrl: urlFor('corridor_app', credentials.app, port),
      pid: server.pid,
      async stop() {
        await lock.end().catch(() => undefined);
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * The server that is running on `dataDir` already, or one started for the caller; `stop` ends
 * only the latter. For commands that run beside Corridor or without it.
 */
export async function useEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const postmaster = await readPostmaster(join(dataDir, 'postgres'));
  if (!postmaster) return startEmbeddedPostgres(dataDir);
  const { owner, app } = await readCredentials(dataDir);
  return {
    ownerUrl: urlFor('postgres', owner, postmaster.port),
    appUrl: urlFor('corridor_app', app, postmaster.port),
    pid: postmaster.pid,
    stop: async () => undefined,
  };
}

const urlFor = (user: string, password: string, port: number, database = DATABASE): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

const inUse = (dataDir: string): StartupError =>
  new StartupError(
    `Another Corridor is already running on the data folder ${dataDir}. Stop it first, or set CORRIDOR_DATA_DIR to another folder.`,
  );

export async function ensureWritable(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StartupError(
      `The data folder ${dataDir} is not writable. Give this user the right to write there, or set CORRIDOR_DATA_DIR to another folder.`,
      { cause },
    );
  }
}

async function readCredentials(dataDir: string): Promise<Credentials> {
  const file = join(dataDir, 'database-passwords.json');
  const password = () => randomBytes(24).toString('base64url');
  const fresh = JSON.stringify({ owner: password(), app: password() });
  await writeOnce(file, fresh);
  return JSON.parse(await readFile(file, 'utf8')) as Credentials;
}

/** Creates `file` with `content` unless it is there; never leaves half a file behind. */
export async function writeOnce(file: string, content: string): Promise<void> {
  try {
    await access(file);
  } catch {
    const half = `${file}.${process.pid}`;
    const handle = await open(half, 'w', 0o600);
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    await rename(half, file);
  }
}

async function ensureCluster(
  binaries: PostgresBinaries,
  dataDir: string,
  cluster: string,
  credentials: Credentials,
): Promise<void> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) {
    // Made aside and moved in one step: a Ctrl-C in between leaves no half-made cluster.
    for (const name of await readdir(dataDir)) {
      if (name.startsWith('postgres.new'))
        await rm(join(dataDir, name), { recursive: true, force: true });
    }
    const fresh = join(dataDir, `postgres.new.${process.pid}`);
    const passwordFile = join(dataDir, `password.${process.pid}`);
    await writeFile(passwordFile, credentials.owner, { mode: 0o600 });
    try {
      await initialiseCluster(binaries, fresh, passwordFile);
      await rename(fresh, cluster);
    } finally {
      await rm(passwordFile, { force: true });
    }
  } else if (version.trim() !== MAJOR_VERSION) {
    throw new StartupError(
      `The database in ${cluster} was made by PostgreSQL ${version.trim()}, but this Corridor brings PostgreSQL ${MAJOR_VERSION}. Nothing was changed; start it with the version of Corridor that made it.`,
    );
  }
}

async function readPostmaster(cluster: string): Promise<{ pid: number; port: number } | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid, , , port] = text.split('\n').map(Number);
  return pid && isAlive(pid) ? { pid, port: port ?? 0 } : undefined;
}

async function stopLeftover(
  dataDir: string,
  cluster: string,
  credentials: Credentials,
): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const postmaster = await readPostmaster(cluster);
    if (!postmaster) return;
    const client = await connect(
      urlFor('postgres', credentials.owner, postmaster.port, 'postgres'),
    );
    if (client) {
      const ours = await holdOwnerLock(client).catch(() => false);
      if (ours) process.kill(postmaster.pid, 'SIGINT');
      await client.end().catch(() => undefined);
      if (!ours) throw inUse(dataDir);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw inUse(dataDir);
}

async function connect(connectionString: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  // The server ends the connection when it stops; that is no failure of this process.
  client.on('error', () => undefined);
  return client.connect().then(
    () => client,
    () => undefined,
  );
}

async function connectWhenReady(
  server: ServerProcess,
  port: number,
  credentials: Credentials,
): Promise<pg.Client> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    const client = await connect(urlFor('postgres', credentials.owner, port, 'postgres'));
    if (client) return client;
    if (!server.running()) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new StartupError(
    'The embedded PostgreSQL did not start; postgres.log in the data folder says why.',
  );
}

async function holdOwnerLock(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(
    'select pg_try_advisory_lock($1) as held',
    [OWNER_LOCK],
  );
  return rows[0]?.held ?? false;
}

async function ensureDatabase(client: pg.Client, credentials: Credentials): Promise<void> {
  const role = await client.query("select 1 from pg_roles where rolname = 'corridor_app'");
  if (!role.rowCount) {
    await client.query(
      `create role corridor_app login password ${client.escapeLiteral(credentials.app)}`,
    );
  }
  const database = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (!database.rowCount) await client.query(`create database ${DATABASE}`);
}
