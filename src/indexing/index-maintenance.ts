import { Inject, Injectable } from '@nestjs/common';
import { CaseThreadDocuments } from '../features/cases/index.js';
import type { OutboxHandlers } from '../outbox/index.js';
import { SEARCH_ENGINE, type SearchEngine } from '../search-index/index.js';
import { compareIndex, type IndexDifference } from './compare-index.js';
import { IndexWriter } from './index-writer.js';

const BATCH = 200;

/** Rebuilds and mends the index from PostgreSQL alone. */
@Injectable()
export class IndexMaintenance {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly documents: CaseThreadDocuments,
    private readonly writer: IndexWriter,
  ) {}

  /** Replaces the whole index; `onProgress` hears documents done and documents in all. */
  async rebuild(onProgress: (done: number, total: number) => void): Promise<number> {
    const total = await this.documents.count();
    let done = 0;
    const counted = async function* (batches: ReturnType<CaseThreadDocuments['all']>) {
      for await (const batch of batches) {
        yield batch;
        onProgress((done += batch.length), total);
      }
    };
    await this.engine.prepare();
    return this.engine.rebuild(counted(this.documents.all()));
  }

  compare(): Promise<IndexDifference> {
    return compareIndex(this.engine, this.documents);
  }

  async mend({ missing, outdated, surplus }: IndexDifference): Promise<void> {
    const different = [...surplus, ...missing, ...outdated];
    for (let start = 0; start < different.length; start += BATCH)
      await this.writer.write(different.slice(start, start + BATCH));
  }

  /** What slipped through in spite of everything is found within a day. */
  readonly onReconciliationDue: OutboxHandlers['index-reconciliation-due'] = async () => {
    await this.mend(await this.compare());
  };
}
