import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { CASE_ENTITIES, CaseThreadDocuments } from '../../src/features/cases/index.js';
import { CaseThreadsRepository } from '../../src/features/cases/case-threads.repository.js';
import { RepliesRepository } from '../../src/features/cases/replies.repository.js';
import { compareIndex } from '../../src/indexing/index.js';
import { EmbeddedSearchEngine } from '../../src/search-index/embedded-search-engine.js';

/** The comparison of `npm run reconcile`, without its mending. */
export async function openIndex(url: string) {
  const dataSource = await new DataSource({
    type: 'postgres',
    url,
    entities: CASE_ENTITIES,
  }).initialize();
  const documents = new CaseThreadDocuments(
    new CaseThreadsRepository(dataSource),
    new RepliesRepository(dataSource),
  );
  const engine = new EmbeddedSearchEngine(dataSource);
  return {
    /** How many threads the index has not as they are, at the deadline at the latest. */
    async untilComplete(deadline: number): Promise<number> {
      for (;;) {
        const { missing, outdated, surplus } = await compareIndex(engine, documents);
        const behind = missing.length + outdated.length + surplus.length;
        if (behind === 0 || Date.now() > deadline) return behind;
        await sleep(50);
      }
    },
    close: () => dataSource.destroy(),
  };
}
