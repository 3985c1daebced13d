import type { ScrubbedText } from './scrub-result.js';
import { withoutSurrogates } from './without-surrogates.js';

describe('scrubbed text without its surrogates', () => {
  it.each([
    ['fever in [Patient 1] since [Day -3]', 'fever in since'],
    ['[Patient 1]', ''],
    ['rash [palms]', 'rash [palms]'],
    ['', ''],
  ])('%s', (text, left) => {
    expect(withoutSurrogates(text as ScrubbedText)).toBe(left);
  });
});
