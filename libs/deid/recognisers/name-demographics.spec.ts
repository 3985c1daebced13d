import { nameDemographics } from './name-demographics.js';
import { valuesFound } from './values-found.js';

describe('name demographics', () => {
  it.each<[string, string[]]>([
    ['1) Gowramma 68 F', ['Gowramma']],
    ['Kavitha Rao, 46/F with fever', ['Kavitha Rao']],
    ['my pt Sunny 19/M febrile', ['Sunny']],
    ['Pt: Harish Joshi 58, Nadiad', ['Harish Joshi']],
    ['Harish Joshi 58, bed 4, stable', []],
    ['Braden 11, Waterlow 24, L heel. Fazekas 2, Scheltens 2/3, Gilbert 3, EHS L2', []],
    ['Male 45 years, Telma 40, Weight 62', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameDemographics, text)).toEqual(values);
  });
});
