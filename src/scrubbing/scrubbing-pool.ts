import { Piscina } from 'piscina';
import { AppError } from '../../libs/kernel/index.js';
import type { ScrubTask, ScrubTaskResult } from './scrub-task.js';

export interface ScrubbingPoolOptions {
  readonly filename: string;
  readonly key: Buffer;
  readonly threads: number;
  readonly timeoutMs: number;
}

/** Bounds memory: what waits beyond this is refused, and its author keeps the text and tries again. */
const MAX_WAITING = 200;

/**
 * Scrubbing off the main thread, with a time limit. It fails closed: a time-out, a crash, a full
 * queue or an answer of the wrong shape all throw MASKING_UNAVAILABLE, and no text passes.
 */
export class ScrubbingPool {
  readonly #pool: Piscina<ScrubTask, ScrubTaskResult>;
  #inHand = 0;

  constructor(private readonly options: ScrubbingPoolOptions) {
    this.#pool = new Piscina({
      filename: options.filename,
      workerData: { key: options.key },
      minThreads: 1,
      maxThreads: options.threads,
      idleTimeout: Infinity,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    // A thread that dies is replaced at the next task; the task it had has failed already.
    this.#pool.on('error', () => undefined);
  }

  async run(task: ScrubTask): Promise<ScrubTaskResult> {
    // Counted here: Piscina's own limit passes over tasks that carry a signal.
    if (this.#inHand >= this.options.threads + MAX_WAITING) throw unavailable();
    this.#inHand++;
    try {
      const result = await this.#pool.run(task, {
        signal: AbortSignal.timeout(this.options.timeoutMs),
      });
      if (result.fields.length !== task.fields.length) throw new TypeError('A field is missing.');
      return result;
    } catch {
      throw unavailable();
    } finally {
      this.#inHand--;
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

/** Without a cause: an error from the scrubber may quote the text. */
const unavailable = (): AppError =>
  new AppError(
    'MASKING_UNAVAILABLE',
    'The text could not be masked, so nothing was stored or sent. It is still in your editor; please try again.',
  );
