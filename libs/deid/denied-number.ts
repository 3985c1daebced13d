import type { Candidate } from './candidate.js';
import type { Note } from './note.js';
import type { PhiCategory } from './phi-category.js';
import { CODE_SYSTEM } from './recognisers/id-labels.js';

/** "(not an NHS number)", "which is not his mobile": the writer says what the figures are not. */
const DENIAL =
  /^[)\]]? ?[([,;-]? ?(?:which |this |it )?(?:is |was )?not (?:an?|the|his|her|their|any|patient'?s?) (?:[a-z]+ ){0,3}(?:number|no|id|identifier|phone|mobile|contact)\b/i;

/**
 * Parity, an hour, doses by day, a change of a gene or a protein, a size, the strengths of a tablet:
 * "CASE: G3P2", "CT 0600h", "2-2-2-0-2", "c.1521_1523del", "64x0.625", "75/150/400/275".
 */
const MEASURE =
  /^(?:\d(?:-\d){2,5}|G\d{1,2}P\d{1,2}(?:[AL]\d{1,2}){0,2}|(?:[01]\d|2[0-3])[0-5]\dh(?:rs?)?|[cgmnr]\.[-*]?\d[\w+*-]{0,30}|p\.[A-Z][a-z]{0,2}\d[\w+*-]{0,30}|[\da-f]{4},[\da-f]{4}|\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)+|\d{1,2}[05](?:\/\d{1,2}[05]){2,3})$/i;
/** Hours of a day, as charts of drugs have them. */
const HOURS = /^(?:[01]\d|2[0-3])[0-5]\d(?: (?:[01]\d|2[0-3])[0-5]\d)+$/;
/** A share or a cycle threshold behind the letters of a ratio or a test: "AR 48/112", "CT 22/23". */
const SHARE = /\b(?:CT|Ct|AR|OR|RR|Token) $/;

/** A score or the size of a sample. */
const COUNTED = /\b(?:scores?|n ?=) $/i;

/** "ref 135-145", "Ref. interval: 0.27 - 4.20", "Range 140 to 280"; not "our ref 44-718". */
const REFERENCE =
  /\b(?<!\b(?:our|your|my|quot(?:e|ing)|file|case|letter|crime|under) )(?:ref(?:erence)?s?|ranges?|intervals?|normal|b\.?r\.?i|limits?)\b(?!\.? ?(?:nos?|num(?:ber)?|id|code|#))[^\n\d]{0,12}(?<low>\d+(?:,\d+)*(?:\.\d+)?) ?(?:-|to) ?(?<high>\d+(?:,\d+)*(?:\.\d+)?)(?![\w/-]|\.\d)/gi;
/** Shorter numbers than these, round ones and those with a decimal point are limits of a range. */
const LIMIT = /^\d{1,3}$|^[1-9]\d*0$|\.|,\d{3}$/;
/** No normal range is wider than this many times its lower limit. */
const WIDEST = 30;
const NUMBERED: ReadonlySet<PhiCategory> = new Set<PhiCategory>([
  'MEDICAL_RECORD_NUMBER',
  'HEALTH_PLAN_NUMBER',
  'ACCOUNT_NUMBER',
  'LICENCE_NUMBER',
  'DEVICE',
  'PHONE',
  'POSTAL_CODE',
  'OTHER_ID',
]);
/** How far before and behind a number its range and the label of that may reach. */
const BEFORE = 48;
const BEHIND = 16;

/** Whether a number lies in the limits between which a result is normal. */
function isReference(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - BEFORE);
  for (const match of text.slice(from, end + BEHIND).matchAll(REFERENCE)) {
    const to = from + match.index + match[0].length;
    const { low = '', high = '' } = match.groups ?? {};
    if (to < end || from + match.index > start || !LIMIT.test(low) || !LIMIT.test(high)) continue;
    const [least, most] = [low, high].map((limit) => Number(limit.replaceAll(',', '')));
    if (least! < most! && (least === 0 || most! <= WIDEST * least!)) return true;
  }
  return false;
}

/** A label with a sign, a cue or a check digit speaks louder than the denial. */
const SURE = 0.9;

/**
 * Whether a number is a measure or the limit of a normal range, or was taken for an identifier by its shape or
 * a loose word alone while the text behind it denies that. It stays in sight, and the residual
 * list shows it.
 */
export function isDenied(note: Note, { category, confidence, start, end }: Candidate): boolean {
  if (NUMBERED.has(category) && isReference(note.text, start, end)) return true;
  const value = note.text.slice(start, end);
  if (confidence < SURE && HOURS.test(value)) return true;
  if (category !== 'PHONE' && category !== 'OTHER_ID' && category !== 'MEDICAL_RECORD_NUMBER')
    return false;
  if (MEASURE.test(value)) return true;
  const before = note.text.slice(Math.max(0, start - BEFORE), start);
  if (confidence < SURE && COUNTED.test(before)) return true;
  if (category === 'PHONE' && confidence < SURE && CODE_SYSTEM.test(before)) return true;
  if (/^\d{1,3}\/\d{1,3}$/.test(value) && SHARE.test(before)) return true;
  return confidence < SURE && DENIAL.test(note.text.slice(end, end + 48));
}
