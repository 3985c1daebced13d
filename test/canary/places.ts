import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type pg from 'pg';
import type { TraceFinder } from './traces.js';

/** Looks through every row of every table of every schema, the server's own included. */
export async function findInTables(
  finder: TraceFinder,
  database: pg.Pool,
): Promise<{ found: string[]; tables: string[] }> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
    found.push(...finder.find(rows.map(({ row }) => row).join('\n'), name));
  }
  return { found, tables: tables.map(({ name }) => name) };
}

/** Looks through the bytes of every file under `folder`. */
export async function findInFiles(
  finder: TraceFinder,
  folder: string,
): Promise<{ found: string[]; files: string[] }> {
  const found: string[] = [];
  const files: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    files.push(name);
    found.push(...finder.find(await readFile(path), name));
  }
  return { found, files };
}
