import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { seedDemonstration } from './demonstration/index.js';
import { type Env, loadEnv, withLocalDefaults } from './platform/config/env.js';
import { type RunningProcess, runProcess } from './platform/config/run-process.js';
import { StartupError } from './platform/config/startup-error.js';
import {
  ensureWritable,
  startEmbeddedPostgres,
  writeOnce,
} from './platform/database/embedded-postgres.js';
import { prepareDatabase } from './platform/database/prepare-database.js';
import { createLogger } from './platform/logging/index.js';
import { startApi } from './start-api.js';
import { startWorker } from './start-worker.js';

/** Everything in one process on embedded defaults: what `npm start` runs. */
runProcess(async (signal) => {
  const given = loadEnv('local', process.env);
  await requireFreePort(given);
  const started: RunningProcess[] = [];
  const stop = async () => {
    for (const part of started.toReversed()) await part.stop();
  };
  try {
    const env = await startDatabase(given, started);
    const logger = createLogger(
      env,
      'corridor',
      pino.destination({
        dest: join(env.CORRIDOR_DATA_DIR, 'corridor.log'),
        sync: true,
        mode: 0o600,
      }),
    );
    if (signal.aborted) return { stop };
    started.push(await startWorker(env, logger));
    const seeded = await seedDemonstration(env);
    const api = await startApi(env, logger);
    started.push(api);
    if (seeded?.newPassword)
      say(
        `Demonstration accounts such as gp@demo.corridor.test: password ${seeded.newPassword} (shown this once)`,
      );
    say(`Corridor is ready: http://localhost:${api.port}`);
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
});

async function startDatabase(given: Env, started: RunningProcess[]): Promise<Env> {
  await ensureWritable(given.CORRIDOR_DATA_DIR);
  const embedded = given.DATABASE_URL
    ? undefined
    : await startEmbeddedPostgres(given.CORRIDOR_DATA_DIR);
  if (embedded) started.push(embedded);
  const secretFile = join(given.CORRIDOR_DATA_DIR, 'secret');
  await writeOnce(secretFile, randomBytes(32).toString('base64url'));
  await prepareDatabase(embedded?.ownerUrl ?? given.DATABASE_URL ?? '');
  return withLocalDefaults(given, {
    CORRIDOR_SECRET: await readFile(secretFile, 'utf8'),
    DATABASE_URL: embedded?.appUrl ?? '',
  });
}

/** Known at once, before anything is started or written. */
async function requireFreePort({ PORT, HOST }: Env): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EADDRINUSE')
        reject(
          new StartupError(`Port ${PORT} is taken. Stop what uses it, or set PORT to another.`),
        );
      else
        reject(
          new StartupError(
            `Corridor cannot listen on port ${PORT} of ${HOST} (${code}). Set PORT or HOST to another.`,
          ),
        );
    });
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
