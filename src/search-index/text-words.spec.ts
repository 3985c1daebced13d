import fc from 'fast-check';
import { textWords } from './text-words.js';

describe('textWords', () => {
  it.each<[string, string[][]]>([
    ['Fever, rash; COUGH!', [['fever'], ['rash'], ['cough']]],
    ['Café Sjögren naïve', [['cafe'], ['sjogren'], ['naive']]],
    ['T.B. and M.I', [['tb'], ['and'], ['mi']]],
    ['e.g. this. Then', [['eg'], ['this'], ['then']]],
    ['seen at 5.A boy', [['seen'], ['at'], ['5'], ['a'], ['boy']]],
    ['beta-blocker', [['beta', 'blocker', 'betablocker']]],
    ['COVID-19', [['covid', '19', 'covid19']]],
    ['5-10 days', [['5', '10'], ['days']]],
    ["Crohn's O’Brien", [['crohn', 'crohns'], ['obrien']]],
    ['500mg', [['500mg', '500', 'mg']]],
    ['500 mg', [['500', '500mg'], ['mg']]],
    [
      '50 μg 50 µg 50ug',
      [['50', '50mcg'], ['μg'], ['50', '50mcg'], ['μg'], ['50mcg', '50', 'mcg']],
    ],
    ['7.5 7,5 1,00,000', [['7.5'], ['7.5'], ['100000']]],
    ['120/80', [['120'], ['80']]],
    ['10⁵ is not 105', [['10⁵'], ['is'], ['not'], ['105']]],
    ['बुखार ५००', [['बुखार'], ['500']]],
    ['[Patient 1] & <b>', [['patient'], ['1'], ['b']]],
    ['😀 \u0000 \ud83d', []],
  ])('%j', (text, expected) => {
    const words = textWords(text).map(({ parts, spellings, within }) => [
      ...parts,
      ...spellings,
      ...within,
    ]);
    expect(words).toEqual(expected);
  });

  it('says where each word stands', () => {
    const text = 'A “beta-blocker”, T.B.';
    expect(textWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A',
      'beta-blocker',
      'T.B.',
    ]);
  });

  it('holds nothing that a tsquery could take for an operator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { parts, spellings, within, start, end } of textWords(text)) {
          expect(end).toBeGreaterThan(start);
          for (const word of [...parts, ...spellings, ...within]) {
            expect(word).toMatch(/^[\p{L}\p{M}\p{N}.]+$/u);
          }
        }
      }),
    );
  });

  it.each(['a.', 'a-', "a'", '1,', 'a\u0301', '\u0301', '.', '1.1', '(('])(
    'takes time in proportion to %j',
    (piece) => {
      const begun = performance.now();
      textWords(piece.repeat(200_000));
      expect(performance.now() - begun).toBeLessThan(5_000);
    },
  );
});
