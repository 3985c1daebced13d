import { databaseUrl, type Env, loadEnv, withLocalDefaults } from '../platform/config/env.js';
import { StartupError } from '../platform/config/startup-error.js';
import { useEmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import { prepareDatabase } from '../platform/database/prepare-database.js';

/**
 * Runs a command on the configured database, or on the embedded one of the data folder, and
 * ends the process: with the status that `command` returns, or with one clear line and 1.
 */
export async function withDatabase(command: (env: Env) => Promise<number>): Promise<never> {
  try {
    const given = loadEnv('local', process.env);
    const embedded = given.DATABASE_URL
      ? undefined
      : await useEmbeddedPostgres(given.CORRIDOR_DATA_DIR);
    try {
      await prepareDatabase(embedded?.ownerUrl ?? databaseUrl(given));
      // Commands mask nothing and sign nothing; the secret stays where it is.
      process.exitCode = await command(
        withLocalDefaults(given, { CORRIDOR_SECRET: '', DATABASE_URL: embedded?.appUrl ?? '' }),
      );
    } finally {
      await embedded?.stop();
    }
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
  process.exit();
}
