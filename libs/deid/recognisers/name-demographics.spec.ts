import { nameDemographics } from './name-demographics.js';
import { valuesFound } from './values-found.js';

describe('name demographics', () => {
  it.each<[string, string[]]>([
    ['1) Gowramma 68 F', ['Gowramma']],
    ['Kavitha Rao, 46/F with fever', ['Kavitha Rao']],
    ['my pt Sunny 19/M febrile', ['Sunny']],
    ['Male 45 years, Telma 40, Weight 62', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameDemographics, text)).toEqual(values);
  });
});
