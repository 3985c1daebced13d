import type { SimilarRequest } from '../search-engine.js';
import { type KeyTerm, keyTerms } from './key-terms.js';

/** A key term of a case that is being written. */
export interface WantedTerm extends KeyTerm {
  /** What it counts for beside the others: more where the author named it in the title. */
  readonly emphasis: number;
}

/** A wanted term that documents hold. */
export interface CountedTerm extends WantedTerm {
  /** How many documents hold it, by the engine's own estimate. */
  readonly documents: number;
}

const EMPHASIS = { title: 2, question: 1.5, body: 1 } as const;
/** A note of ten pages has more, and the first say what it is about. */
const MOST_TERMS = 60;

/** What a case is about: each key term once, at its greatest emphasis. */
export function wantedTerms(request: Pick<SimilarRequest, keyof typeof EMPHASIS>): WantedTerm[] {
  const wanted = new Map<string, WantedTerm>();
  for (const field of ['title', 'question', 'body'] as const) {
    for (const term of keyTerms(request[field]))
      if (!wanted.has(term.key)) wanted.set(term.key, { ...term, emphasis: EMPHASIS[field] });
  }
  return [...wanted.values()].slice(0, MOST_TERMS);
}

/** How much it tells that a document holds the term: the inverse document frequency of BM25. */
export function weightOf({ documents, emphasis }: CountedTerm, allDocuments: number): number {
  const all = Math.max(allDocuments, documents);
  return emphasis * Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
}
