import { AppError, isUuid } from '../../../libs/kernel/index.js';
import type { Connection } from './connection.js';

/** The place of a row in a list that is ordered by time and then by id. */
export interface Keyset {
  readonly at: Date;
  readonly id: string;
}

export function encodeKeyset({ at, id }: Keyset): string {
  return Buffer.from(`${at.getTime()}.${id}`).toString('base64url');
}

/** Throws BAD_USER_INPUT for anything that `encodeKeyset` did not make. */
export function decodeKeyset(cursor: string): Keyset {
  const [millis = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('.');
  const keyset = { at: new Date(Number(millis)), id };
  if (!/^\d{1,15}$/.test(millis) || !isUuid(id) || encodeKeyset(keyset) !== cursor)
    throw badCursor();
  return keyset;
}

export const badCursor = (): AppError =>
  new AppError(
    'BAD_USER_INPUT',
    'This cursor is not one of ours. Start again from the first page.',
  );

/**
 * Makes a page of `first` out of up to `first + 1` rows: the one too many tells that more follow.
 */
export function pageOf<Row extends object>(
  rows: readonly Row[],
  first: number,
  cursorOf: (row: Row) => string,
  totalCount: Connection<Row>['totalCount'],
): Connection<Row> {
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  };
}
