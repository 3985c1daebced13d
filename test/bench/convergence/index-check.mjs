import { CASE_ENTITIES, CaseThreadDocuments } from '../../../dist/src/features/cases/index.js';
import { CaseThreadsRepository } from '../../../dist/src/features/cases/case-threads.repository.js';
import { RepliesRepository } from '../../../dist/src/features/cases/replies.repository.js';
import { compareIndex } from '../../../dist/src/indexing/index.js';
import { createDataSource } from '../../../dist/src/platform/database/index.js';
import { EmbeddedSearchEngine } from '../../../dist/src/search-index/embedded-search-engine.js';
import { MeilisearchSearchEngine } from '../../../dist/src/search-index/meilisearch-search-engine.js';

/** Looks into the index and into the rows, past the product. */
export async function openIndex(databaseUrl, { MEILISEARCH_URL: url, MEILISEARCH_KEY: key }) {
  const database = await createDataSource(databaseUrl, 2, CASE_ENTITIES).initialize();
  const documents = new CaseThreadDocuments(
    new CaseThreadsRepository(database),
    new RepliesRepository(database),
  );
  const engine = url
    ? new MeilisearchSearchEngine({ url, key })
    : new EmbeddedSearchEngine(database);
  return {
    async difference() {
      const { missing, outdated, surplus } = await compareIndex(engine, documents);
      return missing.length + outdated.length + surplus.length;
    },
    async holds(id) {
      for await (const batch of engine.revisions())
        if (batch.some((one) => one.id === id)) return true;
      return false;
    },
    close: () => database.destroy(),
  };
}
