import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/platform/database/embedded-postgres.js';
import { freePort } from '../../src/platform/database/postgres-process.js';
import { prepareDatabase } from '../../src/platform/database/prepare-database.js';
import { CorridorProcess } from '../app/corridor-process.js';
import { GraphqlClient } from '../app/graphql-client.js';
import { TEST_SECRET } from '../app/test-app.js';

export const VICTIMS = ['api', 'worker', 'database'] as const;
export type Victim = (typeof VICTIMS)[number];

const PROGRAMS = { api: 'main', worker: 'worker' } as const;
const START_ATTEMPTS = 20;

/** API, worker and PostgreSQL as three processes, each of which can be killed at any moment; their addresses stay. */
export class KillableCorridor {
  readonly database: pg.Pool;
  #processes!: Record<'api' | 'worker', CorridorProcess>;

  private constructor(
    private readonly folder: string,
    private readonly ports: { readonly api: number; readonly database: number },
    private server: EmbeddedPostgres,
  ) {
    this.database = new pg.Pool({ connectionString: server.ownerUrl, max: 4 });
    this.database.on('error', () => undefined);
  }

  static async start(): Promise<KillableCorridor> {
    const folder = await mkdtemp(join(tmpdir(), 'corridor-crash-'));
    const ports = { api: await freePort(), database: await freePort() };
    const server = await startEmbeddedPostgres(folder, { port: String(ports.database) });
    await prepareDatabase(server.ownerUrl);
    const corridor = new KillableCorridor(folder, ports, server);
    const [api, worker] = await Promise.all([
      corridor.#startProcess('api'),
      corridor.#startProcess('worker'),
    ]);
    corridor.#processes = { api, worker };
    return corridor;
  }

  get ownerUrl(): string {
    return this.server.ownerUrl;
  }

  client(): GraphqlClient {
    return new GraphqlClient(`http://127.0.0.1:${this.ports.api}`);
  }

  /** Kills one part, starts it again after `downMs`, and returns when it is ready. */
  async crash(victim: Victim, downMs: number): Promise<void> {
    if (victim === 'database') {
      process.kill(this.server.pid, 'SIGKILL');
      await sleep(downMs);
      this.server = await startEmbeddedPostgres(this.folder, { port: String(this.ports.database) });
    } else {
      await this.#processes[victim].stop('SIGKILL');
      await sleep(downMs);
      this.#processes[victim] = await this.#startProcess(victim);
    }
  }

  /** Throws when a process ended although nobody killed it: each must outlive the others. */
  requireRunning(): void {
    for (const [name, { exited, output }] of Object.entries(this.#processes)) {
      if (exited) throw new Error(`The ${name} ended by itself:\n${output.slice(-2_000)}`);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(Object.values(this.#processes).map((part) => part.stop()));
    await this.database.end();
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Started while the database is away, a process ends with one line; a service manager starts it again. */
  async #startProcess(name: 'api' | 'worker'): Promise<CorridorProcess> {
    for (let attempt = 1; ; attempt++) {
      const started = new CorridorProcess(PROGRAMS[name], {
        PORT: String(this.ports.api),
        DATABASE_URL: this.server.appUrl,
        CORRIDOR_SECRET: TEST_SECRET,
        CORRIDOR_DATA_DIR: this.folder,
      });
      try {
        await started.waitFor(/"msg":"ready"/);
        return started;
      } catch (error) {
        if (!started.exited || attempt === START_ATTEMPTS) throw error;
        await sleep(200);
      }
    }
  }
}
