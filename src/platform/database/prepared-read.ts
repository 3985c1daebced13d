import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

const names = new Map<string, string>();

/**
 * Runs a read that most requests make. PostgreSQL parses and plans it once for each connection,
 * and its rows come as they are, with the columns' names for keys.
 * `text` must be one of a fixed set that the code spells out: every one stays prepared.
 */
export async function preparedRead<Row extends object>(
  dataSource: DataSource,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  let name = names.get(text);
  if (!name) names.set(text, (name = `read_${names.size}`));
  const pool = (dataSource.driver as PostgresDriver).master as pg.Pool;
  const { rows } = await pool.query<Row>({ name, text, values: [...values] });
  return rows;
}
