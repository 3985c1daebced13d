import type { Candidate, Recogniser } from '../candidate.js';
import type { Note } from '../note.js';
import { digitsOf, matchPatterns, type Pattern } from '../pattern.js';
import type { PhiCategory } from '../phi-category.js';
import type { SurrogateWord } from '../surrogate-words.js';
import { CLOCK, CODE_SYSTEM, LABEL_WORD, QUANTITY_AFTER, VENTILATED } from './id-labels.js';

/** Labels as wards, registries, couriers and help desks write them, by what they number. */
const LABELS: readonly (readonly [PhiCategory, SurrogateWord, string])[] = [
  [
    'MEDICAL_RECORD_NUMBER',
    'Hospital no.',
    'chart|mr|nhi|ihi|prf|uid|enc|encounter|csn|har|fin|visit|acc|accn|accession|episode|hrn|urn|upn|crn|ur|emis|systmone|rio|dossier|fallnr|pat\\.?-?nr|folder|consent|protocol|subj|safe|env(?:elope)?|locker|band|bands|wristband|pku|nbs|screen(?:ing)?|cassette|block|isbt|unit|pint|inc|ticket|wo|work order|requisition|incident|datix|safeguarding|referral|pathway|ubrn|srf|pcr|epcr|cad|dispatch|clip|phi?n|ohip|ramq|index|batch',
  ],
  [
    'HEALTH_PLAN_NUMBER',
    'Insurance no.',
    'policy|polis|polisnr|claim|member|mbr|subscriber|auth|authori[sz]ation|preauth|prior auth|pa|group|grp|medicaid|medicare|vhi|daman|bupa|medibank|gms|dva|acc claim|wc claim|workers comp',
  ],
  [
    'ACCOUNT_NUMBER',
    'Account no.',
    'acct|account|a\\/c|inv|invoice|po|purchase order|order|cost cent(?:re|er)|vat|btw|sort',
  ],
  [
    'LICENCE_NUMBER',
    'Licence no.',
    'lic|licen[cs]e|reg|registration|dea|npi|nmc|gmc|gdc|gphc|hcpc|mdcn|mdcn|hpcsa|ahpra|mpm|prc|doh|dha|moh|interp|interpreter|badge|shield|ofc|officer',
  ],
  [
    'DEVICE',
    'Device no.',
    'lot|lots|batch|ser|serial|s\\/n|sn|device|tx|transmitter|pump|implant|asset|tag',
  ],
  ['VEHICLE', 'Vehicle', 'plate|plates|tag|lic plate|rego|vrm|vin|unit|truck|van|veh|flight'],
  [
    'OTHER_ID',
    'ID',
    'case|cse|docket|cause|file|warrant|report|rpt|doc|inmate|booking|nr|nbr|num|ref|our ref|your ref|urn|crime ref|badge|tag|persal|payroll|emp|staff|employee|parcel|tracking|awb|e-?ticket|pnr|confirmation|conf|reservation|voucher|passport|pass|visa|prop|property|job|kit|csn|call ref|vacis|map|box|mailbox|meter|barcode',
  ],
];

const VALUE =
  '(?:\\d{2,4}(?: \\d{3,5}){1,3}(?![-/.]\\d)|[A-Za-z]{0,4}[-/]?\\d[\\dA-Za-z]{0,14}(?:[-/.][\\dA-Za-z]{1,12}){0,4})';
/** An insurer or a state between label and number: "policy Daman 1044-718-82", "Lic MN 58820". */
const ISSUER = '(?<issuer>[A-Za-z]{1,8} )?';
const DATE_SHAPED =
  /^(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}-\d\d?(?:-\d\d?)?|(?:19|20)\d\d)$/;

/** Coma scores, times of clotting, what runs in or out in an hour. */
const FINDING = /^E\dV\d|^\d{1,3}\.\d\/\d|\d\/h(?:r|our)?$/i;

const LABELLED = LABELS.map(([category, surrogate, words]) => ({
  category,
  surrogate,
  regex: new RegExp(
    `(?<![\\w/.-])(?:${words})\\b\\.?(?<sign>(?: ?(?:no|nr|num|number|id|code)\\b\\.?)?(?: ?[#:=№]){0,2}) ?${ISSUER}(?<value>${VALUE})(?!\\w|\\.\\d|%)`,
    'dgi',
  ),
}));

