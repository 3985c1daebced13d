import type { Recogniser } from '../candidate.js';
import { digitsOf, matchPatterns, type Pattern } from '../pattern.js';
import { isDni, isMedicareCard, isNhi, isNric, isPpsNumber } from './checksum.js';
import type { PhiCategory } from '../phi-category.js';
import type { SurrogateWord } from '../surrogate-words.js';

type Kind = readonly [PhiCategory, SurrogateWord];
const PERSON: Kind = ['OTHER_ID', 'ID'];
const INSURED: Kind = ['HEALTH_PLAN_NUMBER', 'Insurance no.'];
const LICENCE: Kind = ['LICENCE_NUMBER', 'Licence no.'];
const ACCOUNT: Kind = ['ACCOUNT_NUMBER', 'Account no.'];

const plain = (value: string) => value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/** A shape that needs its label or its check digit: with one 0.93, without none. */
const row = (
  [category, surrogate]: Kind,
  source: string,
  label: string,
  isValid: (value: string) => boolean = () => false,
): Pattern => {
  const named = new RegExp(`(?:${label})[^\\d\\n]{0,14}$`, 'i');
  return {
    regex: new RegExp(`(?<![\\w.])(?:${source})(?![\\w])`, 'dg'),
    category,
    surrogate,
    confidence: 0.3,
    validate: (value, before) =>
      named.test(before) || (isValid(plain(value)) && !/^[A-Z]{2,3} /.test(value)) ? 0.93 : 0,
  };
};
/** A shape that nothing else has. */
const always = ([category, surrogate]: Kind, source: string): Pattern => ({
  regex: new RegExp(`(?<![\\w./-])(?:${source})(?![\\w-])`, 'dg'),
  category,
  surrogate,
  confidence: 0.85,
});

const MBI = '[AC-HJKMNP-RT-Y]';

