import type { ScrubbedText } from '../../libs/deid/index.js';
import type { CaseThreadId, SpecialtySlug } from '../../libs/kernel/index.js';
import type { Explanation } from './explanation.js';
import { type FacetCounts, NO_FACETS } from './facets.js';
import type { SearchDocument } from './search-document.js';

/** What a document must have; of several values in one list, any. An empty list does not filter. */
export interface SearchFilter {
  readonly specialties?: readonly SpecialtySlug[];
  readonly status?: readonly SearchDocument['status'][];
  readonly kind?: readonly SearchDocument['kind'][];
  readonly ageBand?: readonly string[];
  readonly sex?: readonly string[];
  readonly careTier?: readonly string[];
  readonly outcome?: readonly string[];
  readonly language?: readonly string[];
  readonly hasAcceptedAnswer?: boolean;
  readonly outcomeKnown?: boolean;
  /** Cases opened at this time or later. */
  readonly since?: Date;
  /** Cases opened before this time. */
  readonly until?: Date;
}

export interface SearchRequest {
  /**
   * What the reader typed, trimmed. Empty matches everything, newest first; what holds neither
   * letter nor digit matches nothing.
   */
  readonly query: string;
  readonly filter: SearchFilter;
  /** Documents that are neither shown nor counted, though the index may still hold them. */
  readonly without?: readonly CaseThreadId[];
  /** Zero-based rank of the first hit wanted. */
  readonly offset: number;
  /** 1 to 100. */
  readonly limit: number;
}

export interface EngineHit {
  readonly caseThreadId: CaseThreadId;
  /** HTML-escaped excerpt of the best field, in which matches stand between `<em>` and `</em>`. */
  readonly snippet: string;
  /** Why it was found, told when called; `null` if the index has lost it since. */
  readonly explain: () => Promise<Explanation | null>;
}

export interface EngineAnswer {
  readonly hits: readonly EngineHit[];
  /**
   * How many documents match and can be paged through; engines may estimate, and may leave out
   * old documents where nearly all match.
   */
  readonly total: number;
  /**
   * How many of them have each value, asked of the engine when called. The filter by a facet
   * itself is left aside while that facet is counted, so that what could be chosen instead, or
   * besides, has its number too. Bounded as a search with a filter is.
   */
  readonly facets: () => Promise<FacetCounts>;
  /**
   * The query with the nearest words of the index in the place of those that stand in no
   * document; null where there are none, or where the engine cannot tell.
   */
  readonly didYouMean: () => Promise<string | null>;
}

/** Of a search that can find nothing. */
export const NOTHING_FOUND: EngineAnswer = {
  hits: [],
  total: 0,
  facets: async () => NO_FACETS,
  didYouMean: async () => null,
};

/** A case that is being written, masked. */
export interface SimilarRequest {
  readonly title: ScrubbedText;
  readonly question: ScrubbedText;
  readonly body: ScrubbedText;
  /** Cases of these come first among equals. */
  readonly specialties: readonly SpecialtySlug[];
  readonly ageBand?: NonNullable<SearchDocument['ageBand']>;
  /** The thread that the texts belong to, if any: never similar to itself. */
  readonly except?: CaseThreadId;
  /** 1 to 20. */
  readonly limit: number;
}

export interface SimilarHit {
  readonly caseThreadId: CaseThreadId;
  /** What both are about, in the words of the request, the most telling first. */
  readonly sharedTerms: readonly string[];
  readonly sharedSpecialties: readonly SpecialtySlug[];
  readonly sameAgeBand: boolean;
}

/**
 * A shadow of the case threads that can be searched. PostgreSQL stays the truth: whoever
 * shows a hit re-checks it there first. All methods throw `SearchEngineUnavailable` when the
 * engine cannot be reached or refuses; they resolve only once the change can be searched.
 */
export interface SearchEngine {
  readonly name: 'meilisearch' | 'embedded';
  /** Creates or brings up to date the index and its settings. Idempotent. */
  prepare(): Promise<void>;
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly CaseThreadId[]): Promise<void>;
  search(request: SearchRequest): Promise<EngineAnswer>;
  /** Cases about the same, the most similar first; none where nothing telling is shared. */
  similar(request: SimilarRequest): Promise<readonly SimilarHit[]>;
  /**
   * Replaces the whole index by what `batches` yields. Searches see the old index until the
   * new one is complete. Returns how many documents it now holds.
   */
  rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<number>;
  /** The id and revision of every document, in ascending order of id, in batches. */
  revisions(): AsyncIterable<ReadonlyArray<{ id: CaseThreadId; revision: number }>>;
  /** Throws unless the engine can answer a search now. */
  ping(): Promise<void>;
}
