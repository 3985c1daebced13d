import { dateShorthand } from './date-shorthand.js';
import { valuesFound } from './values-found.js';

describe('date shorthand', () => {
  it.each<[string, string[]]>([
    [
      'on Melbourne Cup day, since August bank holiday, LMP CNY eve',
      ['Melbourne Cup day', 'August bank holiday', 'CNY eve'],
    ],
    ['patch off Fri 9, iron Sat 9, mon 2 tabs', ['Fri 9']],
    ['stroke on 12th inst.; LAD 95 prox; letter of 30 ult', ['12th inst.', '30 ult']],
    ['wt noted 20/v, MRI 12-ii; power 4/v, 3/vi ESM', ['20/v', '12-ii']],
    ["born 3rd of 3rd '48; distal 3rd of 4th metatarsal", ["3rd of 3rd '48"]],
    ['Methotrexate Mon 10, folic acid Fri 5.', ['Mon', 'Fri']],
    ['call back Sat w/ weight; planned fri w/ team', ['Sat', 'fri']],
    ['bloods wed 2p, Monday 0915, Sat 12th 9.45', ['wed 2p', 'Monday 0915', 'Sat 12th 9.45']],
    ['sat 95% on air, HD Tue/Thu/Sat, sun exposure, every Fri', []],
    ['see you the 21st? note to 28th.', ['21st', '28th']],
    ['Next dressing Sat, sutures out. On air Sat, 93. Iron Sat, 8', ['Sat']],
    ['since Sat night, on tues arvo; mid Jan', ['Sat', 'tues', 'Jan']],
    ['the 5th metatarsal, the 4th ventricle, on the 95th percentile', []],
    ['due jan, in sept, laid off early june', ['jan', 'sept', 'june']],
    ['she may march on; in mar', ['mar']],
    ['AE 10/12-10/19, RT 2/6/24-3/26/24', ['10/12', '10/19', '2/6/24', '3/26/24']],
    ['LMP 29.3; camp on 2nd Thursday of May', ['29.3', '2nd Thursday of May']],
    ['dialysed 9th, 11th, 13th and 15th.', ['11th', '13th', '15th']],
    ['fractures of the 5th, 6th and 7th ribs; 1st, 2nd and 3rd toes', []],
    ['Mon/Thu 1st shift', []],
    ['power 4/5-5/5, pain 7/10-8/10', []],
    ['stay 11.-18.03. there', ['11.', '18.03.']],
    ['ED, 20230814 0222. Bottle 2019-04', ['20230814 0222', '2019-04']],
    ['assessed 2024-Feb-19 at', ['2024-Feb-19']],
    ['le 3 mars, mardi 7 mai, 9. Februar', ['3 mars', 'mardi 7 mai', '9. Februar']],
    ['TTE Wed: EF 30. ? Thurs w/ team; to place peg fri.', ['Wed', 'Thurs', 'fri']],
    ['MWF, PEG Tube, HD Tue/Thu, IV Sun', []],
    ['FALK, M.D. D 9/15 T 9/16; D5 1/2 NS', ['9/15', '9/16']],
    ['fell on Boxing Day, born in bank holiday monday', ['Boxing Day', 'bank holiday monday']],
  ])('%j', (text, values) => {
    expect(valuesFound(dateShorthand, text)).toEqual(values);
  });
});
