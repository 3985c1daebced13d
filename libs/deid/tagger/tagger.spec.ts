import fc from 'fast-check';
import { readNote } from '../note.js';
import { tagger } from '../recognisers/tagger.js';
import { valuesFound } from '../recognisers/values-found.js';
import { viewOf } from '../text-view.js';
import { posteriors } from './decode.js';
import { model } from './model.js';
import { TAGS } from './tags.js';
import { tokensOf } from './token-reader.js';

describe('the tagger', () => {
  it.each<[string, string]>([
    ['Spoke w/ dtr Velbrixa re: goals of care, she will call back.', 'Velbrixa'],
    ['The song was written by Tormund Haskelby and recorded in one day.', 'Tormund Haskelby'],
    ['He grew up in Ostrelby and drives a truck.', 'Ostrelby'],
    ['ask Merodak Vishtapa about the parcel', 'Merodak Vishtapa'],
  ])('finds unheard-of names by what stands around them: %s', (text, value) => {
    expect(valuesFound(tagger, text).join(' ')).toContain(value);
  });

  it.each([
    'Murphy sign negative, no Rovsing. Tab Augmentin 625 BD, Cap Becosules.',
    'Bookwalter retractor placed; Bovie cautery; Kelly clamps were counted.',
    'Per the SPRINT and ACCORD trials, BP below 130 in Chagas and Kawasaki disease.',
    'Ludwig angina excluded. Weber lateralised to the left, Rinne negative.',
    'started on lisinopril and warfarin, will follow up with cardiology',
  ])('leaves terms of medicine: %s', (text) => {
    const sure = tagger.recognise(readNote(text)).filter((c) => c.confidence >= 0.5);
    expect(sure.map((c) => text.slice(c.start, c.end))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Wound clean and dry. See you at the clinic Sat for the dressing.', ['Sat']],
    ['Seen in clinic with her son, dressing changed 22/3 by the nurse, sats 96 on air.', ['22/3']],
    ['Dialysis every Sat, drop-in Mon and Thurs, sat 93 on air, iron sat 8.', []],
    ['Echo was normal. See her again on the 19th with the result.', ['19th']],
    ['He is in the 5th grade and sits at the 50th centile for height.', []],
    ['Strength 4/5 in both arms, pain 8/10, discharged on 2/28 of the scale items.', []],
  ])('takes weekdays and days of the calendar from the words around: %s', (text, days) => {
    const dates = tagger.recognise(readNote(text)).filter((c) => c.category === 'DATE');
    expect(dates.map((c) => text.slice(c.start, c.end))).toEqual(days);
  });

  it.each([
    'Analgesia, lie flat, stand at his feet.',
    'ARV is here, RIG is not. How many days can it wait?',
    'Address: House No. ___ Street ____ Village ____',
    'Analyser: Abbott m2000, Beckman AU5800.',
    'Duty: MO two on nights 1900-0730, see NEJM 384:693-704 for the data.',
    'VS over the night 84-101, 94-128/49-70, then 124/70; moved to 5 South.',
  ])('leaves short forms, fields of forms and how sentences begin: %s', (text) => {
    expect(valuesFound(tagger, text)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^(?:Analgesia|ARV|House No|Street|AU5800|1900-0730|384:693-704|94-128\/49-70|124\/70|5 South)$/,
        ),
      ]),
    );
  });

  it("ends a name with capitals before a small word that is nobody's", () => {
    const text = 'wife Velbrixa kanjivaram and the rest of them came in the evening';
    expect(valuesFound(tagger, text)).toEqual(['Velbrixa']);
  });

  it('leaves what names a number outside the number', () => {
    expect(valuesFound(tagger, 'passport and NINO JT123456C copied')).toEqual(['JT123456C']);
  });

  it('leaves a title outside the name', () => {
    const text = 'evac by Maj Oldenthorpe, seen with Capt. Ostrelby and Sister Merodak at home';
    expect(valuesFound(tagger, text)).toEqual(['Oldenthorpe', 'Ostrelby', 'Merodak']);
  });

  it('says of every token what it may be, whatever the text and wherever it is cut', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.stringMatching(/^(?:[A-Z][a-z]{1,8}|\d{1,4}|[ ,.:/\n'-]|\ue000|ক|é){0,60}$/u),
    );
    fc.assert(
      fc.property(text, fc.nat(200), (whole, cut) => {
        for (const part of [whole.slice(0, cut), whole.slice(cut)]) {
          const note = readNote(viewOf(part).text);
          const tokens = tokensOf(note);
          const all = posteriors(tokens, model());
          for (let i = 0; i < tokens.count; i += 1) {
            const own = all.subarray(i * TAGS.length, (i + 1) * TAGS.length);
            expect(own.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 6);
          }
          let before = 0;
          for (const { start, end, confidence } of tagger.recognise(note)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(note.text.length);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThan(1);
            before = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
