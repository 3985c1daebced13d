import { nameSignatures } from './name-signatures.js';
import { valuesFound } from './values-found.js';

describe('name signatures', () => {
  it.each<[string, string[]]>([
    ['Sincerely,\nKR/ms', ['KR/ms']],
    ['D: Ravensdale T: Ainscough', ['Ravensdale', 'Ainscough']],
    ['Transcribed by: jlw\n', ['jlw']],
    ['Please call me back.\nMany thx, Pip', ['Pip']],
    ['Will review, thanks. Thanks, All', []],
    ['cc: R. Cobb\nLF:bw:9917', ['LF:bw']],
    ['OFL/cantrell  11/05/79', ['OFL/cantrell']],
    ['Repeat labs.\nRN', []],
    ['Hope: rest\nGrace: 140\nHope: ice', []],
    ['BP/sitting 120/80\nSW, PT following\ntrans: vag scan', []],
    ['Follow in a week.\n\nJTB, FNP', ['JTB']],
    ['Transcribed: krv 07/30/24', ['krv']],
    ['D: 5/30/94 T: lmk', ['lmk']],
    ['Drew: theatre free?\nZubair: no\nDrew: ok', ['Drew', 'Drew']],
    ['Plan: rest\nDoctor: name?\nPlan: ice\nDoctor: age?', []],
    ['D: Discharge T: 37.2; typed by hand; BP/hr stable', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameSignatures, text)).toEqual(values);
  });
});
