import { placeWard } from './place-ward.js';
import { valuesFound } from './values-found.js';

describe('place ward', () => {
  it.each<[string, string[]]>([
    ['lives in wichita, moved to leicester', ['wichita', 'leicester']],
    ['of 3 Harbour Brae, new addr 1409 N 9th', ['3 Harbour Brae', '1409 N 9th']],
    ['i am of 12 cliff st; 2 days st post', ['12 cliff st']],
    ['off county rd 12, rte 95', ['county rd 12', 'rte 95']],
    ['flat 3, #09-412, Posbus 4471', ['flat 3', '#09-412', 'Posbus 4471']],
    ['Havenweg 88; Via Sura 4', ['Havenweg 88', 'Via Sura 4']],
    ['AT 9 HOLLIS CT #4, 14 Ferncroft Terr', ['9 HOLLIS CT #4', '14 Ferncroft Terr']],
    ['64 SLICE CT, 2 MONTH ST', []],
    ['car vs bike on A21, rollover off Rt 9W', ['A21', 'Rt 9W']],
    ['on A1 block, Rt 4 lead, on M3 gear', []],
    ['HOB flat 15 min, then flat 2 hrs; flat 15, minster lane', ['flat 15']],
    ['flat affect, RR 18, from home, near syncope, 6 Jan Dr Shaw, Via PEG', []],
  ])('%j', (text, values) => {
    expect(valuesFound(placeWard, text)).toEqual(values);
  });
});