/** "8L7K2C": letters and figures by turns, as serial numbers have them. */
const BY_TURNS = /^(?=.{6})(?=.*\d.*\d)(?=.*[A-Z].*[A-Z])(?:\d+[A-Z]+|[A-Z]+\d+){2,}$/;

/** How sure a number behind a label is one. */
function weigh(value: string, signed: boolean, after: string): number {
  const digits = digitsOf(value).length;
  if (DATE_SHAPED.test(value) || /^0+$/.test(value) || FINDING.test(value)) return 0;
  if (VENTILATED.test(value)) return 0;
  if (BY_TURNS.test(value)) return 0.75;
  if (digits < (signed ? 3 : 4) || (QUANTITY_AFTER.test(after) && digits < 6)) return 0;
  // A clock or a round number behind a bare word: "visit 1430", "call 0800", "pcr 5000".
  if (!signed && (CLOCK.test(value) || /^\d*00$/.test(value))) return 0;
  return signed || digits > 4 || /[-/]|[A-Za-z]\d|\d[A-Za-z]/.test(value) ? 0.75 : 0.55;
}

function labelled(note: Note): Candidate[] {
  const found: Candidate[] = [];
  for (const [{ category, surrogate }, matches] of note.inTable(LABELLED))
    for (const match of matches) {
      const { sign = '', issuer = '', value = '' } = match.groups ?? {};
      const [at, end] = match.indices?.groups?.['value'] ?? [0, 0];
      // An issuer begins with a capital: "policy Daman", not "case of".
      if (/^[a-z]/.test(issuer) || LABEL_WORD.test(issuer)) continue;
      const confidence = weigh(value, sign.trim() !== '', note.text.slice(end, end + 12));
      // "Lic MN 58820", "MDCN R 44718": letters of the number.
      const start = /^[A-Z]{1,2} $/.test(issuer) ? at - issuer.length : at;
      if (confidence > 0)
        found.push({ start, end, category, surrogate, confidence, recogniser: 'record-shorthand' });
    }
  return found;
}

const shape = (
  source: string,
  confidence: number,
  validate?: Pattern['validate'],
  flags = 'dg',
): Pattern => ({
  regex: new RegExp(source, flags),
  category: 'OTHER_ID',
  surrogate: 'ID',
  confidence,
  ...(validate ? { validate } : {}),
});

const RANGE_BEFORE = /\b(?:version|v|range|ref|normal|between)\b[^\n]{0,8}$/i;
const isCode = (before: string) => CODE_SYSTEM.test(before) || RANGE_BEFORE.test(before);
const rangeOf = (value: string) => /\d0-\d+0$/.test(value);

