import pg from 'pg';
import { databaseUrl } from '../platform/config/env.js';
import { withDatabase } from './with-database.js';

/**
 * Brings the schema up to date as the owner of the database, and lets the product's own role
 * connect where `CORRIDOR_APP_PASSWORD` says with which password.
 */
await withDatabase(async (env) => {
  if (env.CORRIDOR_APP_PASSWORD) {
    const client = new pg.Client({ connectionString: databaseUrl(env) });
    await client.connect();
    await client.query(
      `alter role corridor_app login password ${client.escapeLiteral(env.CORRIDOR_APP_PASSWORD)}`,
    );
    await client.end();
  }
  process.stdout.write('The database is up to date.\n');
  return 0;
});
