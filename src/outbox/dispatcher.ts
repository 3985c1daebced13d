import { EventEmitter } from 'node:events';
import { Logger as JobLogger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import type { OutboxHandlers } from './outbox-event.js';
import { WorkerLiveness } from './worker-liveness.js';

const RESTART_DELAY_MS = 500;

/**
 * Delivers outbox events to their handlers, at least once, for as long as it runs. It outlives
 * the database: when that goes away the runner is thrown away and a new one is started, whose
 * liveness check takes over whatever the old one had in hand.
 */
export class OutboxDispatcher {
  #stopping = false;
  #runner: Runner | undefined;
  #loop: Promise<void> | undefined;

  constructor(
    private readonly databaseUrl: string,
    private readonly handlers: OutboxHandlers,
    private readonly log: Logger,
    private readonly concurrency = 4,
  ) {}

  start(): void {
    this.#loop ??= this.#runUntilStopped();
  }

  /** Lets the handlers that are running finish, then returns. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#runner?.stop().catch(() => undefined);
    await this.#loop;
  }

  get running(): boolean {
    return this.#runner !== undefined;
  }

  async #runUntilStopped(): Promise<void> {
    while (!this.#stopping) {
      await this.#runOnce().catch((error: unknown) => {
        this.log.warn({ reason: safeReason(error) }, 'the outbox lost its database; starting again');
      });
      this.#runner = undefined;
      if (!this.#stopping) await new Promise((resolve) => setTimeout(resolve, RESTART_DELAY_MS));
    }
  }

  async #runOnce(): Promise<void> {
    const pool = new pg.Pool({ connectionString: this.databaseUrl, max: this.concurrency + 2, connectionTimeoutMillis: 3_000 });
    pool.on('error', () => undefined);
    const events: WorkerEvents = new EventEmitter();
    const liveness = new WorkerLiveness(this.databaseUrl, pool, events);
    try {
      await liveness.start();
      const runner = await run({
        pgPool: pool,
        taskList: this.#taskList(),
        concurrency: this.concurrency,
        pollInterval: 1_000,
        noHandleSignals: true,
        parsedCronItems: [],
        events,
        logger: new JobLogger(() => () => undefined),
      });
      this.#runner = runner;
      if (this.#stopping) await runner.stop();
      await Promise.race([runner.promise, liveness.lost]);
      if (!this.#stopping) await runner.stop().catch(() => undefined);
    } finally {
      await liveness.stop();
      await pool.end().catch(() => undefined);
    }
  }

  #taskList(): TaskList {
    return Object.fromEntries(
      Object.entries(this.handlers).map(([type, handle]) => [
        type,
        async (payload: unknown) => {
          try {
            await (handle as (event: unknown) => Promise<void>)(payload);
          } catch (error) {
            const reason = safeReason(error);
            this.log.warn({ event: type, reason }, 'an outbox event failed and will be tried again');
            // The queue keeps what is thrown, with its causes, so that is a code and no more.
            // eslint-disable-next-line preserve-caught-error
            throw new Error(reason);
          }
        },
      ]),
    );
  }
}

/** A name and a code: enough to find the cause, and no place for text that somebody wrote. */
function safeReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
