import { knownWords } from './known-words.js';
import type { ScrubbedText } from './scrub-result.js';

// What the scrubber might have missed stands in these on purpose.
const known = (masked: string): string => knownWords(masked as ScrubbedText);

describe('knownWords', () => {
  it.each([
    ['Fever with rash, started doxycycline.', 'Fever with rash, started doxycycline.'],
    ['No fever. Bukhar nahi.', 'No fever. Bukhar nahi.'],
    ['[Patient 1] of [District] has scabies', 'of has scabies'],
    ['Zubinka has fever since 14/03/2024', 'has fever since //'],
    ['Torvalakar 98453 77126 scabies', 'scabies'],
    ['DKA, metformin 500 once', 'DKA, metformin once'],
  ])('%j: %j', (masked, expected) => {
    expect(known(masked)).toBe(expected);
  });

  it('keeps no name, though it be a word too', () => {
    expect(known('Rose and Hope Deshpande from Kotkapura have asthma')).not.toMatch(
      /rose|hope|deshpande|kotkapura/i,
    );
  });
});
