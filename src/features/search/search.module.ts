import { Module } from '@nestjs/common';
import { OutboxModule } from '../../outbox/index.js';
import { CasesModule } from '../cases/index.js';
import { SavedSearchMatcher } from './saved/saved-search-matcher.js';
import { SavedSearchesRepository } from './saved/saved-searches.repository.js';
import { SavedSearchesResolver } from './saved/saved-searches.resolver.js';
import { SavedSearchesService } from './saved/saved-searches.service.js';
import { SearchHitResolver } from './search-hit.resolver.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';
import { SimilarCasesResolver } from './similar-cases.resolver.js';
import { SimilarCasesService } from './similar-cases.service.js';

@Module({
  imports: [CasesModule],
  providers: [
    SavedSearchesRepository,
    SavedSearchesResolver,
    SavedSearchesService,
    SearchHitResolver,
    SearchResolver,
    SearchService,
    SimilarCasesResolver,
    SimilarCasesService,
  ],
})
export class SearchModule {}

/** What the worker needs of search: to hold new cases against saved searches. */
@Module({
  imports: [OutboxModule],
  providers: [SavedSearchMatcher, SavedSearchesRepository],
  exports: [SavedSearchMatcher],
})
export class SearchWorkerModule {}
