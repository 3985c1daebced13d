import { isDenied } from './denied.js';

describe('isDenied', () => {
  it.each([
    ['No fever', 'fever', true],
    ['no cough, rash or fever', 'fever', true],
    ['Denies fever.', 'fever', true],
    ['dengue negative', 'dengue', true],
    ['Malaria: nil', 'Malaria', true],
    ['bukhar nahi hai', 'bukhar', true],
    ['No cough. Fever for two days', 'Fever', false],
    ['no cough but fever', 'fever', false],
    ['Fever, no cough', 'Fever', false],
    ['dengue positive', 'dengue', false],
    ['nodules and fever', 'fever', false],
  ])('%j: %s', (text, word, expected) => {
    const start = text.indexOf(word);
    expect(isDenied(text, { start, end: start + word.length })).toBe(expected);
  });

  it('reads a hostile text in linear time', () => {
    const text = 'no '.repeat(50_000);
    expect(isDenied(text, { start: text.length, end: text.length })).toBe(true);
  });
});
