import type { DataSource } from 'typeorm';
import { preparedRead } from './prepared-read.js';

const waiting = new WeakMap<DataSource, Map<string, Promise<readonly object[]>>>();

/**
 * A prepared read that is the same for everybody. Those who ask for the same in one turn of the
 * event loop share one statement, sent when the turn ends: nobody's answer is older than their
 * question, and a busy moment costs the database one read. Nothing is kept for later turns.
 */
export async function sharedRead<Row extends object>(
  dataSource: DataSource,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const reads = waiting.get(dataSource) ?? new Map<string, Promise<readonly object[]>>();
  waiting.set(dataSource, reads);
  const key = JSON.stringify([text, values]);
  const read =
    reads.get(key) ??
    endOfTurn().then(() => (reads.delete(key), preparedRead(dataSource, text, values)));
  reads.set(key, read);
  return read as Promise<readonly Row[]>;
}

const endOfTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
