import { SearchResolver } from './search.resolver.js';
import { SimilarCasesResolver } from './similar-cases.resolver.js';

export { SearchModule } from './search.module.js';

export const SEARCH_RESOLVERS = [SearchResolver, SimilarCasesResolver];
