/** What went wrong, in words a clinician can act on. Never carries what the user had typed. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

const MESSAGES = {
  OFFLINE: 'Corridor could not be reached. Check the connection and try again.',
  UNAUTHENTICATED: 'Your session has ended. Sign in again to go on.',
  NOT_VERIFIED: 'Your registration is not verified yet.',
  NOT_FOUND: 'This is not here. It may have been withdrawn, or the address is wrong.',
  BAD_USER_INPUT: 'Something in this form was not accepted. Check it and try again.',
  RATE_LIMITED: 'That was too often in a short time. Wait a minute, then try again.',
  TOO_COMPLEX: 'That was too much to ask at once. Narrow it down and try again.',
  MASKING_UNAVAILABLE: 'The text could not be masked, so nothing was sent. Try again in a minute.',
  SEARCH_UNAVAILABLE: 'Search is not available at the moment. The cases are still under Home.',
  CONFLICT: 'Somebody changed this in the meantime. Look at it again.',
  INTERNAL: 'Something went wrong on our side. It has been noted; try again in a minute.',
} as const;

export type FailureCode = keyof typeof MESSAGES;

/** The part of urql's CombinedError that matters here. */
export interface ServerError {
  readonly networkError?: Error | undefined;
  readonly graphQLErrors: readonly {
    readonly message?: string;
    readonly extensions?: Record<string, unknown>;
  }[];
  readonly response?: { readonly status?: number } | undefined;
}

const isCode = (code: unknown): code is FailureCode =>
  typeof code === 'string' && Object.hasOwn(MESSAGES, code);

export const failure = (code: FailureCode): Failure => ({ code, message: MESSAGES[code] });

export function toFailure(error: ServerError): Failure {
  for (const { message = '', extensions } of error.graphQLErrors) {
    const code = extensions?.['code'];
    // The server names what is wrong with an input; GraphQL itself only quotes its variables.
    if (code === 'BAD_USER_INPUT' && message && !message.startsWith('Variable')) {
      return { code, message };
    }
    if (isCode(code)) return failure(code);
  }
  if (error.response?.status === 429) return failure('RATE_LIMITED');
  return failure(error.networkError ? 'OFFLINE' : 'INTERNAL');
}
