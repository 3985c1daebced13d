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

/**
 * The server at MEILISEARCH_URL, or one that is started from MEILISEARCH_BIN: on loopback, on a
 * free port, with a folder and a key of its own. `undefined` where neither is set.
 */
export async function meilisearchServer(): Promise<MeilisearchServer | undefined> {
  const { MEILISEARCH_URL: url, MEILISEARCH_KEY: key, MEILISEARCH_BIN: binary } = process.env;
  if (url) return { url, key, stop: () => Promise.resolve() };
  return binary ? startServer(binary) : undefined;
}

async function startServer(binary: string): Promise<MeilisearchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-meilisearch-'));
  const key = randomBytes(24).toString('hex');
  const address = `127.0.0.1:${await freePort()}`;
  const server = spawn(
    binary,
    [
      '--no-analytics',
      '--env',
      'production',
      '--http-addr',
      address,
      '--db-path',
      join(folder, 'data'),
    ],
    {
      cwd: folder,
      env: { MEILI_MASTER_KEY: key, MEILI_MAX_INDEXING_THREADS: '1' },
      stdio: 'ignore',
    },
  );
  const stop = async (): Promise<void> => {
    await ended(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilHealthy(`http://${address}`, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://${address}`, key, stop };
}

async function untilHealthy(url: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(50)) {
    if (server.exitCode !== null) break;
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error('The Meilisearch server of MEILISEARCH_BIN did not start.');
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await exit;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
