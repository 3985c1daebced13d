import type { Recogniser } from '../candidate.js';
import { digitsOf, matchPatterns, type Pattern } from '../pattern.js';
import { CODE_SYSTEM, LABEL_WORD } from './id-labels.js';
import { isLuhn, isNhsNumber, isVerhoeff } from './checksum.js';

const AADHAAR_CUE = /(?:aad?h+a+r|adhar|uid|आधार|আধার|ஆதார்|ఆధార్|ಆಧಾರ್|ആധാർ|આધાર)[^\d\n]{0,24}$/i;
const STATES =
  'AN|AP|AR|AS|BR|BH|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TG|TR|TS|UA|UK|UP|WB';

/** Prefixes of National Insurance numbers that HMRC never issues (manual NIM39110). */
const NEVER_ISSUED = /^(?:BG|GB|KN|NK|NT|TN|ZZ)/;
const VOTER_CUE = /\b(?:voter|epic|election|card|id|no)\b[^\n]{0,24}$/i;
const CAR_CUE = /\b(?:car|van|reg(?:istration)?|plate|vehicle|vrm|motor\w*)\b[ :.#a-z]{0,8}$/i;

const PATTERNS: readonly Pattern[] = [
  {
    regex: /(?<![\w/.-])[2-9]\d{3}(?<gap>[ .-]?)\d{4}\k<gap>\d{4}(?![\w]|[-/.]\d)/dg,
    category: 'AADHAAR',
    surrogate: 'Aadhaar',
    confidence: 0.8,
    validate: (value, before) => {
      if (CODE_SYSTEM.test(before)) return 0;
      if (AADHAAR_CUE.test(before)) return 0.98;
      if (isVerhoeff(digitsOf(value))) return value.length > 12 ? 0.99 : 0.9;
      if (value.includes('.')) return 0;
      return value.length > 12 ? 0.8 : 0.6;
    },
  },
  {
    regex: /(?<![\w])[Xx*•]{4}[ -]?[Xx*•]{4}[ -]?\d{4}(?!\w)/dg,
    category: 'AADHAAR',
    surrogate: 'Aadhaar',
    confidence: 0.9,
  },
  {
    regex: /(?<![\w-])\d{2}([ -])\d{4}\1\d{4}\1\d{4}(?![\w-])/dg,
    category: 'ABHA',
    surrogate: 'ABHA',
    confidence: 0.95,
  },
  {
    regex: /(?<!\w)[A-Z]{3}[ABCFGHJLPT][A-Z](?<gap>[ -]?)\d{4}\k<gap>[A-Z](?!\w)/dg,
    category: 'PAN',
    surrogate: 'PAN',
    confidence: 0.95,
  },
  {
    regex: /(?<!\w)[A-Z]{3} ?\d{7}(?!\w)/dg,
    category: 'EPIC',
    surrogate: 'Voter ID',
    confidence: 0.85,
    // With a space it may be a test and its result: "LDH 1200456".
    validate: (value, before) => {
      if (LABEL_WORD.test(value)) return 0;
      return value.includes(' ') && !VOTER_CUE.test(before) ? 0.4 : 0.85;
    },
  },
  {
    regex: /(?<!\w)[A-Z]{4}0[A-Z0-9]{6}(?!\w)/dg,
    category: 'ACCOUNT_NUMBER',
    surrogate: 'Account no.',
    confidence: 0.9,
    validate: (value) => (/\d{3}/.test(value) ? 0.9 : 0.4),
  },
  {
    regex: new RegExp(
      `(?<![\\w/])(?:(?:${STATES})[ .-]?\\d{1,2}[ .-]{0,2}[A-Z]{0,3}[ .-]{0,2}\\d{4}|\\d{2} ?BH ?\\d{4} ?[A-Z]{1,2}|[A-Z]{2}\\d{2} ?[A-Z]{3})(?!\\w|[-/]\\d)`,
      'dg',
    ),
    category: 'VEHICLE',
    surrogate: 'Vehicle',
    confidence: 0.85,
    // UK plates look like many a code: only behind a word for the car.
    validate: (value, before) => {
      if (/^[A-Z]{2}\d\d ?[A-Z]{3}$/.test(value)) return CAR_CUE.test(before) ? 0.9 : 0;
      return /\d[ .-]*[A-Z]{1,3}[ .-]*\d/.test(value) ? 0.93 : 0.45;
    },
  },
  {
    regex: new RegExp(
      `(?<![\\w/])(?:${STATES})[ -]?\\d{2}[ -]?(?:19|20)\\d{2}[ -]?\\d{7}(?!\\w)`,
      'dg',
    ),
    category: 'LICENCE_NUMBER',
    surrogate: 'Licence no.',
    confidence: 0.95,
  },
  {
    regex: /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/dg,
    category: 'SSN',
    surrogate: 'SSN',
    confidence: 0.93,
  },
  {
    regex: /(?<![\w-])(?<value>\d{3}([ -]?)\d{3}\2\d{4})(?![\w-])/dg,
    category: 'OTHER_ID',
    surrogate: 'NHS no.',
    confidence: 0.9,
    validate: (value, before) => {
      if (/\b(?:nhs|chi)\b[^\d\n]{0,16}$/i.test(before)) return 0.99;
      return isNhsNumber(digitsOf(value)) && /nhs/i.test(before) ? 0.9 : 0;
    },
  },
  {
    regex: /(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/dg,
    category: 'SSN',
    surrogate: 'SSN',
    confidence: 0.9,
    validate: (value, before) =>
      NEVER_ISSUED.test(value) && !/\b(?:ni|nino|national insurance)\b[^\d\n]{0,16}$/i.test(before)
        ? 0
        : 0.9,
  },
  {
    regex: /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)/dgi,
    category: 'ACCOUNT_NUMBER',
    surrogate: 'Account no.',
    confidence: 0.9,
    validate: (value) =>
      digitsOf(value).length >= 10 && !/^[a-z]+\d+ [a-z]/.test(value) ? 0.9 : 0,
  },
  {
    regex: /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/dg,
    category: 'ACCOUNT_NUMBER',
    surrogate: 'Account no.',
    confidence: 0.8,
    validate: (value) => {
      const plain = digitsOf(value);
      const grouped = /^\d{4}(?:[ -]\d{4}){2,3}|^\d+$|^\d{4} \d{6} \d{5}$/.test(value);
      if (!grouped) return 0;
      return isLuhn(plain) ? 0.97 : 0.75;
    },
  },
];

/** 45 CFR 164.514(b)(2)(i)(G), (I), (J), (K), (L) and (R). Documents with a fixed shape, most with a check digit: Aadhaar, PAN, ABHA, EPIC, SSN, NHS, cards. */
export const nationalId: Recogniser = {
  name: 'national-id',
  recognise: (note) =>
    /\d{2}/.test(note.text) ? matchPatterns(note, 'national-id', PATTERNS) : [],
};
