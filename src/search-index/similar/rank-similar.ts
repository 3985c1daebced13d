import type { SearchDocument } from '../search-document.js';
import type { SimilarHit, SimilarRequest } from '../search-engine.js';
import { keyTerms } from './key-terms.js';
import { type CountedTerm, weightOf } from './wanted-terms.js';

/** BM25F: how soon repetition stops to count, how much length does, and what each field counts. */
const K1 = 1.2;
const B = 0.5;
const FIELDS = { title: 3, question: 2, acceptedReply: 1, body: 1 } as const;
/** Among cases that share as much, those of the same specialty and age come first. */
const SAME = { specialty: 1.2, ageBand: 1.05 } as const;
/** One word in common is no similarity, unless it is one of the most telling. */
const FEWEST_SHARED = 2;
const MOST_TELLING = 3;
/** What shares so much less than the best is left out. */
const LEAST = 0.35;
const MOST_SHOWN = 5;

type Comparable = Pick<SearchDocument, keyof typeof FIELDS | 'id' | 'specialties' | 'ageBand'>;

/**
 * Scores candidates by BM25F over key terms, so that both engines agree on what is similar,
 * in which order and why. The engines only say who the candidates are and how common each term is.
 */
export function rankSimilar(
  terms: readonly CountedTerm[],
  candidates: readonly Comparable[],
  allDocuments: number,
  { specialties, ageBand, except, limit }: Omit<SimilarRequest, keyof typeof FIELDS>,
): SimilarHit[] {
  const read = candidates
    .filter(({ id }) => id !== except)
    .map((document) => ({ document, ...countTerms(document) }));
  const mean = read.reduce((sum, { length }) => sum + length, 0) / Math.max(1, read.length);
  const telling = new Set(
    [...terms]
      .sort((one, other) => weightOf(other, allDocuments) - weightOf(one, allDocuments))
      .slice(0, MOST_TELLING),
  );
  const scored = read.flatMap(({ document, counts, length }) => {
    const shared = terms
      .filter(({ key }) => counts.has(key))
      .map((term) => {
        const times = counts.get(term.key) ?? 0;
        const saturated = times + K1 * (1 - B + B * (length / Math.max(1, mean)));
        return { term, score: (weightOf(term, allDocuments) * times * (K1 + 1)) / saturated };
      })
      .sort((one, other) => other.score - one.score);
    if (shared.length < FEWEST_SHARED && !shared.some(({ term }) => telling.has(term))) return [];
    const sharedSpecialties = document.specialties.filter((slug) => specialties.includes(slug));
    const sameAgeBand = ageBand !== undefined && document.ageBand === ageBand;
    const score =
      shared.reduce((sum, one) => sum + one.score, 0) *
      (sharedSpecialties.length > 0 ? SAME.specialty : 1) *
      (sameAgeBand ? SAME.ageBand : 1);
    const sharedTerms = shared.slice(0, MOST_SHOWN).map(({ term }) => term.label);
    return [
      { score, hit: { caseThreadId: document.id, sharedTerms, sharedSpecialties, sameAgeBand } },
    ];
  });
  // Ids grow with time: of equals the newest first.
  scored.sort(
    (one, other) =>
      other.score - one.score || (other.hit.caseThreadId > one.hit.caseThreadId ? 1 : -1),
  );
  const least = (scored[0]?.score ?? 0) * LEAST;
  return scored
    .filter(({ score }) => score > 0 && score >= least)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function countTerms(document: Comparable): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  let length = 0;
  for (const field of Object.keys(FIELDS) as (keyof typeof FIELDS)[]) {
    for (const { key } of keyTerms(document[field] ?? '')) {
      counts.set(key, (counts.get(key) ?? 0) + FIELDS[field]);
      length += 1;
    }
  }
  return { counts, length };
}
