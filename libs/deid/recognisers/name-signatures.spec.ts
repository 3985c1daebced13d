import { nameSignatures } from './name-signatures.js';
import { valuesFound } from './values-found.js';

describe('name signatures', () => {
  it.each<[string, string[]]>([
    ['Sincerely,\nKR/ms', ['KR/ms']],
    ['D: Ravensdale T: Ainscough', ['Ravensdale', 'Ainscough']],
    ['Transcribed by: jlw\n', ['jlw']],
    ['Please call me back.\nMany thx, Pip', ['Pip']],
    ['Will review, thanks. Thanks, All', []],
    ['D: Discharge T: 37.2; typed by hand; BP/hr stable', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameSignatures, text)).toEqual(values);
  });
});
