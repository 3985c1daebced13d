import { type CalendarDay, fullYear, isCalendarDay } from '../calendar.js';
import type { Candidate, Recogniser } from '../candidate.js';
import { BIRTH, TIME, WEEKDAY } from './date-parts.js';

const FULL = new RegExp(
  `(?<![\\w./-])(?:(?:${WEEKDAY})[,.]? )?(?<a>\\d{1,4})(?<s>[./-])(?<b>\\d{1,2}|i{1,3}|iv|vi{0,3}|ix|xi{0,2}|I{1,3}|IV|VI{0,3}|IX|XI{0,2})\\k<s>(?<c>\\d{4}|\\d{1,2})${TIME}(?![\\w]|[./-]\\d)`,
  'gi',
);
const DAY_MONTH = new RegExp(
  `(?<![\\w./+-])(?<w>(?:${WEEKDAY})[,.]? )?(?<a>\\d{1,2})(?<s>[/])(?<b>\\d{1,2})(?<t>${TIME})(?![\\w/%]|[.-]\\d|-\\w)`,
  'gi',
);
const MONTH_YEAR = /(?<![\w./-])(?<a>0?[1-9]|1[0-2])[/-](?<c>(?:19|20)\d{2})(?![\w/-])/g;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const DATE_CUE =
  /(?:\b(?:on|dates?|dated|dt|d\.?o\.?[abdspei]\.?|since|from|till|until|by|review|r\/v|rv|f\/u|fu|follow ?up|next|visit|adm|admitted|discharged|lmp|edd|edc|started|done|seen|was|before|after|b4|born|dob|valid|visit|surgery|op|came|last use|expires?|updated)|तारीख|दिनांक|তারিখ|தேதி|తేదీ)[ :.,=-]{0,3}(?:the )?$/i;
const READING_CUE =
  /\b(?:bp|b\.p|power|strength|pain|vas|score|grade|gcs|apgar|iop|va|vision|snellen|re|le|od|os|n|nodes?|ratio|peep|vent|bipap|cpap|dose|tab|inj|syp|x|mmse|bishop|severity|sensitivity|reflex(?:es)?|pulses?|murmur|adl|hla|fio2|urine|stage|visual acuity|rating|scale|systolic|over)[ :=,.]{0,3}$/i;
const UNIT_AFTER =
  /^ ?(?:mmhg|mm ?hg|mg|ml|cm|%|th\b|of\b|nodes?|cores|wk|weeks?|months?|yrs?|days?|52\b|7\b|24\b|hpf|points?|strength|power|tab)/i;
const ACUITY = /^6\/(?:5|6|7\.5|9|12|18|24|36|60)$|^20\/\d{2,3}$/;

/** Numbers as a day, trying the orders of India, of ISO and of the United States. */
function readDay(a: string, b: string, c: string): CalendarDay | undefined {
  const roman = ROMAN.indexOf(b.toLowerCase()) + 1;
  const month = roman || Number(b);
  const day =
    a.length >= 3
      ? { year: Number(a), month, day: Number(c) }
      : { year: fullYear(Number(c)), month, day: Number(a) };
  if (c.length === 1 && a.length < 4) return undefined;
  if (isCalendarDay(day)) return day;
  const american = { year: fullYear(Number(c)), month: Number(a), day: Number(b) };
  return isCalendarDay(american) ? american : undefined;
}

function fullConfidence(a: string, s: string, b: string, c: string, before: string): number {
  if (c.length === 4 || a.length === 4) return 0.97;
  if (DATE_CUE.test(before)) return 0.95;
  if (s === '-') return a.length === 2 && b.length === 2 && !READING_CUE.test(before) ? 0.8 : 0;
  if (s === '/') return /\b(?:bp|b\.p)[ :=]{0,3}$/i.test(before) ? 0.3 : 0.9;
  return READING_CUE.test(before) ? 0.2 : 0.75;
}

function dayMonthConfidence(a: string, b: string, before: string, after: string): number {
  const value = `${a}/${b}`;
  if (READING_CUE.test(before) || UNIT_AFTER.test(after)) return 0;
  if (DATE_CUE.test(before)) return ACUITY.test(value) ? 0.4 : 0.9;
  if (ACUITY.test(value)) return 0;
  const padded = /^0[1-9]$/.test(b) || /^0[1-9]$/.test(a);
  if (/^ (?:night|morning|evening|am|pm|at \d)/i.test(after)) return 0.85;
  if (/\d{1,2}\/\d{1,2} (?:to|and|&|-) $/.test(before) && padded) return 0.8;
  return padded ? 0.65 : 0;
}

/** Dates in figures, in the orders of India, ISO and the US; not readings, ratios or doses. */
export const dateNumeric: Recogniser = {
  name: 'date-numeric',
  recognise: (note) => {
    const { text } = note;
    const found: Candidate[] = [];
    if (!/\d[./-]/.test(text)) return found;
    const push = (match: RegExpMatchArray, confidence: number, day?: CalendarDay) => {
      const start = match.index as number;
      if (confidence <= 0) return;
      found.push({
        start,
        end: start + match[0].replace(/[. ]+$/, '').length,
        category: 'DATE',
        surrogate: 'Date',
        confidence,
        recogniser: 'date-numeric',
        ...(day ? { day } : {}),
        ...(BIRTH.test(text.slice(Math.max(0, start - 30), start)) ? { birth: true } : {}),
      });
    };
    const around = (match: RegExpMatchArray): [string, string] => {
      const start = match.index as number;
      const end = start + match[0].length;
      return [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 20)];
    };
    for (const match of note.matches(FULL)) {
      const { a, s, b, c } = match.groups as Record<'a' | 's' | 'b' | 'c', string>;
      const day = readDay(a, b, c);
      if (day) push(match, fullConfidence(a, s, b, c, around(match)[0]), day);
    }
    for (const match of note.matches(DAY_MONTH)) {
      const { a, b, w, t } = match.groups as Record<'a' | 'b' | 'w' | 't', string | undefined> &
        Record<'a' | 'b', string>;
      const indian = { day: Number(a), month: Number(b) };
      const day = isCalendarDay(indian) ? indian : { day: Number(b), month: Number(a) };
      if (isCalendarDay(day))
        push(match, w ? 0.95 : t ? 0.85 : dayMonthConfidence(a, b, ...around(match)), day);
    }
    for (const match of note.matches(MONTH_YEAR)) push(match, 0.75);
    return found;
  },
};
