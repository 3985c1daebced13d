import { Module } from '@nestjs/common';
import { CasesWorkerModule } from '../features/cases/index.js';
import { SearchWorkerModule } from '../features/search/index.js';
import { SearchIndexModule } from '../search-index/index.js';
import { CaseThreadIndexer } from './case-thread.indexer.js';
import { IndexMaintenance } from './index-maintenance.js';
import { IndexWriter } from './index-writer.js';

@Module({
  imports: [CasesWorkerModule, SearchIndexModule, SearchWorkerModule],
  providers: [CaseThreadIndexer, IndexMaintenance, IndexWriter],
  exports: [CaseThreadIndexer, IndexMaintenance],
})
export class IndexingModule {}
