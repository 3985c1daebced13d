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

  it.each([
    ['The password is too long.', 'The password is too long.'],
    ['Variable "$input" got invalid value', 'Something in this form was not accepted.'],
  ])('of a refused input (%s), says %s', (message, said) => {
    const error = { graphQLErrors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] };
    expect(toFailure(error).message).toContain(said);
  });
});
