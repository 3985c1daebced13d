import pg from 'pg';
import { databaseUrl } from '../platform/config/env.js';
import { withDatabase } from './with-database.js';

/**
 * `make-administrator EMAIL` verifies a clinician who has signed up and gives them the duty of
 * an administrator: how the first one comes to be, who then verifies the others.
 */
await withDatabase(async (env) => {
  const email = process.argv[2] ?? '';
  const client = new pg.Client({ connectionString: databaseUrl(env) });
  await client.connect();
  const { rowCount } = await client.query(
    `update clinicians
     set verification = 'VERIFIED', duties = array(select distinct unnest(duties || '{ADMINISTRATOR}'))
     where lower(email) = lower($1)`,
    [email],
  );
  await client.end();
  process.stdout.write(
    rowCount
      ? 'This clinician is an administrator now.\n'
      : 'Nobody has signed up with this address.\n',
  );
  return rowCount ? 0 : 1;
});
