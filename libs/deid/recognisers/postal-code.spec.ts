import { postalCode } from './postal-code.js';
import { valuesFound } from './values-found.js';

describe('postal code', () => {
  it.each<[string, string[]]>([
    ['Bhubaneswar-751016', ['751016']],
    ['Kottayam - 686019.', ['686019']],
    ['PIN 783370', ['783370']],
    ['Dist Karimnagar 505 001. polis VGZ 441 882 70', ['505 001']],
    ['at EC1A 1BB.', ['EC1A 1BB']],
    ['Chicago, IL 60614', ['60614']],
    ['platelets 150000, TLC 11,200', []],
    ['North York ON M3N 2V7; Dublin D04 X4H9', ['M3N 2V7', 'D04 X4H9']],
    ['NSW 2204; 3512 XX Utrecht', ['2204']],
    ['12 cliff st ls9 7xf; 41a high rd n15', ['ls9 7xf', 'n15']],
    ['T4N1M0 staging, c5 6 mg, rd 12', []],
  ])('%j', (text, values) => {
    expect(valuesFound(postalCode, text)).toEqual(values);
  });
});
