import { table } from './table.js';
import { valuesFound } from './values-found.js';

describe('table', () => {
  it.each<[string, string[]]>([
    [
      '| PATIENT NAME | ANVI K | LAB NO | 0241 |\n| FATHER | YOGRAJ D | DATE | 30.12.24 |\n| AGE | 6 | REF | X |',
      [],
    ],
    [
      'Name,Age,Village,Mobile\nBimal O,34,Lepeta,98765 43210',
      ['Bimal O', 'Lepeta', '98765 43210'],
    ],
    [
      'Date      Name            MRN       Surgeon\n3/11     COLE, JAX     770124    WEST\n3/12     PATEL',
      ['COLE, JAX', '770124', 'WEST'],
    ],
    ['Bed | Name | Age | RN\n4 | empty | - | -', []],
    ['Patient Name   : A B   Sample ID  : 24\nTEST    RESULT    UNIT    RANGE', []],
    ['Drug,Dose,Times,Days\nTelma,40,OD,30', []],
  ])('%j', (text, values) => {
    expect(valuesFound(table, text)).toEqual(values);
  });
});
