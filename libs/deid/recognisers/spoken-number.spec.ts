import { spokenNumber } from './spoken-number.js';
import { valuesFound } from './values-found.js';

describe('spoken number', () => {
  it.each<[string, string[]]>([
    [
      'aadhaar seven two one nine space four four zero eight space one one',
      ['seven two one nine space four four zero eight space one one'],
    ],
    ['number one one zero four seven double nine and', ['one one zero four seven double nine']],
    ['ph: six zero zero one, 44 18 209', ['six zero zero one, 44 18 209']],
    ['on nine eight two two o seven one four', ['nine eight two two o seven one four']],
    ['nau aath saat do ek char teen do', ['nau aath saat do ek char teen do']],
    ['98two20seven1445 and covid19 b12', ['98two20seven1445']],
    ['do teen din se, ages fifty five sixty two', []],
    ['t three n zero m zero, one or two weeks', []],
  ])('%j', (text, values) => {
    expect(valuesFound(spokenNumber, text)).toEqual(values);
  });
});
