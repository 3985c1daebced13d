import type { DataSource } from 'typeorm';
import type { CaseThreadId } from '../../libs/kernel/index.js';
import { type Conditions, everyTerm, someTerms, type Wanted } from './embedded/conditions.js';
import {
  type Database,
  lockWrites,
  readState,
  type Slot,
  startSearch,
} from './embedded/database.js';
import { refusal } from './embedded/database-refusal.js';
import { documentSnippet } from './embedded/document-snippet.js';
import { findDocuments, latestExamined } from './embedded/document-search.js';
import { countFacets, type Matching } from './embedded/facet-counts.js';
import { facetsIn, type Found } from './embedded/found-documents.js';
import { nearestQuery } from './embedded/nearest-words.js';
import { newestDocuments } from './embedded/newest-documents.js';
import { removeDocuments, upsertDocuments } from './embedded/document-writes.js';
import { abandonDeadRebuild, rebuildIndex, withRebuildLock } from './embedded/index-rebuild.js';
import { similarDocuments } from './embedded/similar-documents.js';
import { revisionBatches, storedDocuments } from './embedded/stored-documents.js';
import { formsOfTerms, unwantedQuery } from './embedded/term-forms.js';
import { addUpWordChanges } from './embedded/word-counts.js';
import { explain } from './explanation.js';
import { ENOUGH, SETTINGS_VERSION } from './index-settings.js';
import type { SearchDocument } from './search-document.js';
import {
  type EngineAnswer,
  NOTHING_FOUND,
  type SearchEngine,
  type SearchRequest,
  type SimilarHit,
  type SimilarRequest,
} from './search-engine.js';
import { asksSomething } from './search-query.js';
import { wantedTerms } from './similar/wanted-terms.js';
import { askedTerms } from './synonyms/asked-terms.js';

/** With so many documents that hold the words as typed, beginnings and errors are not looked for. */
const PLENTY = 500;

/**
 * Searches with PostgreSQL alone: full text for the words, pieces of words for typing errors. For
 * `npm start` and for a clinic with one server; its tables are in the schema `search_index`.
 */
export class EmbeddedSearchEngine implements SearchEngine {
  readonly name = 'embedded';

  constructor(private readonly dataSource: DataSource) {}

  async prepare(): Promise<void> {
    await this.reach(async () => {
      const { settingsVersion, building } = await readState(this.dataSource);
      if (building !== null) await abandonDeadRebuild(this.dataSource);
      if (settingsVersion === SETTINGS_VERSION) return;
      await withRebuildLock(this.dataSource, async () => {
        const { live, settingsVersion: now } = await readState(this.dataSource);
        // Another process may have done it while this one waited.
        if (now !== SETTINGS_VERSION)
          await rebuildIndex(this.dataSource, storedDocuments(this.dataSource, live));
      });
    });
  }

  async upsert(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.write((transaction, state) => upsertDocuments(transaction, state, documents));
  }

  async remove(ids: readonly CaseThreadId[]): Promise<void> {
    if (ids.length === 0) return;
    await this.write((transaction, state) => removeDocuments(transaction, state, ids));
  }

  async search(request: SearchRequest): Promise<EngineAnswer> {
    const asked = askedTerms(request.query);
    if (request.query !== '' && !asksSomething(asked)) return NOTHING_FOUND;
    const { terms, found, matching } = await this.reach(() =>
      // One snapshot for all statements: a rebuild that swaps in between changes nothing.
      this.dataSource.transaction('REPEATABLE READ', async (transaction) => {
        const plan = asked.wanted.length > 0 ? 'by words' : 'freely';
        const { live, allDocuments } = await startSearch(transaction, plan);
        const terms = await formsOfTerms(transaction, live, asked.wanted);
        const unwanted = unwantedQuery(asked.unwanted);
        const wanted = { terms, unwanted, allDocuments };
        return { terms, ...(await find(transaction, live, wanted, request)) };
      }),
    );
    const hits = found.page.map(({ id, document }) => ({
      caseThreadId: id as CaseThreadId,
      snippet: documentSnippet(document, terms),
      explain: async () => explain(document as unknown as SearchDocument, asked.wanted),
    }));
    const facets = () =>
      this.reach(() =>
        this.dataSource.transaction('REPEATABLE READ', async (transaction) => {
          const { live } = await startSearch(transaction, 'by words');
          return countFacets(transaction, live, matching, request);
        }),
      );
    const didYouMean = () =>
      this.reach(async () => {
        const { live } = await readState(this.dataSource);
        return nearestQuery(this.dataSource, live, request.query, asked.wanted, terms);
      });
    return { hits, total: found.total, facets, didYouMean };
  }

  async similar(request: SimilarRequest): Promise<readonly SimilarHit[]> {
    const wanted = wantedTerms(request);
    if (wanted.length === 0) return [];
    return this.reach(() =>
      this.dataSource.transaction('REPEATABLE READ', async (transaction) => {
        const { live, allDocuments } = await startSearch(transaction, 'by words');
        return similarDocuments(transaction, live, allDocuments, wanted, request);
      }),
    );
  }

  async rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<number> {
    return this.reach(() =>
      withRebuildLock(this.dataSource, () => rebuildIndex(this.dataSource, batches)),
    );
  }

  async *revisions(): AsyncIterable<ReadonlyArray<{ id: CaseThreadId; revision: number }>> {
    const { live } = await this.reach(() => readState(this.dataSource));
    const batches = revisionBatches(this.dataSource, live);
    for (;;) {
      const batch = await this.reach(() => batches.next());
      if (batch.done) return;
      yield batch.value;
    }
  }

  async ping(): Promise<void> {
    await this.reach(() => readState(this.dataSource));
  }

  private async write(
    work: (transaction: Database, state: Awaited<ReturnType<typeof lockWrites>>) => Promise<void>,
  ): Promise<void> {
    await this.reach(async () => {
      await this.dataSource.transaction(async (transaction) => {
        await work(transaction, await lockWrites(transaction, 'shared'));
      });
      await addUpWordChanges(this.dataSource);
    });
  }

  private async reach<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw refusal(error);
    }
  }
}

async function find(
  transaction: Database,
  live: Slot,
  wanted: Wanted,
  request: SearchRequest,
): Promise<{ found: Found; matching: Matching }> {
  const { terms, unwanted, allDocuments } = wanted;
  if (terms.length === 0) {
    const found = await newestDocuments(transaction, live, unwanted, request);
    return { found, matching: { unwanted, allDocuments } };
  }
  const meeting = async (conditions: Conditions) => {
    const { share } = conditions;
    const latest = await latestExamined(transaction, live, { share, allDocuments });
    const found = await findDocuments(transaction, live, conditions, latest, request);
    const matching: Matching = { conditions, latest, least: found.least };
    return { found, matching };
  };
  const narrowed = facetsIn(request.filter).length > 0;
  const typed = everyTerm(wanted, 0);
  if (typed && typed.share * allDocuments >= PLENTY) {
    const exact = await meeting(typed);
    // A filter takes some away, but must not bring others in.
    if (exact.found.total >= (narrowed ? ENOUGH : PLENTY)) return exact;
  }
  const every = everyTerm(wanted);
  const strict = every && (await meeting(every));
  if (strict && strict.found.total >= ENOUGH) return strict;
  const some = someTerms(wanted);
  if (some) return meeting(some);
  return strict ?? { found: { total: 0, page: [], least: 1 }, matching: 'nothing' };
}
