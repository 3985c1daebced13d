import { fileURLToPath } from 'node:url';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Env } from '../config/env.js';

export const LOGGER = Symbol('LOGGER');

/** JSON lines on standard output. Callers log ids, codes and numbers: never a body or a variable. */
export function createLogger(env: Env, name: string, destination?: DestinationStream): Logger {
  const options = { name, level: env.LOG_LEVEL, base: { name } };
  return destination ? pino(options, destination) : pino(options);
}

/** A frame ends with its place in a file; a line of a message that begins with "at" does not. */
const FRAME =
  /^ {4}at (?:async )?(?:[\w$.<>#[\] ]*\()?(?<file>(?:file:|node:|\/)[^()]*):\d+:\d+\)?$/;

/** Where this project is installed: the only folder whose path may hold spaces. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/dist\/$/, '');

function isFrame(line: string): boolean {
  const file = FRAME.exec(line)?.groups?.['file'];
  return file !== undefined && !/\s/.test(file.replace(ROOT, ''));
}

/**
 * Logs a failure by its kind, its code and where it happened. Its message stays out: databases
 * and parsers quote the value that they choked on.
 */
export function logFailure(logger: Logger, error: unknown, requestId?: string): void {
  const failure = error instanceof Error ? error : new Error('not an Error');
  const { code } = failure as { code?: unknown };
  const stack = failure.stack?.replace(failure.message, '').split('\n').filter(isFrame);
  logger.error({ requestId, error: failure.name, code, stack }, 'request failed');
}
