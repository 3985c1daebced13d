import { NestFactory } from '@nestjs/core';
import { IndexMaintenance } from '../indexing/index.js';
import type { Env } from '../platform/config/env.js';
import { createLogger } from '../platform/logging/index.js';
import { WorkerModule } from '../worker.module.js';

/** Gives `work` what maintains the index, without delivering any event. */
export async function withIndexMaintenance<T>(
  env: Env,
  work: (maintenance: IndexMaintenance) => Promise<T>,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(
    WorkerModule.for(env, createLogger(env, 'command')),
    { logger: false },
  );
  try {
    return await work(app.get(IndexMaintenance));
  } finally {
    await app.close();
  }
}
