import { nameInverted } from './name-inverted.js';
import { valuesFound } from './values-found.js';

describe('name inverted', () => {
  it.each<[string, string[]]>([
    ['Azure, Delbert, 36M: fever', ['Azure, Delbert']],
    ['no. 14 - SIBANDA, Thandeka - NHS', ['SIBANDA, Thandeka']],
    ['1. Small, Ty 29M SBO\n2. Haddad, Sami 50M DKA', ['Small, Ty', 'Haddad, Sami']],
    ['Anemia, Pallor 60F', []],
    ['Fever, Delirium, 36M', []],
    ['KOLAWOLE, Babatunde - 52 yo', ['KOLAWOLE, Babatunde']],
    ['1) Szymanski, Halina (F)', ['Szymanski, Halina']],
    ['PID OKAFOR^EMEKA^J, disc OKAFOR-RAY^EMEKA', ['OKAFOR^EMEKA^J', 'OKAFOR-RAY^EMEKA']],
    ['x10^9/L, CT^CHEST, Ca^2+', []],
    ['Fever, Cough (3 days)', []],
    ['Given Metoprolol, Aspirin 75', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameInverted, text)).toEqual(values);
  });
});
