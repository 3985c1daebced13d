import { execFile, spawn } from 'node:child_process';
import { chown, mkdir, open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { StartupError } from '../config/startup-error.js';
import type { PostgresBinaries } from './postgres-binaries.js';

const run = promisify(execFile);
const NOBODY = 65534;

export interface ServerProcess {
  readonly pid: number;
  running(): boolean;
  /** Fast shutdown: open transactions are rolled back, everything committed is kept. */
  stop(): Promise<void>;
}

/** The server's own log must not become a place where statements or values are kept. */
const QUIET_LOG = {
  // Above ERROR, whose messages quote the value that they are about ("invalid input syntax …").
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
};

export async function initialiseCluster(
  binaries: PostgresBinaries,
  cluster: string,
  passwordFile: string,
): Promise<void> {
  const ctype = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  await mkdir(cluster, { mode: 0o700 });
  const settings = [
    `--pgdata=${cluster}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    `--lc-ctype=${ctype}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const { command, args, account } = await withAccount(binaries.initdb, settings, [
    cluster,
    passwordFile,
  ]);
  try {
    await run(command, args, account);
  } catch (cause) {
    throw new StartupError(
      'The embedded PostgreSQL could not create its cluster in the data folder.',
      { cause },
    );
  }
}

export async function startServer(
  binaries: PostgresBinaries,
  cluster: string,
  logFile: string,
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '60',
    ...QUIET_LOG,
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { command, args, account } = await withAccount(
    binaries.postgres,
    ['-D', cluster, ...flags],
    [],
  );
  const log = await open(logFile, 'a', 0o600);
  // Its own process group: Ctrl-C in the terminal reaches Corridor alone, which stops the
  // database last, when nothing writes to it any more.
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    ...account,
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  await log.close();
  const running = () =>
    child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    running,
    async stop() {
      if (running()) child.kill('SIGINT');
      await exited;
    },
  };
}

interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly account: { readonly uid?: number; readonly gid?: number };
}

/** Whether this machine knows the user by a name; containers may run as any number. */
function hasAccount(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/**
 * PostgreSQL refuses to run as root, and as a user without an account. Both therefore run it in a
 * user namespace in which the same user has the number of `nobody`: no account is made, no file
 * changes hands, and folders that only root may enter still work. Where namespaces are not
 * allowed (many containers), root runs it as `nobody`, who is given the cluster's folder.
 *
 * @throws StartupError for a user without an account where namespaces are not allowed
 */
async function withAccount(
  command: string,
  args: readonly string[],
  owned: readonly string[],
): Promise<Launch> {
  const user = process.getuid?.();
  if (user !== 0 && hasAccount()) return { command, args, account: {} };
  const namespace = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  const allowed = await run('unshare', [...namespace, 'true']).then(
    () => true,
    () => false,
  );
  if (allowed) return { command: 'unshare', args: [...namespace, command, ...args], account: {} };
  if (user !== 0)
    throw new StartupError(
      `The embedded PostgreSQL cannot run as user ${user}, who has no account on this machine. ` +
        'Run Corridor as a user with an account, or name a PostgreSQL server in DATABASE_URL.',
    );
  for (const path of owned) await chown(path, NOBODY, NOBODY);
  return { command, args, account: { uid: NOBODY, gid: NOBODY } };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
