import { setTimeout } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import { OutboxDispatcher } from './outbox/index.js';
import type { Env } from './platform/config/env.js';
import type { RunningProcess } from './platform/config/run-process.js';
import { logFailure, NestLogger } from './platform/logging/index.js';
import { SEARCH_ENGINE, type SearchEngine } from './search-index/index.js';
import { WorkerModule } from './worker.module.js';

const PREPARE_INTERVAL_MS = 2_000;

/** Starts the background process's part. An engine that is away does not stop it: events wait. */
export async function startWorker(env: Env, logger: Logger): Promise<RunningProcess> {
  const app = await NestFactory.createApplicationContext(WorkerModule.for(env, logger), {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const stopping = new AbortController();
  const prepared = prepareEngine(app.get<SearchEngine>(SEARCH_ENGINE), logger, stopping.signal);
  const dispatcher = app.get(OutboxDispatcher);
  dispatcher.start();
  return {
    async stop() {
      stopping.abort();
      await prepared;
      await dispatcher.stop();
      await app.close();
    },
  };
}

/** Tries until the engine has its settings; an engine that is away may come back later. */
async function prepareEngine(
  engine: SearchEngine,
  logger: Logger,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    try {
      return await engine.prepare();
    } catch (error) {
      logFailure(logger, error);
      await setTimeout(PREPARE_INTERVAL_MS, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
}
