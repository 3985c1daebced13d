import { nameWard } from './name-ward.js';
import { valuesFound } from './values-found.js';

describe('name ward', () => {
  it.each<[string, string[]]>([
    [
      'Pt Kowalski, Boleslaw M 63; Res: Halvorsen, Vi rm 8',
      ['Kowalski, Boleslaw', 'Halvorsen, Vi'],
    ],
    ['PATIENT: HARRIS, LATISHA DOB', ['HARRIS, LATISHA']],
    ['signed C. Early rn, t. bland lpn', ['C. Early', 't. bland']],
    ['lactation Joy in; d/w Petrosyan; spoke w/ Jolene', ['Joy', 'Petrosyan', 'Jolene']],
    ['wife pat will be in; son gil called', ['pat', 'gil']],
    ['2.5 daily. ty', []],
    ['2.5 daily. jm', ['jm']],
    ['wife just called; son who visited; sister now at bedside', []],
    ['here w/ bf Bill and cousin Deshawn', ['Bill', 'Deshawn']],
    ['dr bell called, mr stark waits', ['bell', 'stark']],
    ['dr said, dr will call, mr and mrs', []],
    ['Frau Lange; Mevr. de Boer', ['Lange', 'de Boer']],
    ['opened by d.okonjo; e.coli, c.diff', ['d.okonjo']],
    [
      '24 YR LADY, NGURTHANSANGI, UNMARRIED; 45 yr male, Thanmawia, mason',
      ['NGURTHANSANGI', 'Thanmawia'],
    ],
    ['24 YR LADY, HYPERTENSIVE, UNMARRIED; 45 yr male, Diabetic, mason', []],
    ['my nani, sm. hemaprabha debbarma; sm. bowel, sm. amount of', ['hemaprabha debbarma']],
    ['per Protocol, w/ AeroChamber, Ostomy RN, covers. Rx, common peroneal', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameWard, text)).toEqual(values);
  });
});
