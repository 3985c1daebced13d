/** The codes that clients rely on in `extensions.code`; adding one is a change of the API. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'NOT_FOUND'
  | 'NOT_VERIFIED'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'MASKING_UNAVAILABLE'
  | 'SEARCH_UNAVAILABLE'
  | 'CONFLICT'
  | 'INTERNAL';

/**
 * An error whose message is written for the person who gets it: what was wrong, what to do,
 * what was kept. The message never contains text that a user typed, because messages are logged.
 */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
