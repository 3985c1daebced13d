import { Inject, Injectable } from '@nestjs/common';
import type { CaseThreadId } from '../../libs/kernel/index.js';
import { CaseThreadDocuments } from '../features/cases/index.js';
import { UnitOfWork } from '../platform/database/index.js';
import { Metrics } from '../platform/metrics/index.js';
import { SEARCH_ENGINE, type SearchDocument, type SearchEngine } from '../search-index/index.js';

/** Writes into the index what the rows say now. */
@Injectable()
export class IndexWriter {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly documents: CaseThreadDocuments,
    private readonly unitOfWork: UnitOfWork,
    private readonly metrics: Metrics,
  ) {}

  /**
   * What is gone is removed; what is there is written, and returned. One process at a time reads
   * and writes: Meilisearch takes what comes last for the newest, so nobody may read before and
   * write after another.
   */
  async write(ids: readonly CaseThreadId[]): Promise<readonly SearchDocument[]> {
    return this.unitOfWork.alone('search-index', async () => {
      const documents = await this.documents.find(ids);
      const found = new Set(documents.map(({ id }) => id));
      const gone = ids.filter((id) => !found.has(id));
      if (gone.length > 0) await this.engine.remove(gone);
      if (documents.length > 0) await this.engine.upsert(documents);
      this.metrics.indexed.inc({ change: 'upsert' }, documents.length);
      this.metrics.indexed.inc({ change: 'remove' }, gone.length);
      return documents;
    });
  }
}
