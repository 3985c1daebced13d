import { Inject, Injectable } from '@nestjs/common';
import { CaseThreadDocuments } from '../features/cases/index.js';
import type { OutboxHandlers } from '../outbox/index.js';
import { Metrics } from '../platform/metrics/index.js';
import { SEARCH_ENGINE, type SearchEngine } from '../search-index/index.js';

@Injectable()
export class CaseThreadIndexer {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly documents: CaseThreadDocuments,
    private readonly metrics: Metrics,
  ) {}

  /** Makes the index agree with the row as it is now, whatever it was when the event was written. */
  readonly onCaseThreadChanged: OutboxHandlers['case-thread-changed'] = async ({
    caseThreadId,
  }) => {
    const [document] = await this.documents.find([caseThreadId]);
    await (document ? this.engine.upsert([document]) : this.engine.remove([caseThreadId]));
    this.metrics.indexed.inc({ change: document ? 'upsert' : 'remove' });
  };
}
