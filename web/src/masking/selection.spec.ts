import { termsOf } from './selection.js';

const text = 'Runs the only cinema of Kotkapura, says Gurleen Kaur.';
const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('termsOf', () => {
  it.each([
    ['whole words', 'cinema', [], ['cinema']],
    ['half a word', 'inem', [], ['cinema']],
    ['spaces and stops at the edges', ' Gurleen Kaur.', [], ['Gurleen Kaur']],
    [
      'around what is masked already',
      'cinema of Kotkapura, says',
      ['Kotkapura'],
      ['cinema of', 'says'],
    ],
    ['only what is masked already', 'Kotkapura', ['Kotkapura'], []],
    ['nothing but punctuation', ', ', [], []],
  ])('%s', (_name, selected, covered, terms) => {
    expect(termsOf(text, at(selected), covered.map(at))).toEqual(terms);
  });
});
