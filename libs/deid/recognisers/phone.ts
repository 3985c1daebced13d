import type { Recogniser } from '../candidate.js';
import { digitsOf, matchPatterns, type Pattern } from '../pattern.js';

const CUE =
  /(?:\b(?:ph|phone|mob|mobile|tel|telephone|contact|cont|call|called|calling|cell|whats ?app|watsapp|wa|fon|fone|fax|dial|reach|reached|ring|rang|sms|text|helpline|number|landline|emergency|pager?|no)\b|फ़?ोन|मोबाइल|ফোন|মোবাইল|ఫోన్|ఫో|போன்|ഫോൺ|ಫೋನ್|ફોન|ਫੋਨ|ଫୋନ୍|فون|नंबर|नं)[^\d\n]{0,18}$/i;
const QUANTITY_AFTER = /^ ?(?:mg|ml|mcg|%|cm|mm|kg|g\b|iu\b|u\b|units?|mmol|cells|\/cumm|\/ul)/i;
const RECORD_BEFORE =
  /\b(?:aadhaa?r|adhaa?r|nhs|account|a\/c|acct|mrn|uhid|card|ssn|reg|id)\b[^\d\n]{0,12}$/i;

/** A mobile number may be typed in any grouping; readings in a row may look like one. */
function mobile(value: string, before: string, after: string): number {
  if (QUANTITY_AFTER.test(after)) return 0;
  const plain = digitsOf(value);
  if (/^(\d)\1+$/.test(plain.slice(-10))) return 0.3;
  if (value.startsWith('+')) return 0.97;
  // A column of figures breaks at every line; a number breaks once, behind its cue.
  if (value.includes('\n') && !STRONG_CUE.test(before)) return 0;
  // The tail of a row of single digits belongs to the row.
  if (/^\d[ -]\d[ -]/.test(value) && /(?<!\d)\d[ -]$/.test(before)) return 0;
  const groups = value.split(/[ .-]+/);
  if (CUE.test(before)) return 0.97;
  if (groups.length === 1) return RECORD_BEFORE.test(before) ? 0.5 : 0.88;
  const readings = groups.length > 4 && groups.filter((g) => g.length > 1).length > 2;
  const decimal = /^\d{1,3}\.\d{1,2}(?!\d)/.test(value);
  if (decimal) return 0;
  return readings ? 0.4 : 0.85;
}

function landline(value: string, before: string, after: string): number {
  const size = digitsOf(value.replace(/ ?[ex].*$/i, '')).length;
  if (size < 9 || size > 12 || QUANTITY_AFTER.test(after)) return 0;
  return CUE.test(before) ? 0.97 : 0.8;
}

function international(value: string): number {
  const size = digitsOf(value).length;
  return size >= (value.startsWith('00') ? 11 : 8) && size <= 16 ? 0.93 : 0;
}

const row = (regex: RegExp, confidence: number, validate?: Pattern['validate']): Pattern => ({
  regex,
  category: 'PHONE',
  surrogate: 'Phone',
  confidence,
  ...(validate ? { validate } : {}),
});

const EXT = '(?: ?(?:x|ext\\.?|extn\\.?|extension) ?\\d{1,6})?';

