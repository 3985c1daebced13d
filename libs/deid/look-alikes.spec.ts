import { latinLookAlike } from './look-alikes.js';

describe('latinLookAlike', () => {
  it.each([
    ['А', 'A'],
    ['Х', 'X'],
    ['ѕ', 's'],
    ['Β', 'B'],
    ['ο', 'o'],
    ['β', undefined],
    ['µ', undefined],
    ['Ж', undefined],
  ])('%s is printed as %s', (letter, latin) => {
    expect(latinLookAlike(letter.charCodeAt(0))).toBe(latin);
  });
});
