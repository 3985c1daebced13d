import fc from 'fast-check';
import { recognisersOf } from './policy.js';
import { readNote } from './note.js';
import { allMatches, Search } from './search.js';
import { SEEDS } from './worst-inputs.js';

/** All patterns that the recognisers run. */
function patterns(): RegExp[] {
  const seen = new Set<RegExp>();
  const note = readNote('Pt Asha, 54/F. **1** \u0091 x@y.in');
  const { matches, inTable } = note;
  note.matches = (regex) => {
    seen.add(regex);
    return matches.call(note, regex);
  };
  note.inTable = (table) => {
    for (const { regex } of table) seen.add(regex);
    return inTable.call(note, table) as ReturnType<typeof note.inTable<(typeof table)[number]>>;
  };
  for (const recogniser of recognisersOf('strict')) recogniser.recognise(note);
  return [...seen];
}

describe('a search', () => {
  const all = patterns();
  const piece = fc.oneof(
    fc.constantFrom(...SEEDS),
    fc.constantFrom('from ', 'Mr. ', 'Pt ', 'dtr ', 'no: ', 'Ward 3 ', 'ſ', 'K', 'é', 'श्री ', '\n'),
    fc.constantFrom(
      'Asha',
      'rampur',
      'in ',
      'seen at ',
      '12/3/24',
      '98765 43210',
      'St ',
      'policy ',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );

  it('finds what running every pattern over the whole text finds', () => {
    expect(all.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const search = new Search(text);
        for (const regex of all) {
          const quick = search.matches(regex).map((m) => [m.index, m[0]]);
          expect([regex.source, quick]).toEqual([
            regex.source,
            allMatches(text, regex).map((m) => [m.index, m[0]]),
          ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds what it is asked for after the text was scanned, whatever stands before', () => {
    const text = `😀😀 K ſ Zweig${' met nobody but'.repeat(5)} Zwart`;
    const search = new Search(text);
    search.matches(/(?<!\w)nobody/g);
    expect(search.matches(/(?<!\w)Zw[a-z]+/g).map((m) => m[0])).toEqual(['Zweig', 'Zwart']);
  });
});
