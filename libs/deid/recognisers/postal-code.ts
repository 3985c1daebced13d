import type { Recogniser } from '../candidate.js';
import { matchPatterns, type Pattern } from '../pattern.js';

const PIN_CUE = /(?:\bpin ?(?:code)?|\bpincode|\bzip ?(?:code)?|पिन|পিন)[ :.=-]{0,4}$/i;
const PLACE_BEFORE = /[\p{L}\u0091)] ?[-–,.]{0,2} ?$/u;
const NOT_PLACE_BEFORE =
  /\b(?:no|number|id|count|platelets?|plt|tlc|wbc|cells|reg|bill|ref|cr|ip|op|uhid|hosp|rs|is|was|of|to|at|than|code)[ .:#-]{0,3}$/i;
/** "CA-125 811": a tumour's marker and its value. */
const MARKER_BEFORE = /\bCA ?-? ?$/i;

const PATTERNS: readonly Pattern[] = [
  {
    // India: six digits, the first 1 to 8; written after a place, with or without a space.
    regex:
      /(?<![\w./]|\d[ ,-])[1-8]\d{2} ?\d{3}(?![\w%]|[./,-]\d| \d\d(?!\d)| ?(?:cells|\/|mg|ml))/dg,
    category: 'POSTAL_CODE',
    surrogate: 'PIN',
    confidence: 0.6,
    validate: (value, before) => {
      if (PIN_CUE.test(before)) return 0.98;
      if (NOT_PLACE_BEFORE.test(before) || (MARKER_BEFORE.test(before) && value.startsWith('125')))
        return 0;
      const after =
        /[-–] ?$/.test(before) ||
        /(?:dist|teh|po|ps|nagar|road|colony|state|pradesh)[^\n]{0,30}$/i.test(before);
      if (after && PLACE_BEFORE.test(before)) return 0.85;
      return /[A-Z\u0091][\p{L}]*,? $/u.test(before) && value.length === 6 ? 0.55 : 0;
    },
  },
  {
    regex: /(?=\d)(?<=\b[A-Z][\p{L}]{2,30} ?- ?)\d{1,3}(?= ?[,.;)\n]|$)/dgu,
    category: 'POSTAL_CODE',
    surrogate: 'PIN',
    confidence: 0.3,
    validate: (_, before) =>
      /\b(?:Delhi|Mumbai|Chennai|Kolkata|Bangalore|Bengaluru|Hyderabad|Pune) ?- ?$/.test(before)
        ? 0.85
        : 0,
  },
  {
    regex: /(?<!\w)(?:[A-Z]{1,2}\d[A-Z\d]?) \d[ABD-HJLNP-UW-Z]{2}(?!\w)/dg,
    category: 'POSTAL_CODE',
    surrogate: 'PIN',
    confidence: 0.9,
  },
  {
    regex:
      /(?=\d)(?<=\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])[ ,]{1,2})\d{5}(?:-\d{4})?(?!\w)/dg,
    category: 'POSTAL_CODE',
    surrogate: 'PIN',
    confidence: 0.9,
  },
  {
    // Canada and Ireland; the former in small letters only with its space.
    regex:
      /(?<![\w./-])(?:[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d|[AC-FHKNPRTV-Y]\d[\dW] [0-9AC-FHKNPRTV-Y]{4})(?![\w-])/dg,
    category: 'POSTAL_CODE',
    surrogate: 'PIN',
    confidence: 0.85,
    validate: (value, before) =>
      /^\D\d\D /.test(value) || /[A-Z]/.test(value.slice(4)) || /[,\u0091] $/.test(before)
        ? 0.85
        : 0.3,
  },
  {
    // Australia: behind the state. The Netherlands: before the town.
    regex:
      /(?=\d)(?:(?<=(?:\b(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT|Vic|Qld|Tas)|\b[Ss]tate\]),? )\d{4}(?![\w/%-]|\.\d)|(?<![\w./-])[1-9]\d{3} ?[A-Z]{2}(?=,? (?:\p{Lu}\p{Ll}{2,}|\u0091)))/dgu,
    category: 'POSTAL_CODE',
    surrogate: 'PIN',
    confidence: 0.8,
    validate: (value, before) =>
      /[A-Z]$/.test(value)
        ? /(?:\d[a-z]?|[,\u0091]) $/.test(before) && !/(?:AM|PM|MG|ML|HR|RN|MD)$/.test(value)
          ? 0.8
          : 0
        : 0.85,
  },
  {
    // Five figures behind what was already taken for a place or street, as letters end an address.
    regex: /(?<=\u0091,? )\d{5}(?:-\d{4})?(?![\w%/-]|\.\d)/dg,
    category: 'POSTAL_CODE',
    surrogate: 'PIN',
    confidence: 0.6,
  },
  {
    // Britain in small letters, and its first half alone behind a street or a cue.
    regex:
      /(?<![\w./-])(?:[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}|(?<=\b(?:rd|road|st|street|ave|lane|ln|close|drive|postcode|london|[Pp]ostcode \w{2,8}:?)[ :]{1,2})(?:[a-z]{1,2}|[A-Z]{1,2})\d{1,2}[A-Za-z]?)(?![\w/-])/dg,
    category: 'POSTAL_CODE',
    surrogate: 'PIN',
    confidence: 0.75,
    validate: (value, before, after) =>
      /^ ?(?:mg|ml|mcg|%|iu|units?)/.test(after) ||
      /^[xqtcls]\d/.test(value) ||
      /\d [a-z]?$/.test(before)
        ? 0
        : 0.75,
  },
  {
    regex:
      /(?<=\b(?:zip|zip ?code|postal ?code|postcode)(?: ?code)?[ :#-]{1,3}(?:is )?)(?:\d{3,6}(?:-\d{3,4}| \d{3})?|[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z][A-Z\d])?)(?!\w)/dgi,
    category: 'POSTAL_CODE',
    surrogate: 'PIN',
    confidence: 0.85,
    validate: (value) => (/\d/.test(value) ? 0.85 : 0),
  },
];

/** 45 CFR 164.514(b)(2)(i)(B). PIN codes of India, postcodes of the UK, ZIP codes of the US. */
export const postalCode: Recogniser = {
  name: 'postal-code',
  recognise: (note) => (/\d/.test(note.text) ? matchPatterns(note, 'postal-code', PATTERNS) : []),
};
