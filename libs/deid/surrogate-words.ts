/** The words that may stand in brackets in masked text; nothing else is taken for a surrogate. */
export const PERSON_WORDS = ['Patient', 'Relative', 'Clinician', 'Person'] as const;

const PLACE_WORDS = [
  'Village',
  'Town',
  'District',
  'State',
  'Country',
  'Place',
  'Address',
  'PIN',
] as const;

const ORGANISATION_WORDS = ['Hospital', 'Laboratory', 'School', 'Organisation'] as const;

/** Bands of age by their upper bound in years, exclusive. */
export const AGE_BANDS = [
  { band: 'Under 1', below: 1 },
  { band: '1-4', below: 5 },
  { band: '5-9', below: 10 },
  { band: '10-19', below: 20 },
  { band: '20-29', below: 30 },
  { band: '30-39', below: 40 },
  { band: '40-49', below: 50 },
  { band: '50-59', below: 60 },
  { band: '60-69', below: 70 },
  { band: '70-79', below: 80 },
  { band: '80-89', below: 90 },
  { band: '90+', below: Infinity },
] as const;
export type AgeBand = (typeof AGE_BANDS)[number]['band'];

const OTHER_WORDS = [
  'Date',
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
  | AgeBand
  | (typeof OTHER_WORDS)[number];

const literal = (word: string) => word.replace(/[.+]/g, '\\$&');
// A number behind any other word would let an identifier pass in brackets.
const UNNUMBERED = [
  ...PERSON_WORDS,
  ...PLACE_WORDS,
  ...ORGANISATION_WORDS,
  ...AGE_BANDS.map(({ band }) => band),
  ...OTHER_WORDS,
];

/** Finds surrogates in text: `[Patient 1]`, `[Day -3]`, `[Hospital no.]`. Use on a fresh copy or with `matchAll`. */
export const SURROGATE = new RegExp(
  `\\[(?:(?:${PERSON_WORDS.join('|')}) \\d{1,3}|(?:${UNNUMBERED.map(literal).join('|')})|Day -?\\d{1,5})\\]`,
  'g',
);
