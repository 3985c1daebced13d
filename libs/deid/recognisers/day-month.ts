import {
  COUNTED,
  DATE_CUE,
  EVENT,
  NODES,
  RATED,
  READING_CUE,
  UNIT_AFTER,
  VENTILATOR,
} from './date-context.js';

/** Snellen's chart: 6/60 is no day. */
const ACUITY = /^6\/(?:5|6|7\.5|9|12|18|24|36|60)$|^20\/\d{2,3}$/;
const TIMED =
  /^ (?:night|morning|evening|noon|am\b|pm\b|(?:at|@) ?(?:\d{4}\b|\d{1,2} ?(?:[:.]\d\d|[ap]\.?m))|(?:[01]\d|2[0-3])(?:[0-5]\d(?:-|hrs?|\b)|[:h][0-5]\d))/i;
/** "knife 03:41 22/11": the hour before the day. */
const HOUR_BEFORE = /(?<![\d/.-])(?:[01]?\d[:h]|2[0-3][:h]|[01]\d|2[0-3])[0-5]\d(?: ?hrs?)? $/;
/** What scores are out of, beyond the number of a month. */
const SCALES = [15, 16, 20, 24, 28, 30];

/** Fractions, grades of murmurs and British shorthand for days and months: "1/2", "2/6", "3/7", "6/12". */
const PARTS = /^(?:1\/[2-4]|2\/[34]|3\/4|[1-6]\/[67]|[1-6]\/12|12\/12|(\d)\/\1|\d+\/(?:5|10))$/;
/** Words of time, whatever pain or strength is spoken of before them. */
const BEGAN = /\b(?:began|begun|started|since|on|onset|until|till|due|seen) $/i;
/** Not of people or things that are counted: "vaccinated 10/20 children". */
const UNCOUNTED =
  /^(?: ?[.,;:)\]/]| ?$|\n| (?:w\/|for|with|by|per|at|@|from|to|and|due|after|when|in|as|d\/t|s\/p|via)(?![a-z]))/i;
/** A month and a day that no scale, ventilator or fraction has: "2/13", "31/10". */
const onCalendarOnly = (a: number, b: number) =>
  a > 0 &&
  b > 0 &&
  ((a <= 12 && b > 12 && b <= 31 && !SCALES.includes(b)) ||
    (a > 20 && a <= 31 && b <= 12 && !(a === 24 && b === 7)));
/** Whether two numbers can be a month and a day, in that order. */
export const onCalendar = (a: number, b: number) => a > 0 && b > 0 && a <= 12 && b <= 31;
/** A range of days, or a list of them. */
const RANGE_BEFORE = /(\d{1,2})\/(\d{1,2}) ?(?:to|and|&|-|thru|through|\+) ?$/;

const RANGE_AFTER = /^ (?:to|thru|through) (\d{1,2})\/(\d{1,2})(?![\d/])/;

/** Comings, goings, procedures and tests; a day behind a hyphenated month is theirs: "admitted 2-28 with DKA". */
const ADMITTED =
  /(?:\b(?:(?:re)?admit(?:ted)?|adm|discharged|d\/c'?d|transferred|tx'?d|arrived|born|died|delivered|dated|dos|repair(?:ed)?|surgery|ext(?:ub(?:ated)?)?|intub(?:ated)?|(?:re)?tubed|trach(?:ed)?|peg|picc|placed|pulled|removed|tapped|drained|stent(?:ed)?|cath|bx|biopsied|biopsy|bronch|bal|cx'?d|lp|eus|egd|ercp|tee|tte|mri|cta|swallow|mbs|recheck|consult|fall|letter|lig(?:ated)?|washouts?|stsg|ex fix|orif|[ab]ka(?: [lr])?|cabg|pci|avr|mvr|evar|ppv)(?: \p{Lu}[\p{L}.' ]{2,20})?|\bs\/p \p{L}{2,12})(?: on)? $/iu;
