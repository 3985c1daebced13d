export { CaseThreadIndexer } from './case-thread.indexer.js';
export { compareIndex } from './compare-index.js';
export { IndexMaintenance } from './index-maintenance.js';
export { IndexingModule } from './indexing.module.js';
