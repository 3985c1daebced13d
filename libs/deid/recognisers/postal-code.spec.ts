import { postalCode } from './postal-code.js';
import { valuesFound } from './values-found.js';

describe('postal code', () => {
  it.each<[string, string[]]>([
    ['Bhubaneswar-751016', ['751016']],
    ['Kottayam - 686019.', ['686019']],
    ['PIN 783370', ['783370']],
    ['at EC1A 1BB.', ['EC1A 1BB']],
    ['Chicago, IL 60614', ['60614']],
    ['platelets 150000, TLC 11,200', []],
  ])('%j', (text, values) => {
    expect(valuesFound(postalCode, text)).toEqual(values);
  });
});
