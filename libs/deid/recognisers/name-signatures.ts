import type { Recogniser } from '../candidate.js';
import { Is, lookUp, ORDINARY } from '../lexicon/lexicon.js';
import { matchPatterns, type Pattern } from '../pattern.js';

const row = (
  source: string,
  flags: string,
  confidence: number,
  validate?: Pattern['validate'],
): Pattern => ({
  regex: new RegExp(source, flags),
  category: 'PERSON_NAME',
  surrogate: 'Clinician',
  confidence,
  ...(validate ? { validate } : {}),
});

const unlessOrdinary = (confidence: number) => (value: string) =>
  lookUp(value.toLowerCase()) & ORDINARY ? 0 : confidence;

const NO_WRITER = Is.frequent | Is.clinical | Is.drug;
/** Those who are thanked, not who thanks. */
const isAddressed = (value: string) =>
  /^(?:sir|madam|doctor|docs?|team|all|everyone|folks|guys|colleagues?|friends?|regards|advance|indeed)$/i.test(
    value,
  );

const PATTERNS: readonly Pattern[] = [
  // The writer's and the typist's initials on a line of their own: "KR/ms", "JD:abc".
  row('(?=[A-Z])(?<=^[ \\t]{0,8})[A-Z]{2,4}[/:][a-z]{2,4}(?=[ \\t]{0,8}$)', 'dgm', 0.8),
  // "Many thx, Pip" at the end of a message: an ordinary word may be a short name there.
  row(
    '(?<=\\b(?:[Tt]han(?:ks|x)|[Tt]hx|[Tt]ks|[Cc]heers|[Rr]egards|[Rr]gds|[Yy]ours|[Ss]incerely|[Bb]est|[Ww]armly)[,.!]?[ \\t]{0,3}\\n{0,2}[ \\t]{0,3})\\p{Lu}\\p{Ll}{1,14}(?=\\.?\\s{0,4}$)',
    'dgu',
    0.7,
    (value) => (isAddressed(value) || lookUp(value.toLowerCase()) & NO_WRITER ? 0 : 0.7),
  ),
  // "D: Ravensdale T: Ainscough": dictated and transcribed by.
  row(
    '(?<=(?:^|[ \\t])[DT]: {0,2})\\p{Lu}[\\p{L}-]{2,24}(?= {0,4}(?:[DT]:|$))',
    'dgmu',
    0.7,
    unlessOrdinary(0.7),
  ),
  row(
    '(?<=\\b(?:transcribed|typed|scribed|dictated|keyed) by[: ]{1,3})[a-z]{2,4}(?![\\w-])',
    'dgi',
    0.75,
    unlessOrdinary(0.75),
  ),
];

/** Who dictated, typed or signed: initials and bare surnames where letters have them. */
export const nameSignatures: Recogniser = {
  name: 'name-signatures',
  recognise: (note) => matchPatterns(note, 'name-signatures', PATTERNS),
};
