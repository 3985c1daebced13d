import { toFailure } from './failures.js';

const coded = (code: unknown) => ({ graphQLErrors: [{ extensions: { code } }] });

describe('toFailure', () => {
  it.each([
    ['a coded error', coded('MASKING_UNAVAILABLE'), 'MASKING_UNAVAILABLE'],
    ['a code it does not know', coded('TEAPOT'), 'INTERNAL'],
    ['a name that every object has', coded('toString'), 'INTERNAL'],
    ['no code at all', { graphQLErrors: [{}] }, 'INTERNAL'],
    ['a dropped connection', { graphQLErrors: [], networkError: new TypeError() }, 'OFFLINE'],
    [
      'a refusal before GraphQL',
      { graphQLErrors: [], networkError: new Error(), response: { status: 429 } },
      'RATE_LIMITED',
    ],
  ])('%s', (_name, error, code) => {
    expect(toFailure(error).code).toBe(code);
  });

  it('says that nothing was sent when the text could not be masked', () => {
    expect(toFailure(coded('MASKING_UNAVAILABLE')).message).toContain('nothing was sent');
  });
});
