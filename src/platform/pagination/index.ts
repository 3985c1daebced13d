export { type Connection, type PageRequest, withNodes } from './connection.js';
export { badCursor, decodeKeyset, encodeKeyset, type Keyset, pageOf } from './keyset.js';
