import { EventEmitter } from 'node:events';
import {
  type JobHelpers,
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
import { type Lane, LANES } from './lanes.js';
import type {
  OutboxEvent,
  OutboxEventType,
  OutboxHandler,
  OutboxHandlers,
} from './outbox-event.js';
import { WorkerLiveness } from './worker-liveness.js';

const RESTART_DELAY_MS = 500;
/** For statements; each lane listens over one more. */
const CONNECTIONS = 6;
const OPTIONS = {
  noHandleSignals: true,
  logger: new JobLogger(() => () => undefined),
  // Who waits for something is told at once that it ends.
  gracefulShutdownAbortTimeout: 0,
};

/**
 * Delivers outbox events to their handlers, at least once, for as long as it runs. It outlives
 * the database: when that goes away its workers are thrown away and new ones are started, whose
 * liveness check takes over whatever the old ones had in hand.
 */
export class OutboxDispatcher {
  #stopping = false;
  #lanes: readonly WorkerPool[] = [];
  #loop: Promise<void> | undefined;

  constructor(
    private readonly databaseUrl: string,
    private readonly handlers: OutboxHandlers,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.#loop ??= this.#runUntilStopped();
  }

  /** Lets the handlers that are running finish, then returns. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#closeLanes();
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
      this.#lanes = [];
      if (!this.#stopping) await new Promise((resolve) => setTimeout(resolve, RESTART_DELAY_MS));
    }
  }

  async #runOnce(): Promise<void> {
    const pool = new pg.Pool({
      connectionString: this.databaseUrl,
      max: CONNECTIONS + LANES.length,
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
      this.#lanes = LANES.map(({ takes, ...limits }) =>
        runTaskList({ ...OPTIONS, ...limits, events }, this.#taskList(takes, pool), pool),
      );
      if (this.#stopping) await this.#closeLanes();
      await Promise.race([...this.#lanes.map(({ promise }) => promise), liveness.lost]);
      if (!this.#stopping) await this.#closeLanes();
      else await Promise.all(this.#lanes.map(({ promise }) => promise));
    } finally {
      await liveness.stop();
      await pool.end().catch(() => undefined);
    }
  }

  async #closeLanes(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.gracefulShutdown().catch(() => undefined)));
  }

  #taskList(takes: Lane['takes'], pool: pg.Pool): TaskList {
    const types = Object.keys(this.handlers) as OutboxEventType[];
    return Object.fromEntries(
      types.filter(takes).map((type) => [
        type,
        async (payload: unknown, { abortSignal }: JobHelpers) => {
          try {
            const event = payload as OutboxEvent;
            // Before the work: whatever becomes of it, the next day has its own.
            if (isDaily(event)) await schedule(pool, followingDailyEvent(event, new Date()));
            const handle = this.handlers[type] as OutboxHandler;
            await handle(event, abortSignal);
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
