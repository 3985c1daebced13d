import { nameInitials } from './name-initials.js';
import { valuesFound } from './values-found.js';

describe('name initials', () => {
  it.each<[string, string[]]>([
    ['by K. R. Venkatesan today', ['K. R. Venkatesan']],
    ['told Muthu.P to come', ['Muthu.P']],
    ['pt (initials R.K.S.) came', ['R.K.S.']],
    ['James T., operated', ['James T']],
    ['Seen by L. Guy; 3 K. Rao 45M, bed 4 L. Fernandes', ['L. Guy', 'K. Rao', 'L. Fernandes']],
    ['FVC 1.9 L. Brighton level 1; drink 3 L. Guy stone score', []],
    ['fetal PCA L. Percheron not involved; CTS R. Neuropraxia', []],
    ['Kerley B lines, E. Coli, Vitamin D, Child B, P.O. and U.S. data', []],
  ])('%j', (text, values) => {
    expect(valuesFound(nameInitials, text)).toEqual(values);
  });
});
