import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, type ErrorCode } from '../../../libs/kernel/index.js';

/** Protocol errors of Apollo that a client may see as they are: they describe its own query. */
const QUERY_ERRORS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** What stood behind the errors that GraphQL wrapped around it. */
export function originalErrorOf(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

/**
 * The one place where an error becomes what a client sees. Messages of GraphQL itself may quote
 * a value that somebody typed, so only its code and the place in the query go out.
 */
export function formatGraphqlError(error: GraphQLError): GraphQLFormattedError {
  const place = {
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
  };
  const original = originalErrorOf(error);
  const as = (code: ErrorCode | (string & {}), message: string): GraphQLFormattedError => ({
    message,
    ...place,
    extensions: { code },
  });

  if (original instanceof AppError) return as(original.code, original.message);
  // Errors of compiled execution are GraphQLErrors without extensions.
  const code = (error.extensions as GraphQLError['extensions'] | undefined)?.['code'];
  if (error.message.includes('Document contains more th'))
    return as('TOO_COMPLEX', 'This query is too long. Split it into several.');
  if (error.message.startsWith('Variable ') || code === 'BAD_USER_INPUT') {
    return as(
      'BAD_USER_INPUT',
      'A variable does not fit the type that the operation declares for it.',
    );
  }
  if (typeof code === 'string' && QUERY_ERRORS.has(code)) {
    return as(
      code,
      code === 'GRAPHQL_PARSE_FAILED'
        ? 'The query cannot be parsed.'
        : 'The query does not fit the schema.',
    );
  }
  return as(
    'INTERNAL',
    'Something went wrong on our side. What you wrote is kept in your editor; please try again.',
  );
}
