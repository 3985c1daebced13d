/** The words that may stand in brackets in masked text; nothing else is taken for a surrogate. */
export const PERSON_WORDS = ['Patient', 'Relative', 'Clinician', 'Person'] as const;

const PLACE_WORDS = ['Village', 'Town', 'District', 'Place', 'Address', 'PIN'] as const;

const ORGANISATION_WORDS = ['Hospital', 'Laboratory', 'School', 'Organisation'] as const;

const OTHER_WORDS = [
  'Date',
  '90+',
  'Phone',
  'Email',
  'Handle',
  'Link',
  'IP address',
  'Hospital no.',
  'Aadhaar',
  'PAN',
  'ABHA',
  'Voter ID',
  'UPI',
  'Account no.',
  'Licence no.',
  'Vehicle',
  'Device no.',
  'Insurance no.',
  'SSN',
  'NHS no.',
  'Profession',
  'ID',
] as const;

export type PersonWord = (typeof PERSON_WORDS)[number];
export type SurrogateWord =
  | PersonWord
  | (typeof PLACE_WORDS)[number]
  | (typeof ORGANISATION_WORDS)[number]
  | (typeof OTHER_WORDS)[number];

const literal = (word: string) => word.replace(/[.+]/g, '\\$&');
// A number behind any other word would let an identifier pass in brackets.
const UNNUMBERED = [...PERSON_WORDS, ...PLACE_WORDS, ...ORGANISATION_WORDS, ...OTHER_WORDS];

/** Finds surrogates in text: `[Patient 1]`, `[Day -3]`, `[Hospital no.]`. Use on a fresh copy or with `matchAll`. */
export const SURROGATE = new RegExp(
  `\\[(?:(?:${PERSON_WORDS.join('|')}) \\d{1,3}|(?:${UNNUMBERED.map(literal).join('|')})|Day -?\\d{1,5})\\]`,
  'g',
);
