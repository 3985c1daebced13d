import type { Candidate, Recogniser } from '../candidate.js';
import { Is, lookUp, ORDINARY } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import { type Fits, matchPatterns, type Pattern, rowsOf } from '../pattern.js';
import { NOT_INITIALS } from './name-initials.js';
import { cutsName } from './titles.js';

const named = rowsOf('PERSON_NAME');
const row = (source: string, flags: string, confidence: number, fits?: Fits): Pattern =>
  named(source, flags, 'Clinician', confidence, fits);

const isOrdinary = (value: string): boolean => (lookUp(value.toLowerCase()) & ORDINARY) !== 0;

const TERM = Is.frequent | Is.clinical | Is.drug | Is.indianWord;
/** An abbreviation or a title, and nobody's initials: "RN" ends notes too. */
function isTerm(value: string): boolean {
  const lower = value.toLowerCase();
  return (lookUp(lower) & TERM) !== 0 || cutsName(lower);
}
const isInitials: Fits = (value) => !isTerm(value);
const isPairOfInitials: Fits = (value) => !value.split(/[/:]/).some(isTerm);
const NO_WRITER = Is.frequent | Is.clinical | Is.drug;
/** "- H. Pylori DO", "- Pt. Denies DO": a germ, a sentence. */
const isWriter: Fits = (value) => {
  const [given = '', family = ''] = value.split(/\. ?/);
  return !isTerm(given) && !isTerm(family) && !isOrdinary(family);
};
/** Those who are thanked, not who thanks. */
const isAddressed = (value: string) =>
  /^(?:sir|madam|doctor|docs?|team|all|everyone|folks|guys|colleagues?|friends?|regards|advance|indeed)$/i.test(
    value,
  );

