import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';

@Module({ imports: [CasesModule], providers: [SearchResolver, SearchService] })
export class SearchModule {}
