import { nationalId } from './national-id.js';
import { valuesFound } from './values-found.js';

describe('national id', () => {
  it.each<[string, string[]]>([
    ['Aadhaar 2345 6178 9026', ['2345 6178 9026']],
    ['XXXX XXXX 9026', ['XXXX XXXX 9026']],
    ['PAN ABCPK1234L', ['ABCPK1234L']],
    ['PAN ABCPK 1234 L', ['ABCPK 1234 L']],
    ['ABHA 12-3456-7890-1234', ['12-3456-7890-1234']],
    ['EPIC XWF0911827', ['XWF0911827']],
    ['IFSC SBIN0004480', ['SBIN0004480']],
    ['auto KA-31-A-9082 and AP 37 TB 2214', ['KA-31-A-9082', 'AP 37 TB 2214']],
    ['SSN 123-45-6789', ['123-45-6789']],
    ['NHS Number 909 132 3442', ['909 132 3442']],
    ['NI GH 70 71 09 A.', ['GH 70 71 09 A']],
    ['card 4454794511390933', ['4454794511390933']],
    ['SNOMED 4405 4006 1234, HbA1c 7.2, BP 120/80', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nationalId, text)).toEqual(values);
  });
});
