import { table } from './table.js';
import { valuesFound } from './values-found.js';

describe('table', () => {
  it.each<[string, string[]]>([
    [
      'Name,Age,Village,Mobile\nBimal O,34,Lepeta,98765 43210',
      ['Bimal O', 'Lepeta', '98765 43210'],
    ],
    ['Drug,Dose,Times,Days\nTelma,40,OD,30', []],
  ])('%j', (text, values) => {
    expect(valuesFound(table, text)).toEqual(values);
  });
});
