import { readNote } from './note.js';
import { RECOGNISERS } from './recognisers/index.js';

const TEXTS = [
  '',
  'Smt. Asha Rao, 46/F, W/o K. R. Venkatesan, Vill. Bhagwanpur, Distt. Haridwar - 249401',
  'UHID: 24/118823, Ph 98765 43210, asha.rao@gmail.com, 12/03/2024, 3rd of January',
  'DR ſMITH SAW HER ON THE 5TH OF MAY AT ST. MARY’S HOSPITAL, 45-B GANDHI ROAD',
  'रोगी का नाम रमेश, उम्र 92 वर्ष, गाँव बरेली, 28 तारीख',
  'Patient Name | Age | Village\nMinati | 93 | Silchar\n\u0091 lives at \u0091, near Civil Hospital',
  'we will check 5/5 power, BP 120/80, and give 1-0-1 of the tablet for five days',
];

describe('a note', () => {
  it.each(TEXTS)('finds of any pattern what a search of the whole text finds: %j', (text) => {
    const note = readNote(text);
    const asked = new Set<RegExp>();
    const { matches } = note;
    note.matches = (regex) => {
      asked.add(regex);
      return matches.call(note, regex);
    };
    for (const recogniser of RECOGNISERS) recogniser.recognise(note);
    for (const regex of asked)
      expect(note.matches(regex).map((m) => [m.index, m[0]])).toEqual(
        [...text.matchAll(regex)].map((m) => [m.index, m[0]]),
      );
  });
});
