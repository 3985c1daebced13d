import { type EnqueuedTaskPromise, type Index, Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { CaseThreadId } from '../../libs/kernel/index.js';
import { EXCERPT_FIELDS, SETTINGS_VERSION } from './index-settings.js';
import { type IndexOperations, rebuildIndex } from './meilisearch/index-rebuild.js';
import {
  fromMeilisearch,
  type MeilisearchDocument,
  storableText,
  toMeilisearch,
} from './meilisearch/meilisearch-document.js';
import { filterExpressions, queryText, queryTextWithoutNumbers } from './meilisearch/meilisearch-query.js';
import { refusal } from './meilisearch/meilisearch-refusal.js';
import { MEILISEARCH_SETTINGS } from './meilisearch/meilisearch-settings.js';
import { formattedSnippet } from './meilisearch/meilisearch-snippet.js';
import type { SearchDocument } from './search-document.js';
import { SearchEngineUnavailable } from './search-engine-unavailable.js';
import type { EngineAnswer, SearchEngine, SearchRequest } from './search-engine.js';
import { parseQuery } from './search-query.js';
import { MARKERS } from './snippet.js';

const LIVE = 'case_threads';
const BUILDING = 'case_threads_rebuild';
/** Holds one document: by which rules `LIVE` was built. */
const SETTINGS = 'corridor_settings';
const PAGE = 1_000;
const REQUEST_TIMEOUT = 10_000;
const TASK = { timeout: 120_000, interval: 20 } as const;

/**
 * Searches with a Meilisearch server. The key stays here: clients never talk to the server.
 *
 * Meilisearch replaces a document whatever its revision, so an older one is kept from replacing
 * a newer one by who writes: the outbox delivers the events of one thread one after the other,
 * and each time the row is read anew. Likewise only one rebuild may run at a time.
 */
export class MeilisearchSearchEngine implements SearchEngine {
  readonly name = 'meilisearch';
  private readonly client: Meilisearch;

  constructor({ url, key }: { url: string; key?: string | undefined }) {
    this.client = new Meilisearch({ host: url, apiKey: key, timeout: REQUEST_TIMEOUT });
  }

  async prepare(): Promise<void> {
    await reach(async () => {
      if ((await this.settingsVersion()) === SETTINGS_VERSION) return;
      // New rules may cut words another way, so documents that are there are put in again.
      if ((await this.count(LIVE)) > 0) await this.rebuild(this.storedDocuments());
      else await this.operations.create(LIVE);
      await follow(this.client.index(SETTINGS).addDocuments([{ id: LIVE, version: SETTINGS_VERSION }]));
    });
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length > 0) await reach(() => this.operations.add(LIVE, documents));
  }

  async remove(ids: readonly CaseThreadId[]): Promise<void> {
    if (ids.length > 0) await reach(() => this.operations.remove(LIVE, ids));
  }

  async search(request: SearchRequest): Promise<EngineAnswer> {
    const terms = parseQuery(request.query);
    const filter = filterExpressions(request.filter);
    if (!filter || (terms.length === 0 && request.query !== '')) return { hits: [], total: 0 };
    return reach(async () => {
      const answer = await this.ask(queryText(terms), filter, request);
      const words = queryTextWithoutNumbers(terms);
      if (answer.total > 0 || words === '' || words === queryText(terms)) return answer;
      return this.ask(words, filter, request);
    });
  }

  async rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<number> {
    return reach(async () => {
      await rebuildIndex(this.operations, { live: LIVE, building: BUILDING }, batches);
      return this.count(LIVE);
    });
  }

  async *revisions(): AsyncIterable<ReadonlyArray<{ id: CaseThreadId; revision: number }>> {
    for (let offset = 0; ; offset += PAGE) {
      const page = await reach(() =>
        this.index(LIVE).getDocuments({ fields: ['id', 'revision'], sort: ['id:asc'], limit: PAGE, offset }),
      );
      if (page.results.length > 0) yield page.results.map(({ id, revision }) => ({ id, revision }));
      if (page.results.length < PAGE) return;
    }
  }

  async ping(): Promise<void> {
    // Not /health, which answers with any key and before the index exists.
    await reach(() => this.client.index(LIVE).getStats());
  }

  private readonly operations: IndexOperations = {
    create: async (uid) => {
      await follow(this.client.createIndex(uid, { primaryKey: 'id' }), 'index_already_exists');
      await follow(this.client.index(uid).updateSettings(MEILISEARCH_SETTINGS));
    },
    drop: (uid) => follow(this.client.deleteIndex(uid), 'index_not_found'),
    swap: (one, other) => follow(this.client.swapIndexes([{ indexes: [one, other], rename: false }])),
    add: (uid, documents) => {
      const json = JSON.stringify(documents.map(toMeilisearch), storableText);
      return follow(this.index(uid).addDocumentsFromString(json, 'application/json', { primaryKey: 'id' }));
    },
    remove: (uid, ids) => follow(this.index(uid).deleteDocuments([...ids])),
    read: async (uid, ids) => {
      const { results } = await this.index(uid).getDocuments({ ids: [...ids], limit: ids.length });
      return results.map(fromMeilisearch);
    },
    revisions: async (uid) => {
      const { results } = await this.index(uid).getDocuments({ fields: ['id', 'revision'], limit: 1_000_000 });
      return new Map(results.map(({ id, revision }) => [id, revision]));
    },
  };

  private index(uid: string): Index<MeilisearchDocument> {
    return this.client.index<MeilisearchDocument>(uid);
  }

  private async ask(query: string, filter: string[], { offset, limit }: SearchRequest): Promise<EngineAnswer> {
    const { hits, estimatedTotalHits } = await this.index(LIVE).search(query, {
      offset,
      limit,
      filter,
      matchingStrategy: 'frequency',
      attributesToRetrieve: ['id'],
      attributesToHighlight: [...EXCERPT_FIELDS],
      attributesToCrop: [...EXCERPT_FIELDS],
      cropLength: 35,
      cropMarker: '…',
      highlightPreTag: MARKERS.open,
      highlightPostTag: MARKERS.close,
    });
    return {
      hits: hits.map(({ id, _formatted }) => ({ caseThreadId: id, snippet: formattedSnippet({ ..._formatted }) })),
      total: estimatedTotalHits,
    };
  }

  private async count(uid: string): Promise<number> {
    const stats = await unlessMissing(this.client.index(uid).getStats());
    return stats?.numberOfDocuments ?? 0;
  }

  private async settingsVersion(): Promise<unknown> {
    const stored = await unlessMissing(this.client.index(SETTINGS).getDocument(LIVE));
    return stored?.['version'];
  }

  private async *storedDocuments(): AsyncGenerator<SearchDocument[]> {
    for (let offset = 0; ; offset += PAGE) {
      const { results } = await this.index(LIVE).getDocuments({ limit: PAGE, offset });
      if (results.length === 0) return;
      yield results.map(fromMeilisearch);
    }
  }
}

/** Waits until the task is done. A task that failed is no rejection for the client, so ask. */
async function follow(enqueued: EnqueuedTaskPromise, tolerated?: string): Promise<void> {
  const { status, error } = await enqueued.waitTask(TASK);
  if (status === 'succeeded' || (error && error.code === tolerated)) return;
  throw new SearchEngineUnavailable(error?.code ?? `task_${status}`);
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    const code = error instanceof MeilisearchApiError ? error.cause?.code : undefined;
    if (code === 'index_not_found' || code === 'document_not_found') return undefined;
    throw error;
  }
}

async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusal(error);
  }
}
