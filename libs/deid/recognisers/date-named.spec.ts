import { dateNamed } from './date-named.js';
import { valuesFound } from './values-found.js';

describe('date named', () => {
  it.each<[string, string[]]>([
    [
      'fasting for Ramadan; Losar 50; Mangar bath lift; EID expires; Sunday closed, Sunday service',
      [],
    ],
    [
      'jumma 12/4, chovva 12, Shukrobar, 9 tarikh',
      ['jumma 12/4', 'chovva 12', 'Shukrobar, 9 tarikh'],
    ],
    ['11/12 se bukhar, power 5/5 ko, goli 1/2 tak, 6/12 se 6/9', ['11/12']],
    ['8 pus cells/hpf; Ravi 45, male; budhvar 2 tablets; somvar 125 mg', ['budhvar', 'somvar']],
    [
      "LMP Diwali time; Thanksgiving '19; Easter week",
      ['Diwali time', "Thanksgiving '19", 'Easter week'],
    ],
    ['died 2 Falgun, born Ashadh 12, 1948; Kartik 12 yrs', ['2 Falgun', 'Ashadh 12, 1948']],
    ['URS and stent', []],
    ['fell on Nag Panchami; Magh Sudi 5', ['Nag Panchami', 'Magh Sudi 5']],
    ['Dol Purnima par aaye; DOL 14, dol 3', ['Dol Purnima']],
    ['since Friday.', ['Friday']],
    ['28 taarikh ko LMP thi', ['28 taarikh']],
    ['after Raksha Bandhan she fell', ['Raksha Bandhan']],
    ['Ugadi 2019 had', ['Ugadi 2019']],
    ['Home visit on 24th by', ['24th']],
    ['fits since Jeth ki purnima, asadh se bukhar', ['Jeth ki purnima', 'asadh']],
    ['fell on Ningol Chakouba, seen Thinkalazhcha', ['Ningol Chakouba', 'Thinkalazhcha']],
    ['Seizure on Thiruvonam, again on Karva Chauth.', ['Thiruvonam', 'Karva Chauth']],
    ['fell on Boxing Day, seen xmas eve', ['Boxing Day', 'xmas eve']],
    ['kartik bol raha hai', []],
    ['Diwali pe mithai kam; har mangal aur shanivar dressing', []],
    ['har Monday Thursday, q Sunday, daily except Sunday, second Friday, Sunday walk', []],
    ['every Sunday; Monday fever; on 3rd day', []],
  ])('%j', (text, values) => {
    expect(valuesFound(dateNamed, text)).toEqual(values);
  });
});
