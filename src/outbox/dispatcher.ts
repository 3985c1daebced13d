import { EventEmitter } from 'node:events';
import {
  Logger as JobLogger,
  runTaskList,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker';
import pg from 'pg';
import type { Logger } from 'pino';
import {
  type DailyEvent,
  dueAt,
  firstDailyEvents,
  followingDailyEvent,
  isDaily,
} from './daily-events.js';
import { addJob } from './jobs.js';
import type { OutboxEvent, OutboxHandlers } from './outbox-event.js';
import { WorkerLiveness } from './worker-liveness.js';

const RESTART_DELAY_MS = 500;
const OPTIONS = {
  pollInterval: 1_000,
  noHandleSignals: true,
  logger: new JobLogger(() => () => undefined),
};

/**
 * Delivers outbox events to their handlers, at least once, for as long as it runs. It outlives
 * the database: when that goes away its workers are thrown away and new ones are started, whose
 * liveness check takes over whatever the old ones had in hand.
 */
export class OutboxDispatcher {
  #stopping = false;
  #workers: WorkerPool | undefined;
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
    await this.#workers?.gracefulShutdown().catch(() => undefined);
    await this.#loop;
  }

  async #runUntilStopped(): Promise<void> {
    while (!this.#stopping) {
      await this.#runOnce().catch((error: unknown) => {
        this.log.warn(
          { reason: safeReason(error) },
          'the outbox lost its database; starting again',
        );
      });
      this.#workers = undefined;
      if (!this.#stopping) await new Promise((resolve) => setTimeout(resolve, RESTART_DELAY_MS));
    }
  }

  async #runOnce(): Promise<void> {
    const pool = new pg.Pool({
      connectionString: this.databaseUrl,
      max: this.concurrency + 2,
      connectionTimeoutMillis: 3_000,
      // A fetch or completion that a crash takes back means that an event is handled once more.
      // What the handlers themselves write goes over connections of their own.
      options: '-c synchronous_commit=off',
    });
    pool.on('error', () => undefined);
    // One that is lent out has no listener of the pool, and an unheard error ends the process.
    pool.on('connect', (client) => client.on('error', () => undefined));
    const events: WorkerEvents = new EventEmitter();
    const liveness = new WorkerLiveness(this.databaseUrl, pool, events);
    try {
      await liveness.start();
      for (const event of firstDailyEvents(new Date())) await schedule(pool, event);
      // Not `run`: its scheduler, unused here, ends the process when the database dies while it starts.
      const workers = runTaskList(
        { ...OPTIONS, concurrency: this.concurrency, events },
        this.#taskList(pool),
        pool,
      );
      this.#workers = workers;
      if (this.#stopping) await workers.gracefulShutdown();
      await Promise.race([workers.promise, liveness.lost]);
      if (!this.#stopping) await workers.gracefulShutdown().catch(() => undefined);
    } finally {
      await liveness.stop();
      await pool.end().catch(() => undefined);
    }
  }

  #taskList(pool: pg.Pool): TaskList {
    return Object.fromEntries(
      Object.entries(this.handlers).map(([type, handle]) => [
        type,
        async (payload: unknown) => {
          try {
            const event = payload as OutboxEvent;
            // Before the work: whatever becomes of it, the next day has its own.
            if (isDaily(event)) await schedule(pool, followingDailyEvent(event, new Date()));
            await (handle as (event: unknown) => Promise<void>)(payload);
          } catch (error) {
            const reason = safeReason(error);
            this.log.warn(
              { event: type, reason },
              'an outbox event failed and will be tried again',
            );
            // The queue keeps what is thrown, with its causes, so that is a code and no more.
            // eslint-disable-next-line preserve-caught-error
            throw new Error(reason);
          }
        },
      ]),
    );
  }
}

/** Each day has a key of its own, so that any number of workers add it once. */
async function schedule(pool: pg.Pool, event: DailyEvent): Promise<void> {
  const { text, values } = addJob(event, dueAt(event), 'preserve_run_at');
  await pool.query(text, [...values]);
}

/** A name and a code: enough to find the cause, and no place for text that somebody wrote. */
function safeReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
}
