import { DATE_CUE, EVENT, READING_CUE, UNIT_AFTER } from './date-context.js';

/** Snellen's chart: 6/60 is no day. */
const ACUITY = /^6\/(?:5|6|7\.5|9|12|18|24|36|60)$|^20\/\d{2,3}$/;
const TIMED =
  /^ (?:night|morning|evening|noon|am\b|pm\b|(?:at|@) ?(?:\d{4}\b|\d{1,2} ?(?:[:.]\d\d|[ap]\.?m))|(?:[01]\d|2[0-3])[0-5]\d(?:-|hrs?|\b))/i;
/** What scores are out of, beyond the number of a month. */
const SCALES = [15, 16, 20, 24, 28, 30];

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
  const acuity = ACUITY.test(`${a}/${b}`);
  const unlike = unlikeScore(Number(a), Number(b));
  const timed = TIMED.test(after);
  if (separator === '-') {
    if (!unlike) return 0;
    if (DATE_CUE.test(before)) return /^ ?\p{L}/u.test(after) && !timed ? 0 : 0.7;
    return timed || EVENT.test(before) ? 0.6 : 0;
  }
  if (DATE_CUE.test(before)) return acuity ? 0.4 : 0.9;
  if (acuity) return 0;
  if (timed) return 0.85;
  const padded = /^0[1-9]$/.test(b) || /^0[1-9]$/.test(a);
  if (/\d{1,2}\/\d{1,2} (?:to|and|&|-) $/.test(before) && padded) return 0.8;
  const event = EVENT.test(before);
  if (unlike && (event || (/\($/.test(before) && /^\)/.test(after)))) return 0.65;
  if (padded) return 0.65;
  const rated = (b === '5' && Number(a) <= 5) || b === '10';
  return unlike || (event && !rated) ? DOUBTFUL : 0;
}
