import { GraphQLError } from 'graphql';
import { AppError } from '../../../libs/kernel/index.js';
import { formatGraphqlError } from './error-format.js';

const CANARY = 'Zubinka';
const withCode = (code: string) =>
  new GraphQLError(`About ${CANARY}`, { extensions: { code, stacktrace: [CANARY], more: CANARY } });

describe('an error as a client sees it', () => {
  it('is what the product said, where the product said it, however deeply wrapped', () => {
    const original = new AppError('NOT_FOUND', 'There is no such case.');
    const wrapped = new GraphQLError('outer', {
      originalError: new GraphQLError('inner', { originalError: original }),
      path: ['caseThread'],
    });
    expect(formatGraphqlError(wrapped)).toEqual({
      message: 'There is no such case.',
      path: ['caseThread'],
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it.each([
    [
      'an unexpected error',
      new GraphQLError(CANARY, { originalError: new TypeError(CANARY) }),
      'INTERNAL',
    ],
    ['an error of GraphQL without a code', new GraphQLError(CANARY), 'INTERNAL'],
    ['a code that is not known', withCode('SOMETHING_ELSE'), 'INTERNAL'],
    ['an internal code of Apollo', withCode('INTERNAL_SERVER_ERROR'), 'INTERNAL'],
    [
      'a variable that does not fit',
      new GraphQLError(`Variable "$input" got invalid value "${CANARY}"`),
      'BAD_USER_INPUT',
    ],
    ['bad user input by Apollo', withCode('BAD_USER_INPUT'), 'BAD_USER_INPUT'],
    ['a query that cannot be parsed', withCode('GRAPHQL_PARSE_FAILED'), 'GRAPHQL_PARSE_FAILED'],
    [
      'a query that does not fit',
      withCode('GRAPHQL_VALIDATION_FAILED'),
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a query of too many tokens',
      new GraphQLError(`Syntax Error: Document contains more that 2000 tokens. ${CANARY}`, {
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      }),
      'TOO_COMPLEX',
    ],
  ])('quotes nothing of %s', (_, error, code) => {
    const formatted = formatGraphqlError(error);
    expect(formatted.extensions).toEqual({ code });
    expect(JSON.stringify(formatted)).not.toContain(CANARY);
  });
});
