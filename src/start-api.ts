import type { Logger } from 'pino';
import { ApiModule } from './api.module.js';
import type { Env } from './platform/config/env.js';
import type { RunningProcess } from './platform/config/run-process.js';
import { StartupError } from './platform/config/startup-error.js';
import { createHttpApplication } from './platform/http/index.js';

/** Starts the HTTP process's part; `PORT` 0 takes any free port. Throws a `StartupError` when the port is taken. */
export async function startApi(
  env: Env,
  logger: Logger,
): Promise<RunningProcess & { readonly port: number }> {
  const app = await createHttpApplication(ApiModule.for(env, logger), env, logger);
  try {
    await app.listen(env.PORT, env.HOST);
  } catch (cause) {
    await app.close();
    const { code } = cause as { code?: string };
    if (code === 'EADDRINUSE')
      throw new StartupError(
        `Port ${env.PORT} is taken. Stop what uses it, or set PORT to another.`,
        { cause },
      );
    if (code === 'EACCES')
      throw new StartupError(
        `This user may not listen on port ${env.PORT}. Set PORT to one above 1023.`,
        { cause },
      );
    throw cause;
  }
  const address = app.getHttpServer().address();
  return {
    port: typeof address === 'object' && address ? address.port : env.PORT,
    stop: () => app.close(),
  };
}
