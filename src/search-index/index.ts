export type { Facet, FacetCount, FacetCounts } from './facets.js';
export { type Explanation, LIKENESSES, type Likeness } from './explanation.js';
export { foundWordForWord } from './found-word-for-word.js';
export { rowTerms, type RowTerm, rowVector } from './row-search.js';
export type { SearchDocument } from './search-document.js';
export type {
  EngineAnswer,
  EngineHit,
  SearchEngine,
  SearchFilter,
  SearchRequest,
  SimilarHit,
  SimilarRequest,
} from './search-engine.js';
export { TEXT_LANGUAGES, type TextLanguage } from './text-language.js';
export { ReadDocument } from './read-document.js';
export { keyTerms } from './similar/key-terms.js';
export { SearchEngineUnavailable } from './search-engine-unavailable.js';
export { SEARCH_ENGINE, SearchIndexModule } from './search-index.module.js';
