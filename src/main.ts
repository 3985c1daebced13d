import { startApi } from './start-api.js';
import { databaseUrl, loadEnv } from './platform/config/env.js';
import { runProcess } from './platform/config/run-process.js';
import { prepareDatabase } from './platform/database/prepare-database.js';
import { createLogger } from './platform/logging/index.js';

runProcess(async () => {
  const env = loadEnv('deployed', process.env);
  const logger = createLogger(env, 'api');
  await prepareDatabase(databaseUrl(env));
  const api = await startApi(env, logger);
  logger.info({ port: api.port }, 'ready');
  return api;
});
