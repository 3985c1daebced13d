import {
  type EnqueuedTaskPromise,
  type FederatedMultiSearchParams,
  type Index,
  Meilisearch,
  MeilisearchApiError,
  type MultiSearchParams,
} from 'meilisearch';
import type { CaseThreadId } from '../../../libs/kernel/index.js';
import { indexableText } from '../indexable-text.js';
import type { SearchDocument } from '../search-document.js';
import { SearchEngineUnavailable } from '../search-engine-unavailable.js';
import type { SearchRequest } from '../search-engine.js';
import type { IndexOperations, Revisions } from './index-rebuild.js';
import {
  fromMeilisearch,
  type MeilisearchDocument,
  toMeilisearch,
} from './meilisearch-document.js';
import { EXCERPTS, type MeilisearchQuery } from './meilisearch-query.js';
import { MEILISEARCH_SETTINGS } from './meilisearch-settings.js';

/** Holds one document for each index: by which rules it was built. */
const SETTINGS = 'corridor_settings';
const PAGE = 1_000;
const REQUEST_TIMEOUT = 10_000;
const TASK = { timeout: 120_000, interval: 20 } as const;

export interface FormattedHit {
  readonly id: CaseThreadId;
  /** The fields of an excerpt, cut, with markers around what matched. */
  readonly formatted: Readonly<Record<string, unknown>>;
}

/** The indexes of one server, by their uid: all that is known here of Meilisearch's client. */
export class MeilisearchIndexes implements IndexOperations {
  private readonly client: Meilisearch;

  constructor({ url, key }: { url: string; key?: string | undefined }) {
    this.client = new Meilisearch({ host: url, apiKey: key, timeout: REQUEST_TIMEOUT });
  }

  async create(uid: string): Promise<void> {
    await follow(this.client.createIndex(uid, { primaryKey: 'id' }), 'index_already_exists');
    await follow(this.client.index(uid).updateSettings(MEILISEARCH_SETTINGS));
  }

  async drop(uid: string): Promise<void> {
    await follow(this.client.deleteIndex(uid), 'index_not_found');
  }

  async swap(one: string, other: string): Promise<void> {
    await follow(this.client.swapIndexes([{ indexes: [one, other], rename: false }]));
  }

  async add(uid: string, documents: readonly SearchDocument[]): Promise<void> {
    const json = JSON.stringify(documents.map(toMeilisearch), indexableText);
    await follow(
      this.index(uid).addDocumentsFromString(json, 'application/json', { primaryKey: 'id' }),
    );
  }

  async remove(uid: string, ids: readonly CaseThreadId[]): Promise<void> {
    await follow(this.index(uid).deleteDocuments([...ids]));
  }

  async read(uid: string, ids: readonly CaseThreadId[]): Promise<SearchDocument[]> {
    const { results } = await this.index(uid).getDocuments({ ids: [...ids], limit: ids.length });
    return results.map(fromMeilisearch);
  }

  async *readAll(uid: string): AsyncGenerator<SearchDocument[], void> {
    for (let offset = 0; ; offset += PAGE) {
      const { results } = await this.index(uid).getDocuments({ limit: PAGE, offset });
      if (results.length === 0) return;
      yield results.map(fromMeilisearch);
    }
  }

  /** A page of ids with their revisions, in the order of the ids; an empty one after the last. */
  async revisionPage(
    uid: string,
    page: number,
  ): Promise<Array<{ id: CaseThreadId; revision: number }>> {
    const answer = await this.index(uid).getDocuments({
      fields: ['id', 'revision'],
      sort: ['id:asc'],
      limit: PAGE,
      offset: page * PAGE,
    });
    const results: readonly { id: CaseThreadId; revision: number }[] = answer.results;
    return results.map(({ id, revision }) => ({ id, revision }));
  }

  async revisions(uid: string): Promise<Revisions> {
    const { results } = await this.index(uid).getDocuments({
      fields: ['id', 'revision'],
      limit: 1_000_000,
    });
    return new Map(results.map(({ id, revision }) => [id, revision]));
  }

  /** How many documents it holds; throws where there is no such index. */
  async count(uid: string): Promise<number> {
    return (await this.client.index(uid).getStats()).numberOfDocuments;
  }

  /** As `count`, with 0 for an index that is not there. */
  async countIfThere(uid: string): Promise<number> {
    return (await unlessMissing(this.count(uid))) ?? 0;
  }

  async settingsVersion(uid: string): Promise<unknown> {
    const stored = await unlessMissing(this.client.index(SETTINGS).getDocument(uid));
    return stored?.['version'];
  }

  async noteSettingsVersion(uid: string, version: number): Promise<void> {
    await follow(
      this.client.index(SETTINGS).addDocuments([{ id: uid, version }], { primaryKey: 'id' }),
    );
  }

  /** Asks all `queries` at once; a document that answers several comes once, at its best place. */
  async search(
    uid: string,
    queries: readonly MeilisearchQuery[],
    filter: string[],
    { offset, limit }: SearchRequest,
  ): Promise<{ hits: FormattedHit[]; total: number }> {
    const answer = await this.client.multiSearch<FederatedMultiSearchParams, MeilisearchDocument>({
      federation: { offset, limit },
      queries: queries.map((query) => ({ ...query, ...EXCERPTS, indexUid: uid, filter })),
    });
    const hits = answer.hits.map(({ id, _formatted }) => ({ id, formatted: { ..._formatted } }));
    return { hits, total: answer.estimatedTotalHits ?? hits.length };
  }

  /** For each of `words`, which documents hold them, the best first, and how many there are. */
  async holders(
    uid: string,
    words: readonly string[],
    limit: number,
  ): Promise<{ ids: CaseThreadId[]; total: number }[]> {
    const { results } = await this.client.multiSearch<MultiSearchParams, MeilisearchDocument>({
      queries: words.map((q) => ({
        ...{ indexUid: uid, q, limit, matchingStrategy: 'all' },
        attributesToRetrieve: ['id'],
      })),
    });
    return results.map(({ hits, estimatedTotalHits }) => ({
      ids: hits.map(({ id }) => id),
      total: estimatedTotalHits ?? hits.length,
    }));
  }

  /** How many documents answer any of `queries`, and of each facet how many have which value. */
  async tally(
    uid: string,
    queries: readonly MeilisearchQuery[],
    filter: string[],
    facets: readonly string[],
  ): Promise<{ total: number; distribution: Readonly<Record<string, Record<string, number>>> }> {
    const answer = await this.client.multiSearch<FederatedMultiSearchParams, MeilisearchDocument>({
      federation: { offset: 0, limit: 0, facetsByIndex: { [uid]: [...facets] } },
      queries: queries.map((query) => ({ ...query, indexUid: uid, filter })),
    });
    return {
      total: answer.estimatedTotalHits ?? 0,
      distribution: answer.facetsByIndex?.[uid]?.distribution ?? {},
    };
  }

  private index(uid: string): Index<MeilisearchDocument> {
    return this.client.index<MeilisearchDocument>(uid);
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
