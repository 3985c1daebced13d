import { AppError } from '../../../libs/kernel/index.js';
import { SearchEngineUnavailable } from '../search-engine-unavailable.js';

/**
 * The error for the caller. Meilisearch quotes queries and documents in its messages, and the
 * client keeps requests, so that only a code is kept.
 */
export function refusal(error: unknown): Error {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  return new SearchEngineUnavailable(code, {
    cause: new Error(`Meilisearch did not answer: ${code}.`),
  });
}

function codeOf(error: unknown): string {
  // The refusal of the server, or of the connection, is one or two causes below.
  for (let cause = error; cause instanceof Object; cause = (cause as { cause?: unknown }).cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string' && /^[A-Za-z0-9_]{3,60}$/.test(code)) return code;
  }
  return error instanceof Error ? error.name : 'UNKNOWN';
}
