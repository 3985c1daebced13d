import { plainPattern } from './plain-pattern.js';
import { isPlain } from './search.js';

describe('the pattern for ASCII text', () => {
  it.each<[RegExp, string]>([
    [/(?<!\p{L})\p{Lu}[\p{L}\p{M}'-]+/gu, "/(?<![A-Za-z])[A-Z][A-Za-z'-]+/g"],
    [/[^\p{M}]\p{M}?[\]\p{N}]/dgiu, '/[^][]?[\\]0-9]/dgi'],
    [/\p{Script=Tamil}|[\p{Script=Tamil}x]/u, '/[]|[x]/'],
    [/\d+\p/g, '/\\d+\\p/g'],
    [/\p{Script=Latin}/u, '/\\p{Script=Latin}/u'],
    [/\u{1F600}\p{L}/u, '/\\u{1F600}\\p{L}/u'],
  ])('%s', (regex, plain) => {
    expect(String(plainPattern(regex))).toBe(plain);
  });

  it.each([
    ['30 °C → ward', true],
    ['fever — better', true],
    ['Muñoz', false],
    ['नाम', false],
    ['½ tab', false],
    ['fine 🙏', false],
    ['half \ud83d of one', false],
  ])('%s is plain: %s', (text, plain) => {
    expect(isPlain(text)).toBe(plain);
  });
});
