import { EmbeddedSearchEngine } from '../../src/search-index/embedded-search-engine.js';
import { judgedQueries, judgedThreads } from '../bench/relevance/judged-set.js';
import { engineRanking, measure, miniSearchRanking } from '../bench/relevance/measure.js';
import { createTestDatabase, type TestDatabase } from '../database/test-database.js';

const threads = judgedThreads();
const { tuning, kept } = judgedQueries();

describe('The judged set', () => {
  it('has 200 queries, half of them kept for the report, over at least 250 threads', () => {
    expect([tuning.length, kept.length]).toEqual([100, 100]);
    expect(new Set(threads.map(({ key }) => key)).size).toBe(threads.length);
    expect(threads.length).toBeGreaterThanOrEqual(250);
  });

  it('grades threads that exist, from 1 to 3', () => {
    const keys = new Set(threads.map(({ key }) => key));
    for (const { grades } of [...tuning, ...kept]) {
      expect(grades.size).toBeGreaterThan(0);
      expect([...grades.keys()].filter((key) => !keys.has(key))).toEqual([]);
      expect([...grades.values()].filter((grade) => ![1, 2, 3].includes(grade))).toEqual([]);
    }
  });
});

describe('The embedded engine on the kept half', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  it('orders well, and better than MiniSearch with its defaults', async () => {
    const engine = new EmbeddedSearchEngine(database.dataSource);
    const { ndcgAt10, successAt3 } = await measure(kept, await engineRanking(engine, threads));
    expect(ndcgAt10).toBeGreaterThanOrEqual(0.85);
    expect(successAt3).toBeGreaterThanOrEqual(0.95);
    expect(ndcgAt10).toBeGreaterThan((await measure(kept, miniSearchRanking(threads))).ndcgAt10);
  });
});
