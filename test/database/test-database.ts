import { DataSource } from 'typeorm';
import { prepareDatabase } from '../../src/platform/database/prepare-database.js';
import { createEmptyDatabase } from './empty-database.js';

export interface TestDatabase {
  /** Connects as the owner. */
  readonly url: string;
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/** A fresh, migrated database on the server of this test run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, drop } = await createEmptyDatabase();
  await prepareDatabase(url);
  const dataSource = await new DataSource({ type: 'postgres', url, logging: false }).initialize();
  return {
    url,
    dataSource,
    async drop() {
      await dataSource.destroy();
      await drop();
    },
  };
}
