import fc from 'fast-check';
import { scrub } from './index.js';

const from = (...values: readonly string[]) => fc.constantFrom(...values);
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const mobile = fc.tuple(from('6', '7', '8', '9'), digits(9)).map((parts) => parts.join(''));
const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const given = from('Asha', 'Rukmini', 'Harold', 'Ngozi', 'Gurpreet', 'Sunita', 'Emily', 'Imran');
const surname = from('Rao', 'Venkatesan', 'Chatterjee', 'Whitfield', 'Okonkwo', 'Kaur', 'Deshmukh');

/** A piece of a line: what presents a value, and the value, empty where nothing identifies. */
type Piece = readonly [cue: string, value: string];
const piece = (cue: string, value: fc.Arbitrary<string>) =>
  value.map((written): Piece => [cue, written]);
const names = fc
  .tuple(from('', 'Mrs ', 'Mr. ', 'Dr. ', 'Smt. '), given, surname)
  .map(([title, first, last]): Piece => [title, `${first} ${last}`]);
const pieces = fc.oneof(
  { weight: 4, arbitrary: names },
  { weight: 2, arbitrary: piece('ph ', mobile) },
  piece(
    '+91 ',
    mobile.map((n) => `${n.slice(0, 5)} ${n.slice(5)}`),
  ),
  piece('MRN ', digits(7)),
  piece('UHID: ', digits(6)),
  piece('seen on ', day),
  piece(
    'DOB ',
    day.map((date) => date.split('-').reverse().join('/')),
  ),
  piece(
    '',
    surname.map((name) => `${name.toLowerCase()}@example.org`),
  ),
  piece(
    '',
    digits(4).map((n) => `KA 31 A ${n}`),
  ),
  piece('Vill. ', from('Bhagwanpur', 'Chandpur')),
  piece('Dist. ', from('Haridwar', 'Sitamarhi')),
  piece('from ', from('Bareilly', 'Madurai')),
  piece('at ', from('St. Mary’s Hospital', 'Civil Hospital, Aizawl')),
  piece('aged ', from('90', '94', '101')),
  ...['fever for 3 days', 'BP 120/80', 'on Tab Telma 40', 'GCS 15/15', 'Hb 9.8'].map((words) =>
    piece(words, fc.constant('')),
  ),
);

const line = fc.array(pieces, { minLength: 1, maxLength: 6 });
const COUNTED = /[\p{L}\p{M}\p{N}]/u;

/** Which letters and digits of each piece's value stay when the pieces are scrubbed as one line. */
function removedOf(line: readonly Piece[], gap: string): string[] {
  const text = line.map((p) => p.join('')).join(gap);
  const { findings } = scrub(text);
  let at = 0;
  return line.map(([cue, value]) => {
    const start = at + cue.length;
    at = start + value.length + gap.length;
    return [...value]
      .map((unit, i) => {
        const found = findings.some((f) => f.start <= start + i && start + i < f.end);
        return found && COUNTED.test(unit) ? unit : ' ';
      })
      .join('');
  });
}

describe('a name added to a line', () => {
  it('never un-finds another identifier in it', () => {
    const gaps = from(', ', '. ', '; ', ' - ', '\t', ' | ');
    fc.assert(
      fc.property(line, names, fc.nat(), gaps, (before, name, where, gap) => {
        const at = where % (before.length + 1);
        const after = before.toSpliced(at, 0, name);
        const was = removedOf(before, gap);
        const is = removedOf(after, gap).toSpliced(at, 1);
        const lost = was.map((value, i) =>
          [...value].filter((unit, k) => unit !== ' ' && is[i]![k] === ' ').join(''),
        );
        expect({ after, gap, lost }).toEqual({ after, gap, lost: before.map(() => '') });
      }),
      { numRuns: 1500 },
    );
  });
});
