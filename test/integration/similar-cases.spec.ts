import { knownWords, scrub, type ScrubbedText } from '../../libs/deid/index.js';
import { DEMONSTRATION_THREADS } from '../../src/demonstration/threads/index.js';
import { EmbeddedSearchEngine } from '../../src/search-index/embedded-search-engine.js';
import { createTestDatabase, type TestDatabase } from '../database/test-database.js';
import { aDocument, idOf, inBatches } from './search-engine-documents.js';
import { aDraft } from './search-engine-similar.contract.js';
import { PARAPHRASED } from './similar-cases-paraphrased.js';

/** What was reached when this was written, less what one or two cases make. */
const LEAST = { first: 0.85, amongThree: 0.9 };
const LEAST_UNREVIEWED = { first: 0.8, amongThree: 0.85 };

describe('Cases similar to a paraphrase', () => {
  let database: TestDatabase;
  let engine: EmbeddedSearchEngine;

  beforeAll(async () => {
    database = await createTestDatabase();
    engine = new EmbeddedSearchEngine(database.dataSource);
    const mask = (text: string) => scrub(text).masked;
    await engine.rebuild(
      inBatches(
        DEMONSTRATION_THREADS.map((thread, number) =>
          aDocument(number, {
            title: mask(thread.title),
            question: mask(thread.question),
            body: mask(thread.body),
            acceptedReply: mask(thread.replies.find(({ accepted }) => accepted)?.body ?? ''),
            specialties: [...thread.specialties],
          }),
        ),
      ),
    );
  });

  afterAll(async () => {
    await database.drop();
  });

  it.each<[string, (masked: ScrubbedText) => string, typeof LEAST]>([
    ['masked', (masked) => masked, LEAST],
    ['as it leaves a device before its review', knownWords, LEAST_UNREVIEWED],
  ])('are the case that it was written after, of 46: %s', async (_, sent, least) => {
    const ranks: Record<string, number> = {};
    for (const [key, text] of Object.entries(PARAPHRASED)) {
      const hits = await engine.similar(aDraft({ body: sent(scrub(text).masked), limit: 10 }));
      const wanted = idOf(DEMONSTRATION_THREADS.findIndex((thread) => thread.key === key));
      ranks[key] = hits.findIndex(({ caseThreadId }) => caseThreadId === wanted) + 1;
    }
    const within = (rank: number) =>
      Object.values(ranks).filter((one) => one > 0 && one <= rank).length /
      Object.keys(ranks).length;
    const missed = Object.entries(ranks).filter(([, rank]) => rank !== 1);
    console.log(
      `first ${within(1).toFixed(2)}, among three ${within(3).toFixed(2)}; not first: ${JSON.stringify(missed)}`,
    );
    expect(within(1)).toBeGreaterThanOrEqual(least.first);
    expect(within(3)).toBeGreaterThanOrEqual(least.amongThree);
  });
});
