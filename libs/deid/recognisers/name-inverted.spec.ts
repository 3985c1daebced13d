import { nameInverted } from './name-inverted.js';
import { valuesFound } from './values-found.js';

describe('name inverted', () => {
  it.each<[string, string[]]>([
    ['KOLAWOLE, Babatunde - 52 yo', ['KOLAWOLE, Babatunde']],
    ['1) Szymanski, Halina (F)', ['Szymanski, Halina']],
    ['Fever, Cough (3 days)', []],
    ['Given Metoprolol, Aspirin 75', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameInverted, text)).toEqual(values);
  });
});
