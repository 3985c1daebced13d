import { dateNumeric } from './date-numeric.js';
import { valuesFound } from './values-found.js';

describe('date numeric', () => {
  it.each<[string, string[]]>([
    ['Date: 12.03.2024 Time', ['12.03.2024']],
    ['on 12/3/24 at', ['12/3/24']],
    ['DOB 1962-12-31.', ['1962-12-31']],
    ['seen 04/23/24', ['04/23/24']],
    ['CT 19.vii.24', ['19.vii.24']],
    ['Review on 19/03 with reports', ['19/03']],
    ['Fri 17/05 clinic', ['Fri 17/05']],
    ['from 02/10 to 06/10', ['02/10', '06/10']],
    ['printed 07-Oct, 07-10-2024 18:42:11', ['07-10-2024 18:42:11']],
    ['power 5/5, pain 8/10, BP 120/80, VA 6/9, 6/60', []],
    ['doses 1-0-1 and 6-12-12, GCS 3/15, nodes 0/19', []],
    ['gestation 32+4, ratio 1:512, IOP 14/16', []],
  ])('%j', (text, values) => {
    expect(valuesFound(dateNumeric, text)).toEqual(values);
  });
});
