import { type CalendarDay, fullYear, isCalendarDay } from '../calendar.js';
import type { Candidate, Recogniser } from '../candidate.js';
import { dateCandidate } from './date-candidate.js';
import { DATE_CUE, EVENT, READING_CUE, UNIT_AFTER, VENTILATOR } from './date-context.js';
import { TIME, WEEKDAY } from './date-parts.js';
import { dayMonthConfidence, DOUBTFUL, IN_COMPANY } from './day-month.js';

const FULL = new RegExp(
  `(?<![\\w./-])(?:(?:${WEEKDAY})[,.]? )?(?<a>\\d{1,4})(?<s> ?[./-] ?| )(?<b>\\d{1,2}|i{1,3}|iv|vi{0,3}|ix|xi{0,2}|I{1,3}|IV|VI{0,3}|IX|XI{0,2})\\k<s>'?(?<c>\\d{4}|\\d{1,2})${TIME}(?![\\w]|[./-]\\d)`,
  'gi',
);
const DAY_MONTH = new RegExp(
  `(?<![\\w./+-])(?<w>(?:${WEEKDAY})[,.]? )?(?<a>\\d{1,2})(?<s>[/-])(?<b>\\d{1,2})(?<t>${TIME})(?![\\w/%]|[.-]\\d|-\\w)`,
  'gi',
);
const MONTH_YEAR =
  /(?<![\w./-])(?<a>0?[1-9]|1[0-2])[/-](?<c>(?:19|20)\d{2}|[4-9]\d(?<!52))(?![\w/%-]|\.\d| ?(?:edition|guideline|version|update|mm))/g;
/** "Exp 2026/10". */
const YEAR_MONTH = /(?<![\w./-])(?<c>(?:19|20)\d{2})\/(?<a>0[1-9]|1[0-2])(?![\w/%-]|\.\d)/g;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Whether a note writes the month first: one date says so and none the contrary. */
function monthFirst(matches: readonly RegExpMatchArray[]): boolean {
  const above = (match: RegExpMatchArray, group: string) => {
    const part = match.groups?.[group] ?? '';
    return part.length <= 2 && Number(part) > 12;
  };
  return matches.some((m) => above(m, 'b')) && !matches.some((m) => above(m, 'a'));
}

/** The first of the two orders that makes a day; a note keeps to one order where both would. */
function firstDay(dayFirst: CalendarDay, american: boolean): CalendarDay | undefined {
  const swapped = { ...dayFirst, day: dayFirst.month, month: dayFirst.day };
  const orders = american ? [swapped, dayFirst] : [dayFirst, swapped];
  return orders.find(isCalendarDay);
}

/** Numbers as a day, in the orders of ISO, of India and of the United States. */
function readDay(a: string, b: string, c: string, american: boolean): CalendarDay | undefined {
  const roman = ROMAN.indexOf(b.toLowerCase()) + 1;
  const month = roman || Number(b);
  if (c.length === 1 && a.length < 4) return undefined;
  if (a.length >= 3) return firstDay({ year: Number(a), month, day: Number(c) }, false);
  return firstDay({ year: fullYear(Number(c)), month, day: Number(a) }, american && !roman);
}

/** Where a certificate or a form has its date: behind a comma, a label or two spaces … */
const FIELD = /(?:^|\n|, |: ?| {2}|[|/] )$/;
/** … and nothing behind it but the end of the line or of the sentence. */
const FIELD_END = /^[ \t]{0,3}(?:\n|$|[|)]|[.,;](?!\d))/;
const DOSED = /insulin|mixtard|actrapid|lantus|units?|dose/i;

