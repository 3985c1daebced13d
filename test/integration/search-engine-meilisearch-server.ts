import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface MeilisearchServer {
  readonly url: string;
  readonly key: string | undefined;
  stop(): Promise<void>;
}

/** One that is started here, and can die and come back with what it had. */
export interface OwnMeilisearchServer extends MeilisearchServer {
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/**
 * The server at MEILISEARCH_URL, or one that is started from MEILISEARCH_BIN: on loopback, on a
 * free port, with a folder and a key of its own. `undefined` where neither is set.
 */
export async function meilisearchServer(): Promise<MeilisearchServer | undefined> {
  const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key } = process.env;
  return url ? { url, key, stop: () => Promise.resolve() } : ownMeilisearchServer();
}

/** One that is started from MEILISEARCH_BIN; `undefined` where that is not set. */
export async function ownMeilisearchServer(): Promise<OwnMeilisearchServer | undefined> {
  const { MEILISEARCH_BIN: binary } = process.env;
  return binary ? startServer(binary) : undefined;
}

async function startServer(binary: string): Promise<OwnMeilisearchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-meilisearch-'));
  const key = randomBytes(24).toString('hex');
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  const options = ['--no-analytics', '--env', 'production', '--http-addr', address];
  const start = (): ChildProcess =>
    spawn(binary, [...options, '--db-path', join(folder, 'data')], {
      cwd: folder,
      env: { MEILI_MASTER_KEY: key, MEILI_MAX_INDEXING_THREADS: '1' },
      stdio: 'ignore',
    });
  let server = start();
  const stop = async (): Promise<void> => {
    await ended(server, 'SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };
  const kill = (): Promise<void> => ended(server, 'SIGKILL');
  const restart = async (): Promise<void> => {
    server = start();
    await untilHealthy(url, server);
  };
  try {
    await untilHealthy(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, key, stop, kill, restart };
}

async function untilHealthy(url: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(50)) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error('The Meilisearch server of MEILISEARCH_BIN did not start.');
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await exit;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
