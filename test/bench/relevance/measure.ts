import MiniSearch from 'minisearch';
import { SEARCHED_FIELDS } from '../../../src/search-index/index-settings.js';
import type { SearchEngine } from '../../../src/search-index/index.js';
import { aDocument, idOf, inBatches } from '../../integration/search-engine-documents.js';
import type { JudgedQuery, JudgedThread } from './judged-set.js';

/** Keys of threads, the best first. */
export type Ranking = (query: string) => Promise<readonly string[]>;

export interface Relevance {
  /** Gain of the first ten, each discounted by its rank, as part of the best there could be. */
  readonly ndcgAt10: number;
  /** The part of the queries with a thread of grade 2 or 3 among the first three. */
  readonly successAt3: number;
}

const DEPTH = 10;

export async function measure(queries: readonly JudgedQuery[], rank: Ranking): Promise<Relevance> {
  let ndcg = 0;
  let successes = 0;
  for (const { query, grades } of queries) {
    const found = (await rank(query)).slice(0, DEPTH).map((key) => grades.get(key) ?? 0);
    const best = [...grades.values()].sort((one, other) => other - one).slice(0, DEPTH);
    ndcg += gainOf(found) / gainOf(best);
    if (found.slice(0, 3).some((grade) => grade >= 2)) successes++;
  }
  return { ndcgAt10: ndcg / queries.length, successAt3: successes / queries.length };
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
}

/** Fills `engine` with the threads, and asks it as the product does. */
export async function engineRanking(
  engine: SearchEngine,
  threads: readonly JudgedThread[],
): Promise<Ranking> {
  const keyOf = new Map<string, string>(threads.map(({ key }, index) => [idOf(index), key]));
  await engine.prepare();
  await engine.rebuild(
    inBatches(
      threads.map(({ key: _, acceptedReply, ...texts }, index) =>
        aDocument(index, {
          ...texts,
          acceptedReply,
          replies: [...texts.replies],
          specialties: [...texts.specialties],
          specialtyNames: [...texts.specialtyNames],
          status: acceptedReply ? 'ANSWERED' : 'OPEN',
        }),
      ),
    ),
  );
  return async (query) => {
    const { hits } = await engine.search({ query, filter: {}, offset: 0, limit: DEPTH });
    return hits.map((hit) => keyOf.get(hit.caseThreadId) ?? '');
  };
}

/** MiniSearch with its defaults over the same fields. */
export function miniSearchRanking(threads: readonly JudgedThread[]): Ranking {
  const fields = SEARCHED_FIELDS.map(({ name }) => name);
  const index = new MiniSearch<JudgedThread>({ fields, idField: 'key' });
  index.addAll(threads.map((thread) => ({ ...thread, acceptedReply: thread.acceptedReply ?? '' })));
  return (query) => Promise.resolve(index.search(query).map((hit) => String(hit.id)));
}
