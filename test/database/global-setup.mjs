import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../dist/src/platform/database/embedded-postgres.js';

/** One PostgreSQL for the whole run; every spec makes a database of its own in it. */
export default async function globalSetup() {
  const folder = await mkdtemp(join(tmpdir(), 'corridor-test-'));
  const server = await startEmbeddedPostgres(folder, { max_connections: '200' });
  globalThis.__corridorTestServer = { server, folder };
  process.env.TEST_DATABASE_SERVER_URL = server.ownerUrl;
}
