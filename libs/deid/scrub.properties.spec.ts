import fc from 'fast-check';
import { readIndiaNotes } from '../../test/fixtures/india-notes.js';
import { scrub, scrubFields } from './index.js';
import { SURROGATE } from './surrogate-words.js';
import { SHIELD } from './text-view.js';

/** Pieces of notes: names, cues, numbers, dates, surrogates and debris, in any order. */
const PIECES = [
  'Dr. ',
  'Mrs ',
  'Asha',
  'Rao',
  'Venkatesan',
  'Sunny',
  'gold',
  'Mark',
  'K. R. ',
  'S/o ',
  'W/o',
  'pt ',
  'Pt: ',
  'Name: ',
  'naam ',
  ' ji',
  ' garu',
  'bhai',
  'wife ',
  'from ',
  'at ',
  'in ',
  'near ',
  'Vill. ',
  'Dist. ',
  'Bareilly',
  'Nagar',
  'Road',
  'Civil Hospital',
  'PHC ',
  'St. Mary',
  "'s",
  'School',
  'Lab',
  '12/03/2024',
  '19/03',
  'Jan 5th',
  '3rd ',
  'May',
  'on ',
  'Friday',
  '28 taarikh',
  'BP 120/80',
  '5/5',
  '98765 43210',
  '+91',
  '2345 6178 9026',
  '686019',
  'MRN ',
  'UHID: ',
  'OP/24/118823',
  'no. ',
  'KA 31 A 9082',
  'a@b.in',
  '@neo',
  'https://x.in/a',
  '92',
  '/F',
  ', 46',
  ' 68 M',
  '90+',
  'yrs',
  '[Patient 1]',
  '[Day -3]',
  '[PIN]',
  '[',
  ']',
  '(',
  ')',
  ',',
  '.',
  ' ',
  ' ',
  ' ',
  '\n',
  '-',
  ':',
  '/',
  '\u200b',
  '\u200d',
  '９８',
  '४५',
  'রোগীর নাম ',
  'মিনতি',
  'नाम ',
  'रमेश',
  'গ',
  '👩\u200d⚕️',
  '\ud800',
  'é',
  'Löffler',
  'syndrome',
  'sign',
  'mg',
  'Tab ',
  'Telma',
  'and ',
  'the ',
  'is ',
  'Apt. 12',
  'Suite 9',
  'x',
  'A',
  'b',
  '1',
  '0',
  '"',
  '_',
  '#',
] as const;

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((p) => p.join(''));
/** Lines of real notes in another order: what one says of a person, another one repeats. */
const LINES = readIndiaNotes('india.txt').flatMap(({ text }) => text.split(/\n|(?<=\.) /));
const lines = fc
  .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 })
  .map((chosen) => chosen.join('\n'));
const notelike = fc.oneof(pieces, lines);
const anything = fc.oneof(
  { weight: 2, arbitrary: notelike },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const RUNS = { numRuns: 600 };
const EDGE = /[\p{L}\p{M}\p{N}]/u;
const size = (value: string) => value.replace(/[^\p{L}\p{M}\p{N}]/gu, '').length;

/** Whether `value` stands in `raw` as a whole token; what has no width parts no tokens. */
function standsIn(raw: string, value: string): boolean {
  const text = raw.replace(/[\u200b-\u200f\u2060\ufeff]/g, '');
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    if (!EDGE.test(text[at - 1] ?? '') && !EDGE.test(text[at + value.length] ?? '')) return true;
  }
  return false;
}

describe('scrub, for any text', () => {
  it('finds nothing in what it has masked', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { masked } = scrub(text);
        const again = scrub(masked);
        expect(again.findings).toEqual([]);
        expect(again.masked).toBe(masked);
      }),
      RUNS,
    );
  });

  it('gives offsets in range, ordered and apart, that rebuild the masked text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { masked, findings, residual } = scrub(text);
        let at = 0;
        let rebuilt = '';
        for (const { start, end, surrogate, confidence } of findings) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          rebuilt += text.slice(at, start) + surrogate;
          at = end;
        }
        expect(rebuilt + text.slice(at)).toBe(masked);
        for (const { start, end } of residual) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(findings.some((f) => f.start < end && start < f.end)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('never takes a surrogate into a finding, where a note is masked in part', () => {
    for (const { id, text: note } of readIndiaNotes('india.txt')) {
      const { findings } = scrub(note);
      for (const restored of findings) {
        let text = '';
        let at = 0;
        for (const finding of findings) {
          const { start, end, surrogate } = finding;
          text +=
            note.slice(at, start) + (finding === restored ? note.slice(start, end) : surrogate);
          at = end;
        }
        text += note.slice(at);
        const crossing = scrub(text)
          .findings.map(({ start, end }) => text.slice(start, end))
          .filter((words) => words.search(SURROGATE) >= 0);
        expect({ id, crossing }).toEqual({ id, crossing: [] });
      }
    }
  });

  it('leaves no found value standing elsewhere, said once more or not', () => {
    fc.assert(
      fc.property(notelike, fc.nat(), (note, which) => {
        const once = scrub(note).findings;
        const said = once[which % Math.max(1, once.length)];
        const text = said ? `${note}\nas with ${note.slice(said.start, said.end)}` : note;
        const { masked, findings } = scrub(text);
        // Surrogates are words of ours: "Patient" may have been somebody's name.
        const rest = findings.reduce(
          (out, f) => out.replaceAll(f.surrogate, SHIELD),
          masked as string,
        );
        const standing = findings
          .map(({ start, end }) => text.slice(start, end))
          .filter((value) => size(value) >= 4 && standsIn(rest, value));
        expect({ text, standing }).toEqual({ text, standing: [] });
      }),
      RUNS,
    );
  });

  it('masks everywhere what is presented once, even where nothing presents it', () => {
    const syllables = fc.array(fc.constantFrom('ba', 'kun', 'ri', 'zor', 'mel', 'tha', 'vi'), {
      minLength: 2,
      maxLength: 4,
    });
    const name = syllables.map((s) => s.join('').replace(/^./, (first) => first.toUpperCase()));
    const presented = fc.oneof(
      fc.tuple(fc.constantFrom('Mrs ', 'Dr. ', 'Pt: ', 'S/o '), name),
      fc.tuple(fc.constantFrom('MRN ', 'UHID: '), fc.stringMatching(/^[1-9]\d{4,7}$/)),
    );
    const between = fc.constantFrom(' came. ', '\nBP 120/80; ', ', fever, ', ' and ', ' (', ' / ');
    let found = 0;
    fc.assert(
      fc.property(presented, between, between, fc.boolean(), ([cue, value], a, b, first) => {
        const text = first
          ? `${value}${a}${cue}${value}${b}`
          : `${cue}${value}${a}with${b}${value}.`;
        const { masked, findings } = scrub(text);
        if (!findings.some(({ start, end }) => text.slice(start, end) === value)) return;
        found += 1;
        expect({ text, stands: standsIn(masked, value) }).toEqual({ text, stands: false });
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(RUNS.numRuns / 2);
  });

  it('masks in one field what another one names', () => {
    fc.assert(
      fc.property(notelike, notelike, (title, body) => {
        const results = scrubFields([
          { name: 'title', text: title },
          { name: 'body', text: body },
        ]);
        for (const { masked } of results) expect(scrub(masked).findings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
