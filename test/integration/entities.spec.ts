import { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/api.module.js';
import { createTestDatabase, type TestDatabase } from '../database/test-database.js';

/** What entities say of a table; keys, indexes and checks are said by migrations alone. */
const OF_COLUMNS = /\b(?:CREATE TABLE|ADD "|DROP COLUMN|ALTER COLUMN|RENAME)/;

describe('the migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(async () => {
    await database.drop();
  });

  it('make every table and column as its entity describes it', async () => {
    const described = await new DataSource({
      type: 'postgres',
      url: database.url,
      logging: false,
      entities: ENTITIES,
    }).initialize();
    try {
      const { upQueries } = await described.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query).filter((query) => OF_COLUMNS.test(query))).toEqual(
        [],
      );
      expect(described.entityMetadatas.length).toBeGreaterThan(8);
    } finally {
      await described.destroy();
    }
  });
});