const PATTERNS: readonly Pattern[] = [
  // The writer's and the typist's initials on a line of their own: "KR/ms", "JD:abc".
  row('(?=[A-Z])(?<=^[ \\t]{0,8})[A-Z]{2,4}[/:][a-z]{2,4}(?=[ \\t]{0,8}$)', 'dgm', 0.8),
  // The same before a number or a date: "OFL/cantrell  11/05/79", "PK/dm   Clinic 15.1".
  row(
    '(?=[A-Z])(?<=^[ \\t]{0,8})[A-Z]{2,4}[/:][a-z]{2,8}(?=(?::\\d|[ \\t]{1,8}(?:[A-Za-z]{1,8} )?\\d)[^\\n]{0,16}$)',
    'dgm',
    0.75,
    (value) => !isTerm(value.split(/[/:]/)[0] ?? ''),
  ),
  // Initials that end a note, on a line of their own or behind a dash.
  row(
    '(?<=(?:\\n[ \\t]{0,8}|[.!?)] )[-–—~] ?|\\n[ \\t]{0,8})(?:[A-Za-z]{2,3}|[A-Za-z]\\.[A-Za-z]\\.(?:[A-Za-z]\\.)?)(?=\\s{0,8}$)',
    'dg',
    0.4,
    isInitials,
  ),
  // "LS: dkh   D: 02/10": both before the day of dictation.
  row(
    '(?<=^[ \\t]{0,8})(?<value>[A-Z]{2,3}: ?[a-z]{2,4})(?=[ \\t]{1,8}D: ?\\d{1,2}[/-])',
    'dgm',
    0.75,
    isPairOfInitials,
  ),
  // "Dictated, not signed. SNM/bo'r", "Dictated SVN / typed aq": who spoke, who wrote.
  row(
    "(?<=\\b(?:[Dd]ictated|[Ss]igned)[^\\n.]{0,24}\\. )[A-Z]{2,4}\\/[a-z][a-z']{1,4}(?=\\s{0,4}$)",
    'dgm',
    0.75,
    isPairOfInitials,
  ),
  row('(?<=\\b[Dd]ictated:? )[A-Z]{2,4}(?= ?\\/ ?[Tt]yped)', 'dg', 0.75, isInitials),
  row('(?<=\\/ ?[Tt]yped:? )[A-Za-z]{2,4}(?=[ \\t.]{0,4}$)', 'dgm', 0.75, isInitials),
  // "Checked by M.B.": initials behind who did something.
  row(
    '(?<=\\b(?:checked|verified|prepared|entered|performed|collected|drawn|given|witnessed|countersigned) by[: ]{1,3})[A-Z]\\. ?[A-Z]\\.?(?![\\w.])',
    'dgi',
    0.75,
    (value) => !NOT_INITIALS.test(value.replaceAll(' ', '')),
  ),
  // "jm RMO": initials before a post, on a line of their own at the end.
  row(
    '(?<=^[ \\t]{0,8}(?:[-–—~] ?)?)[a-z]{2,3}(?=,? (?:RMO|SHO|SpR|HMO|RN|CNM|PGY-?\\d|MS-?\\d)[ \\t.]{0,4}$)',
    'dgm',
    0.75,
    isInitials,
  ),
  // "-- Ph. Laguerre, RN": a short given name behind a dash, and a degree.
  row(
    "(?<=[-–—]{1,2} ?)\\p{Lu}\\p{Ll}{0,2}\\. ?\\p{Lu}[\\p{L}'-]{2,20}(?=,? (?:RN|LPN|MD|DO|NP|FNP|PA-C|RRT|LCSW|MSW)(?!\\w))",
    'dgu',
    0.8,
    isWriter,
  ),
  // "JTB, FNP", "-ptb, OTR/L": initials before a degree at the end of a line.
  row(
    '(?<=(?:^|[.!?] )[ \\t]{0,8}(?:[-–—~] ?)?)(?:[A-Za-z]{2,4}|[A-Za-z]\\.[A-Za-z]\\.)(?=, ?(?:RN|LPN|MD|DO|NP|FNP|PA-C|OTR(?:\\/L)?|DPT|LCSW|RRT|CRNA|ARNP)(?!\\w))',
    'dgm',
    0.75,
    isInitials,
  ),
  // "Many thx, Pip" at the end of a message: an ordinary word may be a short name there.
  row(
    '(?<=\\b(?:[Tt]han(?:ks|x)|[Tt]hx|[Tt]ks|[Cc]heers|[Rr]egards|[Rr]gds|[Yy]ours|[Ss]incerely|[Bb]est|[Ww]armly)[,.!]?[ \\t]{0,3}\\n{0,2}[ \\t]{0,3})\\p{Lu}\\p{Ll}{1,14}(?=\\.?\\s{0,4}$)',
    'dgu',
    0.7,
    (value) => !isAddressed(value) && (lookUp(value.toLowerCase()) & NO_WRITER) === 0,
  ),
  // "D: Ravensdale T: Ainscough": dictated and transcribed by.
  row(
    '(?<=(?:^|[ \\t])[DT]: {0,2})\\p{Lu}[\\p{L}-]{2,24}(?= {0,4}(?:[DT]:|$))',
    'dgmu',
    0.7,
    (value) => !isOrdinary(value),
  ),
  row(
    '(?<=\\b(?:transcribed|typed|scribed|dictated|keyed|grossed) by[: ]{1,3})[a-z]{2,4}(?![\\w-])',
    'dgi',
    0.75,
    (value) => !isOrdinary(value),
  ),
  // "Transcribed: krv 07/30/24", "D: 9/15 T: vm": small letters and nothing but a date behind them.
  row(
    '(?<=\\b(?:[Tt]ranscribed|[Tt]rans|[Tt]yped|[Ss]cribed|[Dd]ict|[Dd]ictated|TRANS): {0,6}|\\bDD?: ?[\\d/-]{4,10} {1,6}T: ?|^T: ?)[a-z]{2,4}(?=[ \\t.]{0,4}(?:$|\\d))',
    'dgm',
    0.75,
    (value) => !isOrdinary(value),
  ),
];

/** "Drew: ring theatre": who speaks, in a chat, where somebody of a usual name does so twice. */
const SPEAKER = /(?<=^[^\S\n]{0,4})\p{Lu}\p{Ll}{1,14}(?=: ?\S)/dgmu;

function speakers(note: Note): Candidate[] {
  const said = new Map<string, Candidate[]>();
  for (const match of note.matches(SPEAKER)) {
    const name = match[0];
    const flags = lookUp(name.toLowerCase());
    if (!(flags & Is.given) || flags & (Is.clinical | Is.drug) || cutsName(name.toLowerCase()))
      continue;
    const all = said.get(name) ?? [];
    said.set(name, all);
    all.push({
      start: match.index,
      end: match.index + name.length,
      category: 'PERSON_NAME',
      surrogate: 'Person',
      confidence: 0.75,
      recogniser: 'name-signatures',
    });
  }
  // Headings are given names as well ("Grace:", "Hope:"): words count beside a name that is none.
  const isName = (name: string) => !(lookUp(name.toLowerCase()) & Is.english);
  if (![...said.keys()].some(isName)) return [];
  return [...said.values()].filter((all) => all.length > 1).flat();
}

/** Who dictated, typed or signed: initials and bare surnames where letters have them. */
export const nameSignatures: Recogniser = {
  name: 'name-signatures',
  recognise: (note) => [...matchPatterns(note, 'name-signatures', PATTERNS), ...speakers(note)],
};