const SHAPES: readonly Pattern[] = [
  // "#22816", "# 2210-88413"
  shape(
    '(?<![\\w&])#[ ]?(?<value>\\d{4,12}(?:-\\d{2,8}){0,3})(?![\\w%]|[.-]\\d)',
    0.75,
    (_, before, after) => (isCode(before) || QUANTITY_AFTER.test(after) ? 0 : 0.75),
  ),
  // "No. A24-031", "S24-1187", "24-0088713", "41120-77-3", "2204718B"
  shape('(?<![\\w./-])[A-Z]{1,3}\\d{2}-\\d{3,6}(?:-?[A-Z]\\d{0,2})?(?![\\w-])', 0.7, (_, before) =>
    isCode(before) ? 0 : 0.7,
  ),
  shape('(?<![\\w./+-])\\d{2,5}-\\d{5,9}(?![\\w%-]|\\.\\d)', 0.6, (value, before, after) =>
    isCode(before) || QUANTITY_AFTER.test(after) || rangeOf(value) ? 0 : 0.6,
  ),
  shape('(?<![\\w./+-])\\d{5,9}-\\d{2,4}(?![\\w%-]|\\.\\d)', 0.6, (value, before, after) =>
    digitsOf(value).length < 8 || isCode(before) || QUANTITY_AFTER.test(after) || rangeOf(value)
      ? 0
      : 0.6,
  ),
  shape(
    '(?<![\\w./+-])\\d{4,6}-\\d{2,4}-\\d{1,4}(?![\\w%-]|\\.\\d)',
    0.6,
    (value, before, after) =>
      isCode(before) || QUANTITY_AFTER.test(after) || /^(?:19|20)\d\d-\d\d-\d\d$/.test(value)
        ? 0
        : 0.6,
  ),
  shape('(?<![\\w./-])[A-Z]{2,4}\\d{4,8}-[A-Z]{1,2}(?![\\w-])', 0.65),
  // What a report's author is numbered by, and the report: "M.D. NL60", "IY842/61733", "MD [33-417]"
  shape(
    '(?<=\\b(?:M\\.? ?D\\.?|D\\.O\\.|PH\\.? ?D\\.?)[ ,/]{1,3})(?:[A-Z]{2}\\d{1,4}|0\\d{3,4})(?![\\w-])',
    0.72,
  ),
  shape('(?<=\\b(?:M\\.? ?D\\.?|D\\.O\\.) {1,3}\\[?)\\d{1,3}-\\d{3}(?=\\]?(?:[ \\n]|$))', 0.7),
  shape('(?<![\\w/.-])[A-Z]{2}\\d{3}\\/\\d{3,6}(?![\\w/])', 0.75),
  shape('\\bIndex No\\. ?(?<value>[A-Z0-9]{5,12}(?: [A-Z0-9]{1,2}(?!\\w))?)', 0.8),
  shape(
    '(?<=\\b(?:badge|collar|belt|buckle|b\\.? ?no)\\.? ?(?:(?:no|number)\\b\\.?|#)?[ :]{0,2})\\d{3,5}(?![\\w%/]|[.-]\\d)',
    0.7,
    undefined,
    'dgi',
  ),
  shape('(?<=\\bsort(?: code)?:? )\\d{2}-\\d{2}-\\d{2}(?![\\w-])', 0.8, undefined, 'dgi'),
  shape('(?<=\\bnhi[ :#]{1,3})[a-z]{3} ?\\d{4}(?!\\w)', 0.8, undefined, 'dgi'),
  // A file of America's immigration office: "A# 218 844 027".
  shape('(?<!\\w)A(?:#|-)[ ]?(?<value>\\d{2,3}[ -]?\\d{3}[ -]?\\d{3})(?![\\w-])', 0.8),
  // Who may log in, and with what.
  shape(
    '(?<=\\b(?:uid|user(?: ?id| ?name)?|username|login|logon|pw|pwd|password|passcode|passwd|mailbox|netid|we ?chat|skype|insta(?:gram)?|snapchat|telegram|tik ?tok|line id|handle)(?: is| id)?[ :=]{1,3})(?=[\\w.*!-]{0,20}[\\d._*])[A-Za-z0-9][\\w.*!-]{3,24}',
    0.8,
    (value, before) =>
      /^\d{1,2}[.:]?\d{0,2}$/.test(value) ||
      (/\.$/.test(value) && !/[\d_]/.test(value)) ||
      (/\b(?:user|login|handle|mailbox) $/i.test(before) && !/\d|._|.\../.test(value))
        ? 0
        : 0.8,
    'dgi',
  ),
  shape(
    '(?<=\\b(?:plate|plates|tag|rego|vrm|lic(?:ense)?(?: plate)?)[ :#]{1,3})(?=[A-Z0-9 ]{0,7}\\d)(?=[A-Z0-9 ]{0,7}[A-Z])[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4}(?![\\w-])',
    0.8,
  ),
  shape(
    '(?<=\\b(?:pnr|PNR|Booking|Confirmation|confirmation|conf(?:irmation)? ?(?:code|#)|booking(?: ref)?|record locator)[ :#]{1,3})(?=[A-Z]{0,5}\\d)[A-Z0-9]{6,8}(?!\\w)',
    0.8,
    undefined,
    'dg',
  ),
  shape('(?<=\\b[Ff]light[ :#]{1,2})[A-Z][A-Z0-9] ?\\d{2,4}(?!\\w)', 0.75),
];

/** 45 CFR 164.514(b)(2)(i)(H) to (M) and (R). Numbers behind the short labels of wards and offices ("acc", "inv#", "PASRR #"), and joined figures that no measurement has. */
export const recordShorthand: Recogniser = {
  name: 'record-shorthand',
  recognise: (note) =>
    /\d|\*/.test(note.text)
      ? [...labelled(note), ...matchPatterns(note, 'record-shorthand', SHAPES)]
      : [],
};
