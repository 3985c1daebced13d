import type { CaseThreadId } from '../../../libs/kernel/index.js';
import type { SimilarHit, SimilarRequest } from '../search-engine.js';
import { rankSimilar } from '../similar/rank-similar.js';
import { type WantedTerm, weightOf } from '../similar/wanted-terms.js';
import type { MeilisearchIndexes } from './meilisearch-indexes.js';

/** Each is a search of its own in one request; the first say what a case is about. */
const MOST_ASKED = 24;
const HOLDERS = 100;
const CANDIDATES = 40;

/** Candidates are those that hold most of the terms, the rarer ones counting for more. */
export async function similarDocuments(
  indexes: MeilisearchIndexes,
  uid: string,
  wanted: readonly WantedTerm[],
  request: SimilarRequest,
): Promise<SimilarHit[]> {
  const asked = wanted.slice(0, MOST_ASKED);
  // The synonyms are the server's own; the first wording stands for all.
  const words = asked.map(({ wordings }) => wordings[0]?.join(' ') ?? '');
  const [allDocuments, holders] = await Promise.all([
    indexes.count(uid),
    indexes.holders(uid, words, HOLDERS),
  ]);
  const terms = asked
    .map((term, index) => ({
      ...term,
      documents: holders[index]?.total ?? 0,
      holders: holders[index]?.ids ?? [],
    }))
    .filter(({ documents }) => documents > 0);
  const weights = new Map<CaseThreadId, number>();
  for (const term of terms)
    for (const id of term.holders)
      weights.set(id, (weights.get(id) ?? 0) + weightOf(term, allDocuments));
  const candidates = [...weights]
    .filter(([id]) => id !== request.except)
    .sort(([, one], [, other]) => other - one)
    .slice(0, CANDIDATES)
    .map(([id]) => id);
  if (candidates.length === 0) return [];
  const documents = await indexes.read(uid, candidates);
  return rankSimilar(terms, documents, allDocuments, request);
}
