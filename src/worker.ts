import { databaseUrl, loadEnv } from './platform/config/env.js';
import { runProcess } from './platform/config/run-process.js';
import { prepareDatabase } from './platform/database/prepare-database.js';
import { createLogger } from './platform/logging/index.js';
import { startWorker } from './start-worker.js';

runProcess(async () => {
  const env = loadEnv('deployed', process.env);
  const logger = createLogger(env, 'worker');
  await prepareDatabase(databaseUrl(env));
  const worker = await startWorker(env, logger);
  logger.info('ready');
  return worker;
});
