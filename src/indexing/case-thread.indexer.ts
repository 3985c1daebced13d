import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Logger } from 'pino';
import type { CaseThreadId } from '../../libs/kernel/index.js';
import { SavedSearchMatcher } from '../features/search/index.js';
import type { OutboxHandlers } from '../outbox/index.js';
import { LOGGER } from '../platform/logging/index.js';
import {
  SEARCH_ENGINE,
  type SearchEngine,
  SearchEngineUnavailable,
} from '../search-index/index.js';
import { IndexWriter } from './index-writer.js';

/** How long an engine that is away is left alone: at first, and in the end. */
const PAUSE_MS = { first: 250, longest: 5_000 } as const;

/** Of one batch, tried one by one. */
const MOST_FAILURES = 3;

interface Changed {
  readonly caseThreadId: CaseThreadId;
  readonly stopping: AbortSignal | undefined;
}

/**
 * Writes one batch at a time, so the engine never gets more at once than it can take. While it is
 * away, the batch in hand waits for it and everything else waits in the database: nothing fails,
 * and nothing has a back-off to sit out when the engine is there again.
 */
@Injectable()
export class CaseThreadIndexer {
  #running: Promise<unknown> = Promise.resolve();

  /** Threads that change while one batch is indexed make the next. */
  readonly #changed = new DataLoader<Changed, null>(
    (batch) => {
      const outcomes = this.#indexAll(batch);
      this.#running = outcomes;
      return outcomes;
    },
    { cache: false, batchScheduleFn: (begin) => void this.#running.then(begin) },
  );

  constructor(
    private readonly writer: IndexWriter,
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly savedSearches: SavedSearchMatcher,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** Makes the index agree with the row as it is now, whatever it was when the event was written. */
  readonly onCaseThreadChanged: OutboxHandlers['case-thread-changed'] = async (
    { caseThreadId },
    stopping,
  ) => {
    await this.#changed.load({ caseThreadId, stopping });
  };

  /** Events of one thread that are in hand together need but one write. */
  async #indexAll(batch: readonly Changed[]): Promise<(Error | null)[]> {
    const ids = [...new Set(batch.map(({ caseThreadId }) => caseThreadId))];
    const outcomes = await this.#outcomesOf(ids, batch[0]?.stopping);
    return batch.map(({ caseThreadId }) => outcomes[ids.indexOf(caseThreadId)] ?? null);
  }

  async #outcomesOf(
    ids: readonly CaseThreadId[],
    stopping: AbortSignal | undefined,
  ): Promise<(Error | null)[]> {
    for (;;) {
      const failure = await outcomeOf(this.#index(ids));
      if (failure === null) return ids.map(() => null);
      if (failure instanceof SearchEngineUnavailable && !(await this.#isThere())) {
        if (await this.#untilThere(stopping)) continue;
        return ids.map(() => failure);
      }
      return ids.length === 1 ? [failure] : this.#indexEach(ids, failure, stopping);
    }
  }

  /**
   * One that cannot be indexed must not hold up the others. Where several cannot, it is not
   * theirs: the rest goes back to the queue, whose back-off gives a slow engine time.
   */
  async #indexEach(
    ids: readonly CaseThreadId[],
    failure: Error,
    stopping: AbortSignal | undefined,
  ): Promise<(Error | null)[]> {
    const outcomes: (Error | null)[] = [];
    let failures = 0;
    for (const id of ids) {
      const goesBack = failures >= MOST_FAILURES || stopping?.aborted;
      const outcome = goesBack ? failure : await outcomeOf(this.#index([id]));
      if (outcome) failures++;
      outcomes.push(outcome);
    }
    return outcomes;
  }

  async #index(ids: readonly CaseThreadId[]): Promise<void> {
    await this.savedSearches.match(await this.writer.write(ids));
  }

  /** With its settings: one that was replaced meanwhile has lost them. */
  async #isThere(): Promise<boolean> {
    return this.engine.prepare().then(
      () => true,
      () => false,
    );
  }

  /** Resolves with `false` when the worker ends first. */
  async #untilThere(stopping: AbortSignal | undefined): Promise<boolean> {
    this.log.warn('the search engine is away; what changes is indexed when it is back');
    for (let ms: number = PAUSE_MS.first; ; ms = Math.min(2 * ms, PAUSE_MS.longest)) {
      await pause(ms, undefined, stopping && { signal: stopping }).catch(() => undefined);
      if (stopping?.aborted) return false;
      if (await this.#isThere()) break;
    }
    this.log.info('the search engine is back');
    return true;
  }
}

const outcomeOf = (work: Promise<void>): Promise<Error | null> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error : new Error('Indexing failed.')),
  );
