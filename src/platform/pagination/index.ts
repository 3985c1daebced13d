export type { Connection, PageRequest } from './connection.js';
export { badCursor, decodeKeyset, encodeKeyset, type Keyset, pageOf } from './keyset.js';
