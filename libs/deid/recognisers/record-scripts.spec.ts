import { recordScripts } from './record-scripts.js';
import { valuesFound } from './values-found.js';

describe('record scripts', () => {
  it.each<[string, string[]]>([
    ['OPD क्रमांक: २४/३३८१', ['24/3381']],
    ['MLC નં ૮૮/૨૪', ['88/24']],
    ['ਗੱਡੀ ਨੰ. PB 19 R 7740', ['PB 19 R 7740']],
    ['IP எண்: ௩௪௨௧௮', ['34218']],
    ['রেশন কার্ড নং WB-০৯৩৩৭১২', ['WB-0933712']],
    ['रजि. G-19027', ['G-19027']],
    ['बेड नं. 122; घर क्र. 221; सं. 12 mg', []],
  ])('%j', (text, values) => {
    expect(valuesFound(recordScripts, text)).toEqual(values);
  });
});
