import { SearchResolver } from './search.resolver.js';

export { SearchModule } from './search.module.js';

export const SEARCH_RESOLVERS = [SearchResolver];
