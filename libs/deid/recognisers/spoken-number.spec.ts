import { spokenNumber } from './spoken-number.js';
import { valuesFound } from './values-found.js';

describe('spoken number', () => {
  it.each<[string, string[]]>([
    ['number one one zero four seven double nine and', ['one one zero four seven double nine']],
    ['ph: six zero zero one, 44 18 209', ['six zero zero one, 44 18 209']],
    ['t three n zero m zero, one or two weeks', []],
  ])('%j', (text, values) => {
    expect(valuesFound(spokenNumber, text)).toEqual(values);
  });
});
