import type { WorkerEvents } from 'graphile-worker';
import pg from 'pg';

const SWEEP_INTERVAL_MS = 2_000;

/**
 * The queue gives up on a dead worker's jobs only after four hours. Here each worker holds an
 * advisory lock for as long as its process lives, so that any other can tell at once who died,
 * and give back what the dead had in hand.
 */
export class WorkerLiveness {
  readonly #holder: pg.Client;
  #timer: NodeJS.Timeout | undefined;
  #lose!: (reason: Error) => void;
  /** Rejects when this process can no longer show that it lives. */
  readonly lost = new Promise<never>((_resolve, reject) => (this.#lose = reject));

  /** `sweeper` must be another session than the one that holds: a session never refuses itself a lock. */
  constructor(
    databaseUrl: string,
    private readonly sweeper: pg.Pool,
    events: WorkerEvents,
  ) {
    this.#holder = new pg.Client({
      connectionString: databaseUrl,
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
    });
    this.#holder.on('error', (error) => this.#lose(error));
    this.#holder.on('end', () =>
      this.#lose(new Error('The connection that shows this worker to be alive ended.')),
    );
    this.lost.catch(() => undefined);
    let held = Promise.resolve<unknown>(undefined);
    events.on('worker:create', ({ worker }) => {
      held = held
        .then(() =>
          this.#holder.query('select pg_advisory_lock(hashtextextended($1, 0))', [worker.workerId]),
        )
        .catch((error: unknown) => this.#lose(error as Error));
    });
  }

  async start(): Promise<void> {
    await this.#holder.connect();
    await this.#sweep();
    await this.sweeper.query(RETRY_NOW);
    this.#timer = setInterval(() => {
      this.#sweep().catch((error: unknown) => this.#lose(error as Error));
    }, SWEEP_INTERVAL_MS);
  }

  async #sweep(): Promise<void> {
    await this.sweeper.query(HAND_BACK);
    await this.sweeper.query(DROP_FOLLOWED);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#holder.end().catch(() => undefined);
  }
}

const HAND_BACK = `
  select graphile_worker.force_unlock_workers(array_agg(locked_by))
  from (select distinct locked_by from graphile_worker.jobs where locked_by is not null) as holders
  where pg_try_advisory_xact_lock(hashtextextended(locked_by, 0))
  having count(*) > 0`;

/**
 * A job in hand that a newer event about its subject followed has lost its key, and is never tried
 * again: that one does its work. Left where it failed, it would look like an event that is lost.
 */
const DROP_FOLLOWED = `
  select graphile_worker.complete_jobs(array_agg(id))
  from graphile_worker.jobs
  where key is null and locked_by is null and attempts >= max_attempts
  having count(*) > 0`;

/** What failed because the last worker lost its database need not wait out its back-off. */
const RETRY_NOW = `
  select graphile_worker.reschedule_jobs(array_agg(id), run_at => now())
  from graphile_worker.jobs
  where locked_by is null and attempts > 0 and run_at > now()
  having count(*) > 0`;
