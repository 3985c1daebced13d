import { SavedSearchMatchEntity } from './saved/saved-search-match.entity.js';
import { SavedSearchEntity } from './saved/saved-search.entity.js';
import { SavedSearchesResolver } from './saved/saved-searches.resolver.js';
import { SearchHitResolver } from './search-hit.resolver.js';
import { SearchResolver } from './search.resolver.js';
import { SimilarCasesResolver } from './similar-cases.resolver.js';

export { SavedSearchMatcher } from './saved/saved-search-matcher.js';
export { SearchModule, SearchWorkerModule } from './search.module.js';

export const SEARCH_ENTITIES = [SavedSearchEntity, SavedSearchMatchEntity];
export const SEARCH_RESOLVERS = [
  SavedSearchesResolver,
  SearchHitResolver,
  SearchResolver,
  SimilarCasesResolver,
];
