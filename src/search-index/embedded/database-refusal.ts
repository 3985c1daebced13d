import { AppError } from '../../../libs/kernel/index.js';
import { SearchEngineUnavailable } from '../search-engine-unavailable.js';

/**
 * The error for the caller. Of one that PostgreSQL reported only the SQLSTATE is kept: its
 * message and TypeORM's parameters would quote the query or the document.
 */
export function refusal(error: unknown): Error {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const cause = new Error(`The search index was refused with ${code}.`);
  if (error instanceof Error && error.stack)
    cause.stack = withoutMessage(error.stack, cause.message);
  return new SearchEngineUnavailable(code, { cause });
}

function codeOf(error: unknown): string {
  for (const source of [error, error instanceof Error ? error.cause : undefined]) {
    const code = (source as { code?: unknown } | undefined)?.code;
    if (typeof code === 'string' && /^[A-Z0-9_]{5,40}$/.test(code)) return code;
  }
  return error instanceof Error ? error.name : 'UNKNOWN';
}

function withoutMessage(stack: string, message: string): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [`Error: ${message}`, ...frames].join('\n');
}
