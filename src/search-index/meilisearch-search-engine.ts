import type { CaseThreadId } from '../../libs/kernel/index.js';
import { explain, type Explanation } from './explanation.js';
import { ENOUGH, SETTINGS_VERSION } from './index-settings.js';
import { rebuildIndex } from './meilisearch/index-rebuild.js';
import { countFacets } from './meilisearch/meilisearch-facets.js';
import { MeilisearchIndexes } from './meilisearch/meilisearch-indexes.js';
import {
  filterExpressions,
  joined,
  looseQueries,
  strictQuery,
} from './meilisearch/meilisearch-query.js';
import { refusal } from './meilisearch/meilisearch-refusal.js';
import { formattedSnippet } from './meilisearch/meilisearch-snippet.js';
import { similarDocuments } from './meilisearch/similar-documents.js';
import type { SearchDocument } from './search-document.js';
import {
  type EngineAnswer,
  NOTHING_FOUND,
  type SearchEngine,
  type SearchRequest,
  type SimilarHit,
  type SimilarRequest,
} from './search-engine.js';
import { asksSomething, type QueryTerm } from './search-query.js';
import { wantedTerms } from './similar/wanted-terms.js';
import { askedTerms } from './synonyms/asked-terms.js';

const LIVE = 'case_threads';
const BUILDING = 'case_threads_rebuild';

/**
 * Searches with a Meilisearch server. The key stays here: clients never talk to the server.
 *
 * Meilisearch replaces a document whatever its revision, so an older one is kept from replacing
 * a newer one by who writes: the outbox delivers the events of one thread one after the other,
 * and each time the row is read anew. Likewise only one rebuild may run at a time.
 */
export class MeilisearchSearchEngine implements SearchEngine {
  readonly name = 'meilisearch';
  private readonly indexes: MeilisearchIndexes;

  constructor(server: { url: string; key?: string | undefined }) {
    this.indexes = new MeilisearchIndexes(server);
  }

  async prepare(): Promise<void> {
    await reach(async () => {
      if ((await this.indexes.settingsVersion(LIVE)) === SETTINGS_VERSION) return;
      // New rules may cut words another way, so documents that are there are put in again.
      if ((await this.indexes.countIfThere(LIVE)) > 0)
        await this.rebuild(this.indexes.readAll(LIVE));
      else await this.indexes.create(LIVE);
      await this.indexes.noteSettingsVersion(LIVE, SETTINGS_VERSION);
    });
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length > 0) await reach(() => this.indexes.add(LIVE, documents));
  }

  async remove(ids: readonly CaseThreadId[]): Promise<void> {
    if (ids.length === 0) return;
    await reach(async () => {
      await this.indexes.remove(LIVE, ids);
      // And from what a rebuild has copied, or left when it died: the next may be long in coming.
      if ((await this.indexes.countIfThere(BUILDING)) > 0) await this.indexes.remove(BUILDING, ids);
    });
  }

  async search(request: SearchRequest): Promise<EngineAnswer> {
    const asked = askedTerms(request.query);
    const expressions = filterExpressions(request.filter);
    if (!expressions || (request.query !== '' && !asksSomething(asked))) return NOTHING_FOUND;
    const { without } = request;
    const filter = joined(expressions, without);
    return reach(async () => {
      const strict = await this.indexes.search(LIVE, [strictQuery(asked)], filter, request);
      const loose = looseQueries(asked);
      const tooFew = strict.total < ENOUGH && loose.length > 1;
      const { hits, total } = tooFew
        ? await this.indexes.search(LIVE, loose, filter, request)
        : strict;
      const explanation = this.explainer(
        asked.wanted,
        hits.map(({ id }) => id),
      );
      const queries = tooFew ? loose : [strictQuery(asked)];
      return {
        hits: hits.map(({ id, formatted }) => ({
          caseThreadId: id,
          snippet: formattedSnippet(formatted),
          explain: () => explanation(id),
        })),
        total,
        facets: () =>
          reach(() => countFacets(this.indexes, { uid: LIVE, queries, expressions, without })),
        // Meilisearch corrects within its own limits, and tells nobody its words.
        didYouMean: NOTHING_FOUND.didYouMean,
      };
    });
  }

  /** Reads the documents of all hits at once, when the first is asked about. */
  private explainer(
    wanted: readonly QueryTerm[],
    ids: readonly CaseThreadId[],
  ): (id: CaseThreadId) => Promise<Explanation | null> {
    let reading: Promise<readonly SearchDocument[]> | undefined;
    return async (id) => {
      reading ??= reach(() => this.indexes.read(LIVE, ids));
      const document = (await reading).find((one) => one.id === id);
      return document ? explain(document, wanted) : null;
    };
  }

  async similar(request: SimilarRequest): Promise<readonly SimilarHit[]> {
    const wanted = wantedTerms(request);
    if (wanted.length === 0) return [];
    return reach(() => similarDocuments(this.indexes, LIVE, wanted, request));
  }

  async rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<number> {
    return reach(async () => {
      await rebuildIndex(this.indexes, { live: LIVE, building: BUILDING }, batches);
      return this.indexes.count(LIVE);
    });
  }

  async *revisions(): AsyncIterable<ReadonlyArray<{ id: CaseThreadId; revision: number }>> {
    for (let page = 0; ; page += 1) {
      const batch = await reach(() => this.indexes.revisionPage(LIVE, page));
      if (batch.length === 0) return;
      yield batch;
    }
  }

  async ping(): Promise<void> {
    // Not /health, which answers with any key and before the index exists.
    await reach(() => this.indexes.count(LIVE));
  }
}

async function reach<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusal(error);
  }
}
