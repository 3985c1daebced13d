import { Inject, Injectable } from '@nestjs/common';
import { CaseThreadDocuments } from '../features/cases/index.js';
import type { CaseThreadId } from '../../libs/kernel/index.js';
import type { OutboxHandlers } from '../outbox/index.js';
import { SEARCH_ENGINE, type SearchEngine } from '../search-index/index.js';

/** How the index differs from PostgreSQL. */
export interface IndexDifference {
  readonly missing: readonly CaseThreadId[];
  readonly outdated: readonly CaseThreadId[];
  readonly surplus: readonly CaseThreadId[];
}

const BATCH = 200;

/** Rebuilds and mends the index from PostgreSQL alone. */
@Injectable()
export class IndexMaintenance {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly documents: CaseThreadDocuments,
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

  async compare(): Promise<IndexDifference> {
    const indexed = new Map<CaseThreadId, number>();
    for await (const batch of this.engine.revisions())
      for (const { id, revision } of batch) indexed.set(id, revision);
    const missing: CaseThreadId[] = [];
    const outdated: CaseThreadId[] = [];
    for await (const batch of this.documents.revisions()) {
      for (const { id, revision } of batch) {
        const known = indexed.get(id);
        if (known === undefined) missing.push(id);
        else if (known < revision) outdated.push(id);
        indexed.delete(id);
      }
    }
    return { missing, outdated, surplus: [...indexed.keys()] };
  }

  async mend({ missing, outdated, surplus }: IndexDifference): Promise<void> {
    const behind = [...missing, ...outdated];
    for (let start = 0; start < behind.length; start += BATCH) {
      await this.engine.upsert(await this.documents.find(behind.slice(start, start + BATCH)));
    }
    if (surplus.length > 0) await this.engine.remove(surplus);
  }

  /** What slipped through in spite of everything is found within a day. */
  readonly onReconciliationDue: OutboxHandlers['index-reconciliation-due'] = async () => {
    await this.mend(await this.compare());
  };
}
