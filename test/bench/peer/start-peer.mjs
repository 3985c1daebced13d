import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../dist/src/platform/database/postgres-process.js';
import { ROOT, startProgram } from '../corridor.mjs';

/** Builds the peer as we are built, and starts it with a connection to answer. */
export async function startPeer(connection) {
  const built = spawnSync(
    process.execPath,
    [
      'node_modules/@swc/cli/bin/swc.js',
      'test/bench/peer',
      '--out-dir',
      'dist',
      '--extensions',
      '.ts',
      '--quiet',
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  if (built.status !== 0) throw new Error('The peer could not be built.');
  const folder = await mkdtemp(join(tmpdir(), 'corridor-peer-'));
  const file = join(folder, 'items.json');
  await writeFile(file, JSON.stringify(connection));
  const port = await freePort();
  const server = await startProgram(
    ['dist/test/bench/peer/server.js'],
    { PORT: String(port), PEER_DATA: file },
    /ready/,
  );
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  };
  return { url: `http://127.0.0.1:${port}/graphql`, pid: server.pid, stop };
}
