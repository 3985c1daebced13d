import { besideShield } from './beside-shield.js';
import { valuesFound } from './values-found.js';

describe('beside shield', () => {
  it.each<[string, string[]]>([
    ['at [Town], Zolipa. Then', ['Zolipa']],
    ['Dr [Town], Lisiep / Date', ['Lisiep']],
    ['[Town], Paracetamol. [Town], Teh. [Town], fever', []],
    ['HEC Colony, Zolipa.', []],
  ])('%j', (text, values) => {
    expect(valuesFound(besideShield, text)).toEqual(values);
  });
});