const PATTERNS: readonly Pattern[] = [
  // United States: Medicare, old and new.
  always(
    INSURED,
    `[1-9]${MBI}[0-9AC-HJKMNP-RT-Y]\\d-?${MBI}[0-9AC-HJKMNP-RT-Y]\\d-?${MBI}{2}\\d{2}`,
  ),
  always(INSURED, '\\d{3}-\\d{2}-\\d{4}[A-Z]\\d?'),
  row(INSURED, `\\d[A-Z][A-Z0-9]\\d-?[A-Z][A-Z0-9]\\d-?[A-Z]{2}\\d{2}`, '\\b(?:mbi|medicare)\\b'),
  row(INSURED, '\\d{9}[A-Z]\\d?', '\\b(?:hicn?|medicare)\\b'),
  // Ireland, New Zealand, Australia
  row(PERSON, '\\d{7} ?[A-W][A-IW]?', '\\bpps(?: ?(?:n|no|number))?\\b', isPpsNumber),
  row(PERSON, '[A-HJ-NP-Z]{3} ?\\d{2}(?:\\d{2}|[A-HJ-NP-Z]{2})', '\\bnhi\\b[^\\d\\n]{0,8}', isNhi),
  row(INSURED, '[2-6]\\d{3} ?\\d{5} ?\\d(?: ?[/-]? ?\\d)?', '\\bmedicare\\b'),
  // One number in ten has a digit that checks: without a label it must be grouped like a card's.
  row(INSURED, '[2-6]\\d{3} \\d{5} \\d(?: ?[/-]? ?\\d)?', '\\bmedicare\\b', isMedicareCard),
  row(
    INSURED,
    '[NVQWST][A-Z]{0,3} ?\\d{3} ?\\d{2,3}(?:-?[A-Z])?',
    '\\bdva(?: (?:gold|white|card|no\\.?))*\\b',
  ),
  always(ACCOUNT, '\\d{2}-\\d{4}-\\d{7}-\\d{2,3}'),
  row(
    PERSON,
    '\\d{6,8}[A-Z]',
    '\\b(?:provider|prov|pbs|cin|medi-?cal|crn|hrn|urn|prescriber)\\b|\\($',
  ),
  // Canada
  row(
    INSURED,
    '\\d{4}[ -]?\\d{3}[ -]?\\d{3}(?:[ -]?[A-Z]{2})?',
    '\\b(?:hcn|ohip|hc|health ?card|phn|hin)\\b',
  ),
  row(INSURED, '[A-Z]{4} ?\\d{4} ?\\d{4}', '\\b(?:ramq|nam|assurance maladie)\\b', (v) =>
    /^[A-Z]{4}\d\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d\d$/.test(v),
  ),
  // Singapore, Malaysia, Emirates, Philippines, Hong Kong
  row(PERSON, '[STFGM]\\d{7}[A-Z]', '\\b(?:nric|fin|ic)\\b', isNric),
  row(PERSON, '\\d{6}-\\d{2}-\\d{4}', '\\b(?:ic|mykad|nric|kp)\\b', (v) =>
    /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(v),
  ),
  always(PERSON, '784-\\d{4}-\\d{7}-\\d'),
  always(INSURED, '\\d{2}-\\d{9}-\\d'),
  always(PERSON, '[A-Z]{1,2}\\d{6} ?\\([0-9A]\\)'),
  // Switzerland, Spain, Italy, France, Scandinavia, Poland
  always(PERSON, '756\\.\\d{4}\\.\\d{4}\\.\\d{2}'),
  row(PERSON, '(?:\\d{8}|[XYZ]-?\\d{7})-?[A-Z]', '\\b(?:dni|nie|nif)\\b', isDni),
  row(INSURED, '[A-Z]{4} ?\\d{6} ?\\d ?\\d{2,3}', 'sanitaria|\\b(?:cip|tsi)\\b', (v) =>
    /^[A-Z]{4}\d\d(?:0[1-9]|1[0-2])(?:[0-6]\d|7[01])\d{3,4}$/.test(v),
  ),
  always(PERSON, '[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]'),
  always(PERSON, '[12] \\d{2} (?:0[1-9]|1[0-2]) \\d{2} \\d{3} \\d{3}(?: \\d{2})?'),
  row(
    PERSON,
    '(?:19|20)?\\d{6}[-+ ]?\\d{4,5}',
    '\\b(?:cpr|personnr|personnummer|f(?:ø|o)dselsnummer|fnr|chi|pesel|bsn|burgerservicenummer)\\b',
  ),
  // United Kingdom: National Insurance as specimens write it, and the driving licence.
  row(PERSON, '[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]', '\\b(?:ni|nino|national insurance)\\b'),
  row(LICENCE, '[A-Z9]{5} ?\\d{6} ?[A-Z9]{2} ?\\d?[A-Z0-9]{2,3}', 'licen[cs]e|\\bdvla?\\b', (v) =>
    /^[A-Z9]{5}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z9]{2}[A-Z0-9]{3}$/.test(v),
  ),
  // Banks and posts
  row(ACCOUNT, '[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?', '\\b(?:bic|swift)\\b'),
  always(PERSON, '[A-Z]{2} ?\\d{3} ?\\d{3} ?\\d{3} ?[A-Z]{2}'),
];

/** New Zealand's number since 2022 has two digits alone. */
const NEW_NHI = /^[A-Z]{3} ?\d\d[A-Z]{2}$/;

/** 45 CFR 164.514(b)(2)(i)(I), (J), (K) and (R). Documents of other countries, by check digit, by a shape of their own, or by shape and label: MBI, PPSN, NHI, Medicare, OHIP, RAMQ, NRIC, MyKad, Emirates ID, AHV, DNI. */
export const nationalIdAbroad: Recogniser = {
  name: 'national-id-abroad',
  recognise: (note) =>
    /\d{2}/.test(note.text)
      ? matchPatterns(note, 'national-id-abroad', PATTERNS).filter(
          (c) =>
            digitsOf(note.text.slice(c.start, c.end)).length > 3 ||
            c.category === 'ACCOUNT_NUMBER' ||
            NEW_NHI.test(note.text.slice(c.start, c.end)),
        )
      : [],
};
