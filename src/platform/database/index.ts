export { createDataSource, type Entities } from './data-source.js';
export { DatabaseModule } from './database.module.js';
export { preparedRead } from './prepared-read.js';
export { sharedRead } from './shared-read.js';
export { type Transaction, UnitOfWork } from './unit-of-work.js';
