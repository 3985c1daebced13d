import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createEmptyDatabase } from '../database/empty-database.js';
import { CorridorProcess } from './corridor-process.js';
import { GraphqlClient } from './graphql-client.js';

export const TEST_SECRET = 'a secret for tests that is long enough';

interface AppDatabase {
  /** What the two processes are given as `DATABASE_URL`. */
  readonly url: string;
  /** What the test itself looks with; else `url`. */
  readonly ownerUrl?: string;
  drop(): Promise<void>;
}

/** The API and the worker as two real processes on a database of their own. */
export class TestApp {
  private constructor(
    readonly api: CorridorProcess,
    public worker: CorridorProcess,
    readonly url: string,
    readonly dataDir: string,
    readonly database: pg.Pool,
    readonly databaseUrl: string,
    private readonly startWorker: () => Promise<CorridorProcess>,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async start(env: Record<string, string> = {}): Promise<TestApp> {
    return TestApp.startOn(await createEmptyDatabase(), env);
  }

  static async startOn(
    { url: databaseUrl, ownerUrl = databaseUrl, drop }: AppDatabase,
    env: Record<string, string> = {},
  ): Promise<TestApp> {
    const dataDir = await mkdtemp(join(tmpdir(), 'corridor-app-'));
    const shared = {
      DATABASE_URL: databaseUrl,
      CORRIDOR_SECRET: TEST_SECRET,
      CORRIDOR_DATA_DIR: dataDir,
      CORRIDOR_PUBLIC_URL: 'http://corridor.test',
      ...env,
    };
    const api = new CorridorProcess('main', { PORT: '0', ...shared });
    const startWorker = async () => {
      const started = new CorridorProcess('worker', shared);
      await started.waitFor(/"msg":"ready"/);
      return started;
    };
    const [[, port], worker] = await Promise.all([
      api.waitFor(/"port":(\d+),"msg":"ready"/),
      startWorker(),
    ]);
    const database = new pg.Pool({ connectionString: ownerUrl, max: 4 });
    database.on('error', () => undefined);
    return new TestApp(
      api,
      worker,
      `http://127.0.0.1:${port}`,
      dataDir,
      database,
      databaseUrl,
      startWorker,
      drop,
    );
  }

  /** Another worker in the place of one that was stopped. */
  async restartWorker(): Promise<void> {
    await this.worker.stop();
    this.worker = await this.startWorker();
  }

  /** A client with a cookie jar of its own, signed in to nothing. */
  client(): GraphqlClient {
    return new GraphqlClient(this.url);
  }

  /** Resolves when the worker has nothing left to do but what falls due later. */
  async settled(): Promise<void> {
    for (;;) {
      const { rows } = await this.database.query<{ left: number }>(
        'select count(*)::integer as left from graphile_worker.jobs where attempts > 0 or run_at <= now()',
      );
      if (rows[0]?.left === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(): Promise<void> {
    await Promise.all([this.api.stop(), this.worker.stop()]);
    await this.database.end();
    await this.dropDatabase();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
