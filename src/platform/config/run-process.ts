import { StartupError } from './startup-error.js';

/** Something that runs until it is told to stop. */
export interface RunningProcess {
  stop(): Promise<void>;
}

/** A second signal, or a stop that hangs, ends the process at once. */
const STOP_TIMEOUT_MS = 10_000;

/**
 * Runs `start` as this process: stops it cleanly on SIGINT, SIGTERM and SIGHUP, also while it is still
 * starting, and prints a `StartupError` as one line with exit status 1.
 */
export function runProcess(start: (signal: AbortSignal) => Promise<RunningProcess>): void {
  const aborted = new AbortController();
  let running: RunningProcess | undefined;

  const stop = async (): Promise<never> => {
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    await running?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // npm passes a Ctrl-C on that the terminal has sent already: one stop is enough.
      if (aborted.signal.aborted) return;
      aborted.abort();
      if (running) void stop();
    });
  }

  start(aborted.signal).then(
    (started) => {
      running = started;
      if (aborted.signal.aborted) void stop();
    },
    (error: unknown) => {
      if (aborted.signal.aborted) process.exit(0);
      process.stderr.write(
        error instanceof StartupError
          ? `${error.message}\n`
          : `Corridor could not start: ${startFailure(error)}\n`,
      );
      process.exit(1);
    },
  );
}

function startFailure(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : 'unknown reason';
}
