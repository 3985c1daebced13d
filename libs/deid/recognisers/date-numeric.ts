import { type CalendarDay, fullYear, isCalendarDay } from '../calendar.js';
import type { Candidate, Recogniser } from '../candidate.js';
import { DATE_CUE, EVENT, READING_CUE, UNIT_AFTER } from './date-context.js';
import { BIRTH, TIME, WEEKDAY } from './date-parts.js';

const FULL = new RegExp(
  `(?<![\\w./-])(?:(?:${WEEKDAY})[,.]? )?(?<a>\\d{1,4})(?<s> ?[./-] ?)(?<b>\\d{1,2}|i{1,3}|iv|vi{0,3}|ix|xi{0,2}|I{1,3}|IV|VI{0,3}|IX|XI{0,2})\\k<s>'?(?<c>\\d{4}|\\d{1,2})${TIME}(?![\\w]|[./-]\\d)`,
  'gi',
);
const DAY_MONTH = new RegExp(
  `(?<![\\w./+-])(?<w>(?:${WEEKDAY})[,.]? )?(?<a>\\d{1,2})(?<s>[/-])(?<b>\\d{1,2})(?<t>${TIME})(?![\\w/%]|[.-]\\d|-\\w)`,
  'gi',
);
const MONTH_YEAR =
  /(?<![\w./-])(?<a>0?[1-9]|1[0-2])[/-](?<c>(?:19|20)\d{2}|[4-9]\d(?<!52))(?![\w/%-]|\.\d| ?(?:edition|guideline|version|update|mm))/g;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

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
  if (s.includes(' ')) return 0;
  if (DATE_CUE.test(before)) return 0.95;
  if (s === '-') return a.length === 2 && b.length === 2 && !READING_CUE.test(before) ? 0.8 : 0;
  if (s === '/') return /\b(?:bp|b\.p)[ :=]{0,3}$/i.test(before) ? 0.3 : 0.9;
  return READING_CUE.test(before) ? 0.2 : 0.75;
}

/** A part of a whole is never larger than it, and few scales end at 13, 17 or 31. */
const unlikeScore = (a: number, b: number) =>
  a > b || (b > 12 && ![15, 16, 20, 24, 28, 30].includes(b));

/** Day and month without a year: the words around must say so, for scores look the same. */
function dayMonthConfidence(
  a: string,
  s: string,
  b: string,
  before: string,
  after: string,
): number {
  const value = `${a}/${b}`;
  if (READING_CUE.test(before) || UNIT_AFTER.test(after)) return 0;
  const odd = unlikeScore(Number(a), Number(b));
  if (DATE_CUE.test(before)) {
    if (s === '/') return ACUITY.test(value) ? 0.4 : 0.9;
    return odd && !/^ ?\p{L}/u.test(after) ? 0.7 : 0;
  }
  if (ACUITY.test(value)) return 0;
  const timed = /^ (?:night|morning|evening|noon|am\b|pm\b|at \d|@ ?\d)/i.test(after);
  if (s === '-') return odd && (timed || EVENT.test(before)) ? 0.6 : 0;
  if (timed) return 0.85;
  const padded = /^0[1-9]$/.test(b) || /^0[1-9]$/.test(a);
  if (/\d{1,2}\/\d{1,2} (?:to|and|&|-) $/.test(before) && padded) return 0.8;
  if (odd && (EVENT.test(before) || (/\($/.test(before) && /^\)/.test(after)))) return 0.65;
  return padded ? 0.65 : odd ? DOUBTFUL : 0;
}

/** Not enough alone; in the company of a sure date written the same way it is one. */
const DOUBTFUL = 0.35;
const IN_COMPANY = 0.55;

/** Dates in figures, in the orders of India, ISO and the US; not readings, ratios or doses. */
export const dateNumeric: Recogniser = {
  name: 'date-numeric',
  recognise: (note) => {
    const { text } = note;
    const found: Candidate[] = [];
    if (!/\d ?[./-]/.test(text)) return found;
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
    const short = [...note.matches(DAY_MONTH)].flatMap((match) => {
      const { a, s, b, w, t } = match.groups as Record<'a' | 's' | 'b' | 'w' | 't', string>;
      const indian = { day: Number(a), month: Number(b) };
      const day = isCalendarDay(indian) ? indian : { day: Number(b), month: Number(a) };
      if (!isCalendarDay(day)) return [];
      const confidence = w ? 0.95 : dayMonthConfidence(a, s, b, ...around(match));
      return [
        { match, day, confidence: t && confidence > 0 ? Math.max(confidence, 0.85) : confidence },
      ];
    });
    const company = short.some(({ confidence }) => confidence >= 0.85);
    for (const { match, day, confidence } of short)
      push(match, company && confidence === DOUBTFUL ? IN_COMPANY : confidence, day);
    for (const match of note.matches(MONTH_YEAR)) {
      const fourDigits = match.groups?.['c']?.length === 4;
      const [before] = around(match);
      if (fourDigits || EVENT.test(before) || DATE_CUE.test(before))
        push(match, READING_CUE.test(before) && !fourDigits ? 0 : 0.75);
    }
    return found;
  },
};
