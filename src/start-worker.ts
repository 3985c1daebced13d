import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { OutboxDispatcher } from './outbox/index.js';
import type { Env } from './platform/config/env.js';
import type { RunningProcess } from './platform/config/run-process.js';
import { logFailure, NestLogger } from './platform/logging/index.js';
import { SEARCH_ENGINE, type SearchEngine } from './search-index/index.js';
import { WorkerModule } from './worker.module.js';

/** Starts the background process's part. An engine that is away does not stop it: events wait. */
export async function startWorker(env: Env, logger: Logger): Promise<RunningProcess> {
  const app = await NestFactory.createApplicationContext(WorkerModule.for(env, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const engine = app.get<SearchEngine>(SEARCH_ENGINE);
  await engine.prepare().catch((error: unknown) => logFailure(logger, error));
  const dispatcher = app.get(OutboxDispatcher);
  dispatcher.start();
  return {
    async stop() {
      await dispatcher.stop();
      await app.close();
    },
  };
}