const GOES_ON =
  /^(?: ?[.,;:)\n]| ?$| (?:with|w\/|for|to|from|at|by|after|via|s\/p|c\/b|and|in|p\/w|following)(?![a-z]))/;

/** Not enough alone; in the company of a sure date of figures it is one. */
export const DOUBTFUL = 0.35;
export const IN_COMPANY = 0.55;

/** A part of a whole is never larger than it, and few scales end at 13, 17 or 31. */
const unlikeScore = (a: number, b: number) => a > b || (b > 12 && !SCALES.includes(b));

/**
 * How sure it is that two numbers are day and month, for scores and ratios look the same.
 *
 * @param before the 30 characters before, for the words that dates or readings follow
 * @param after the 20 characters behind, for units and times of day
 * @returns 0 to 1
 */
export function dayMonthConfidence(
  a: string,
  separator: string,
  b: string,
  before: string,
  after: string,
): number {
  if (READING_CUE.test(before) || UNIT_AFTER.test(after)) return 0;
  if (VENTILATOR.test(before)) return 0;
  // "BiPAP at 2130 12/5 60%": the oxygen behind the pressures.
  if (/^ \d{2,3} ?%/.test(after) && !EVENT.test(before)) return 0;
  if (NODES.test(before)) return 0;
  // "see in 3/12": British shorthand for weeks and months to come.
  if (/\bin $/i.test(before) && /^\d{1,2}\/(?:12|52|7)$/.test(`${a}${separator}${b}`)) return 0;
  const acuity = ACUITY.test(`${a}/${b}`);
  const unlike = unlikeScore(Number(a), Number(b));
  const timed = TIMED.test(after) || (unlike && HOUR_BEFORE.test(before));
  if (separator === '-') {
    if (/(?:^|\n)$/.test(before) && onCalendarOnly(Number(a), Number(b)) && /^[ :]/.test(after))
      return 0.55;
    if (onCalendar(Number(a), Number(b)) && ADMITTED.test(before)) {
      if (GOES_ON.test(after)) return 0.65;
      if (Number(b) > 12) return 0.6;
    }
    if (!unlike) return 0;
    if (DATE_CUE.test(before)) {
      const falling = Number(a) > Number(b) && /\b(?:on|since)[ ]$/i.test(before);
      return /^ ?\p{L}/u.test(after) && !timed ? (falling ? 0.6 : 0) : 0.7;
    }
    return timed || EVENT.test(before) ? 0.6 : 0;
  }
  const rated = (b === '5' && Number(a) <= 5) || b === '10';
  if (rated && RATED.test(before) && !BEGAN.test(before)) return 0;
  if (DATE_CUE.test(before)) return acuity ? 0.4 : 0.9;
  if (acuity && !timed) return 0;
  if (timed) return rated ? 0.55 : 0.85;
  const padded = /^0[1-9]$/.test(b) || /^0[1-9]$/.test(a);
  if (/\d{1,2}\/\d{1,2} (?:to|and|&|-) $/.test(before) && padded) return 0.8;
  const event = EVENT.test(before);
  if (unlike && (event || (/\($/.test(before) && /^\)/.test(after)))) return 0.65;
  if (padded) return 0.65;
  const whole = !PARTS.test(`${a}/${b}`);
  if (event && whole && (!SCALES.includes(Number(b)) || UNCOUNTED.test(after))) return 0.6;
  const range = RANGE_BEFORE.exec(before) ?? RANGE_AFTER.exec(after);
  if (range && whole && !PARTS.test(`${range[1]}/${range[2]}`)) return 0.6;
  // A cell of its own: the day of a row.
  if (whole && /\| ?$/.test(before) && /^ ?\|/.test(after)) return 0.55;
  if (whole && Number(b) > 7 && /\($/.test(before) && /^\)/.test(after)) return 0.55;
  if (
    /\p{L}{2}[.,:]? $/u.test(before) &&
    !COUNTED.test(before) &&
    onCalendarOnly(Number(a), Number(b))
  )
    return 0.55;
  return unlike || (event && !rated) ? DOUBTFUL : 0;
}