function fullConfidence(
  a: string,
  s: string,
  b: string,
  c: string,
  [before, after]: readonly [string, string],
): number {
  // Spaces alone part many figures: only "12 03 2024" is a day.
  if (s === ' ') return /^[01]\d$/.test(b) && /^(?:19|20)\d\d$/.test(c) && a.length <= 2 ? 0.7 : 0;
  if (c.length === 4 || a.length === 4) return 0.97;
  // "08 / 19 / 08", as scanners read it.
  if (s.includes(' ')) {
    if (!s.includes('/') || READING_CUE.test(before) || DOSED.test(before)) return 0;
    if (DATE_CUE.test(before)) return 0.9;
    return `${a}${b}${c}`.length === 6 ? 0.75 : 0;
  }
  if (DATE_CUE.test(before)) return 0.95;
  // "8-10-12" is insulin thrice a day: the parts must be padded, or an event stand before.
  if (s === '-') {
    if (READING_CUE.test(before)) return 0;
    // A dose is no larger than thirty; a year of birth in two figures mostly is.
    if (Number(c) > 31 && Number(a) <= 12) return 0.75;
    if (a.length === 2 && b.length === 2) return 0.8;
    if (EVENT.test(before)) return 0.7;
    const field = FIELD.test(before) && FIELD_END.test(after) && !DOSED.test(before);
    return field && Number(c) > 20 ? 0.65 : 0;
  }
  if (s === '/')
    return /\b(?:bp|b\.p|pca|ratio|apgars?|score|abg|vent|lytes|lfts?|adenosine)[ :=]{0,3}$/i.test(
      before,
    ) || VENTILATOR.test(before)
      ? 0.3
      : 0.9;
  return READING_CUE.test(before) ? 0.2 : 0.75;
}

/** What stands before days and scores alike. */
const EITHER = /\b(?:after|before|from|was) $/i;
/** "from 4/10 to 0", "8/10->2": one score, and the next. */
const NEXT_SCORE = /^ ?(?:to|->|→|now) ?\d{1,2}(?![\d/-]|\.\d)/i;

/** 45 CFR 164.514(b)(2)(i)(C). Dates in figures, in the orders of India, ISO and the US; not readings, ratios or doses. */
export const dateNumeric: Recogniser = {
  name: 'date-numeric',
  recognise: (note) => {
    const { text } = note;
    const found: Candidate[] = [];
    if (!/\d(?: ?[./-]| \d\d \d)/.test(text)) return found;
    const push = (match: RegExpMatchArray, confidence: number, day?: CalendarDay) => {
      if (confidence > 0) found.push(dateCandidate(text, match, confidence, 'date-numeric', day));
    };
    const around = (match: RegExpMatchArray): [string, string] => {
      const start = match.index as number;
      const end = start + match[0].length;
      return [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 20)];
    };
    const full = [...note.matches(FULL)];
    const short = [...note.matches(DAY_MONTH)];
    const american = monthFirst([...full, ...short]);
    let company = false;
    for (const match of full) {
      const { a, s, b, c } = match.groups as Record<'a' | 's' | 'b' | 'c', string>;
      const day = readDay(a, b, c, american);
      if (
        !day ||
        (c.length <= 2 && a.length <= 2 && UNIT_AFTER.test(around(match)[1].replace(/^ of\b/, '')))
      )
        continue;
      company ||= s === '/';
      push(match, fullConfidence(a, s, b, c, around(match)), day);
    }
    // Scales that reach nought: "pain 0/10".
    const scales = new Set(
      short
        .filter(({ groups }) => groups?.['a'] === '0' && groups['s'] === '/')
        .map(({ groups }) => groups?.['b']),
    );
    const isScore = (a: string, b: string, before: string, after: string) =>
      Number(a) <= Number(b) &&
      (EITHER.test(before) || !(DATE_CUE.test(before) || EVENT.test(before))) &&
      (scales.has(b) || ((b === '5' || b === '10') && NEXT_SCORE.test(after)));
    const judged = short.flatMap((match) => {
      const { a, s, b, w, t } = match.groups as Record<'a' | 's' | 'b' | 'w' | 't', string>;
      const day = firstDay({ day: Number(a), month: Number(b) }, american);
      const [before, after] = around(match);
      if (!day || (!w && !t && s === '/' && isScore(a, b, before, after))) return [];
      const confidence = w ? 0.95 : dayMonthConfidence(a, s, b, before, t + after);
      return [
        { match, day, confidence: t && confidence > 0 ? Math.max(confidence, 0.85) : confidence },
      ];
    });
    company ||= judged.some(({ confidence }) => confidence >= 0.65);
    for (const { match, day, confidence } of judged)
      push(match, company && confidence === DOUBTFUL ? IN_COMPANY : confidence, day);
    for (const match of note.matches(YEAR_MONTH)) push(match, 0.7);
    for (const match of note.matches(MONTH_YEAR)) {
      const fourDigits = match.groups?.['c']?.length === 4;
      const [before] = around(match);
      if (fourDigits || EVENT.test(before) || DATE_CUE.test(before))
        push(match, READING_CUE.test(before) && !fourDigits ? 0 : 0.75);
    }
    return found;
  },
};
