import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';
import { SimilarCasesResolver } from './similar-cases.resolver.js';
import { SimilarCasesService } from './similar-cases.service.js';

@Module({
  imports: [CasesModule],
  providers: [SearchResolver, SearchService, SimilarCasesResolver, SimilarCasesService],
})
export class SearchModule {}