const PATTERNS: readonly Pattern[] = [
  row(
    /(?<![\w.+-]|(?<!\d{4} ?)\/)(?:\+ ?91[ .()-]{0,3}|0091[ -]?|91[ -]|0 ?)?[6-9](?:[ .\n-]?\d){9}(?![\w%]|\/(?! ?\d{4})|[.-]\d)/dg,
    0.9,
    mobile,
  ),
  row(
    new RegExp(
      `(?<![\\w.+/-])(?:\\( ?0\\d{1,4} ?\\)|0\\d{1,4})(?: ?- ?| )\\d{2,8}(?:[ -]?\\d{2,4}){0,3}${EXT}(?![\\w%]|[.-]\\d)`,
      'dg',
    ),
    0.8,
    landline,
  ),
  row(
    new RegExp(
      `(?<![\\w+.,:/-])(?:\\+ ?|00 )\\d{1,4}(?:[ .-]{0,2}\\(?\\d{1,5}\\)?){2,8}${EXT}(?!\\w)`,
      'dg',
    ),
    0.93,
    international,
  ),
  row(
    new RegExp(
      `(?<![\\w./+-])(?:(?:\\+?1[ .-]|001[ .-])?(?:\\(\\d{3}\\)[ -]?|\\d{3}[ ./-])\\d{3}[ ./-]\\d{4}|1[89]00[ -]?\\d{3}[ -]?\\d{3,4})${EXT}(?![\\w]|[.-]\\d)`,
      'dg',
    ),
    0.85,
    (value, before) => {
      if (value.includes('/') && !CUE.test(before)) return 0;
      return /nhs[^\d\n]{0,16}$/i.test(before) ? 0.4 : 0.88;
    },
  ),
  row(/(?<![\w.])\(\d{2,4}\) ?\d{3,4}[ -]\d{3,4}(?![\w-])/dg, 0.75),
  // The letter for the figure, so that filters do not read it: "o82 555 o123".
  row(
    /(?<![\w.+/-])(?=[\d .+-]{0,14}[oO])\+?(?:[\doO][ .-]{0,2}){8,14}[\doO](?!\w)/dg,
    0.85,
    (value) =>
      digitsOf(value).length >= 7 && /[oO]/.test(value) && !/(?:^| )[oO]2?(?: |$)/.test(value)
        ? 0.85
        : 0,
  ),
  // With the middle left out by who wrote it: "9810 xxx 118".
  row(/(?<![\w.])[6-9]\d{1,4}[ -]?[xX*]{2,6}[ -]?\d{2,4}(?!\w)/dg, 0.85),
  // A range ends on a round figure: "400-1000".
  row(
    new RegExp(`(?<![\\w./-])\\d{3}-\\d{4}${EXT}(?![\\w-]|\\.\\d)`, 'dg'),
    0.5,
    (value, before, after) => {
      if (CUE.test(before) || /\u0091 ?\($/.test(before)) return 0.85;
      return /^[2-9]/.test(value) && !/\d[05]$/.test(value) && !QUANTITY_AFTER.test(after)
        ? 0.6
        : 0.3;
    },
  ),
  row(
    /(?=\d)(?<=\b(?:pag(?:ed?|ing|er)|pgr|beeper|bleep|vocera|spectralink|portable|x)\b[^\d\n]{0,22}|\bx)\d{1,3}-\d{4}(?![\w-])/dgi,
    0.8,
  ),
  // Eight figures in two fours, in brackets behind a name: Singapore, Hong Kong, Norway, Denmark.
  row(/(?<=[\p{L}\u0091] \()[2-9]\d{3} \d{4}(?=\))/dgu, 0.7),
  // A bare 1 to 4 digits behind a slash continues the number before it.
  row(/(?=\d)(?<=\d{3,8} ?\/ ?)\d{3,4}(?![\w/%]|\.\d)/dg, 0.3, (_, before) =>
    /(?:\bph\b|phone|mob|\+91|tel)[^\n]{0,30}\d{3} ?\/ ?$/i.test(before) ? 0.8 : 0,
  ),
  // Inside a hospital: pagers, bleeps and extensions.
  row(
    /(?=\d)(?<=\b(?:pagers?|beep(?:er)?|bleep|ext|extn|extension|vocera|ascom)\b\.?(?: ?(?:no|number|is|at|on)\b){0,2}\.?[ :#-]{0,3})\d{3,6}(?![\w%/]|\.\d| ?(?:mm|cm|deg))/dgi,
    0.85,
  ),
  // Behind who answers it: "PGY1 57713", "MD p4471", "p 30021".
  row(
    /\b(?:PGY-?\d|MS ?[34]|MD|NP|PA-?C?|RN|LI?CSW|intern|resident|fellow|team|nsgy|HO)[,)]?\s{1,3}(?:pgr|beeper|bpr|p|b|#)?[ #:]{0,2}(?<value>\d{5}|(?<=[pb#: ])\d{4}(?= ?(?:[,.;)\n]|$)))(?![\w/%-]|\.\d)/dg,
    0.62,
    (value, before) =>
      /\d00$|^(?:19|20)\d\d$|^0\d[0-5]\d$/.test(value) ||
      (/\bMD $/.test(before) && value.length < 5)
        ? 0
        : 0.62,
  ),
  row(/(?<![\w.])x ?\d{4,5}(?![\w%]|\.\d)/dgi, 0.7, (value, before, after) =>
    (value.includes(' ') && !CUE.test(before)) ||
    /^ ?(?:magn|fold|mg|ml|day)/i.test(after) ||
    /00$/.test(value)
      ? 0
      : 0.7,
  ),
  // "Resi : 22 38 17": a line of six digits, where a label says so.
  row(
    /(?<=(?<!urine )\b(?:resi|tele?|ph)\.? ?: ?)(?:\d{2}[ -]?\d{2}[ -]?\d{2}|\d{3}[ -]?\d{3})(?![\w%/-]|[ -]?\d| ?(?:mg|ml|weeks?|days?|months?)\b)/dgi,
    0.7,
  ),
  {
    regex: /(?<![\w.])\+?\(?\d[\d ().-]{5,20}\d(?:[ ]?x\d{1,6})?(?![\w%]|\.\d)/dg,
    category: 'PHONE',
    surrogate: 'Phone',
    confidence: 0.8,
    validate: (value, before, after) => {
      const size = digitsOf(value).length;
      if (size < 7 || size > 13 || QUANTITY_AFTER.test(after)) return 0;
      return STRONG_CUE.test(before) || LINE_AFTER.test(after) ? 0.85 : 0;
    },
  },
];

const STRONG_CUE =
  /\b(?:ph|phone|mob|mobile|tel|telephone|contact|call|cell|whats ?app|fax|number is|number|dial|reach|ring|answering|desk|landline)\b(?: ?(?:no|number|me|us|at|is|on|her|him|them)\b){0,3}\.?[ :#=-]{0,4}\s?$/i;
/** Which line a number is may stand behind it: "82 490 1693 - office". */
const LINE_AFTER = /^ ?[-,(]? ?(?:office|fax|mobile|home|desk|work|cell)\b/i;

/** 45 CFR 164.514(b)(2)(i)(D) and (E). Telephone numbers: Indian mobile and landline in any spacing, international, US, UK. */
export const phone: Recogniser = {
  name: 'phone',
  recognise: (note) => matchPatterns(note, 'phone', PATTERNS),
};
