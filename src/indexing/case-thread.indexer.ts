import { Inject, Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { CaseThreadId } from '../../libs/kernel/index.js';
import { CaseThreadDocuments } from '../features/cases/index.js';
import { SavedSearchMatcher } from '../features/search/index.js';
import type { OutboxHandlers } from '../outbox/index.js';
import { Metrics } from '../platform/metrics/index.js';
import { SEARCH_ENGINE, type SearchEngine } from '../search-index/index.js';

@Injectable()
export class CaseThreadIndexer {
  #running: Promise<unknown> = Promise.resolve();

  /** Threads that change while one batch is indexed make the next. */
  readonly #changed = new DataLoader<CaseThreadId, null>(
    (ids) => {
      const outcomes = this.#indexAll(ids);
      this.#running = outcomes;
      return outcomes;
    },
    { cache: false, batchScheduleFn: (begin) => void this.#running.then(begin) },
  );

  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly documents: CaseThreadDocuments,
    private readonly metrics: Metrics,
    private readonly savedSearches: SavedSearchMatcher,
  ) {}

  /** Makes the index agree with the row as it is now, whatever it was when the event was written. */
  readonly onCaseThreadChanged: OutboxHandlers['case-thread-changed'] = async ({
    caseThreadId,
  }) => {
    await this.#changed.load(caseThreadId);
  };

  /** One that cannot be indexed must not hold up the others: after a failure each goes alone. */
  async #indexAll(ids: readonly CaseThreadId[]): Promise<(Error | null)[]> {
    const together = await outcomeOf(this.#index(ids));
    if (together === null || ids.length === 1) return ids.map(() => together);
    return Promise.all(ids.map((id) => outcomeOf(this.#index([id]))));
  }

  async #index(ids: readonly CaseThreadId[]): Promise<void> {
    const documents = await this.documents.find(ids);
    const found = new Set(documents.map(({ id }) => id));
    const gone = ids.filter((id) => !found.has(id));
    if (documents.length > 0) await this.engine.upsert(documents);
    if (gone.length > 0) await this.engine.remove(gone);
    for (const document of documents) await this.savedSearches.match(document);
    this.metrics.indexed.inc({ change: 'upsert' }, documents.length);
    this.metrics.indexed.inc({ change: 'remove' }, gone.length);
  }
}

const outcomeOf = (work: Promise<void>): Promise<Error | null> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error : new Error('Indexing failed.')),
  );
