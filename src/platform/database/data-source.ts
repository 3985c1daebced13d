import { DataSource, type DataSourceOptions } from 'typeorm';

/** Anything TypeORM accepts as an entity class. */
export type Entities = readonly (new () => object)[];

/**
 * A pool of connections to one database. It never changes the schema: migrations do, by
 * `migrate` alone.
 */
export function createDataSource(url: string, poolSize: number, entities: Entities): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    entities: [...entities],
    synchronize: false,
    // Query logs would hold parameters, and parameters are what people wrote.
    logging: false,
    extra: {
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
      application_name: 'corridor',
    },
  } satisfies DataSourceOptions);
}
