import type { Note } from '../note.js';

const DEGREES =
  /(?:mbbs|bams|bhms|bums|bnys|bds|mds|dnb|mch|dgo|dch|dcp|dlo|dmrd|dmrt|dpm|dvd|dvl|dtcd|frcs|frcp|mrcp|mrcog|mrcs|frca|frcog)$/;
/** As many letters as the longest degree and an initial before it have. */
const LONGEST = 6;

/** As far behind "Dr" may a degree stand. */
const REACH = 5;
/** Whether "Dr", or who did something, stands before a name: patients' initials look like degrees. */
const isOfDoctor = (words: Note['words'], from: number): boolean =>
  words.slice(Math.max(0, from - REACH), from).some(({ lower }) => /^(?:dr|prof|by)$/.test(lower));

/** Whether a letter belongs to a degree that is written with full stops behind a name: "Pathak B.A.M.S." */
export function isOfDegree({ words }: Note, index: number): boolean {
  const joins = (i: number) =>
    words[i]?.shape === 'X' && words[i - 1]?.shape === 'X' && /^\. ?$/.test(words[i]?.gap ?? '');
  let from = index;
  while (joins(from) && index - from < LONGEST) from -= 1;
  let to = index + 1;
  while (joins(to) && to - index < LONGEST) to += 1;
  if (to - from < 3 || !/^,? {1,3}$/.test(words[from]?.gap ?? '')) return false;
  if (!isOfDoctor(words, from)) return false;
  const letters = words.slice(from, to).map(({ lower }) => lower);
  const [degree] = DEGREES.exec(letters.join('')) ?? [''];
  return degree !== '' && index >= to - degree.length;
}
