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
    ['flat affect, RR 18, from home, near syncope, 6 Jan Dr Shaw, Via PEG', []],
  ])('%j', (text, values) => {
    expect(valuesFound(placeWard, text)).toEqual(values);
  });
});
