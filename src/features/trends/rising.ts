import type { TrendPoint } from './trend-series.js';

/** Of the months before the last, so many are what is usual. */
const USUAL_MONTHS = 6;
/** One-sided 95 %, of the normal distribution. */
const Z = 1.645;
/** What is added to each count, so that 0 has a logarithm; half a case, after Haldane. */
const HALF = 0.5;
/** Of a month in which fewer than can be told asked, the most that there can have been. */
export const MOST_UNTOLD = 4;

export interface Rise {
  /** How many times the usual number asked in the last month. */
  readonly ratio: number;
  /** The ratio that is exceeded with 95 % confidence: by this topics are ordered. */
  readonly atLeast: number;
}

/**
 * How the last month compares with the months before it, up to six; undefined where there is
 * nothing to compare. Counts are taken as Poisson: the logarithm of the ratio of two rates then
 * has about the variance `1/a + 1/b` (Haldane's correction for small numbers), so that five
 * after none is less of a rise than fifty after twenty. A rise is never made of what was suppressed:
 * a month with too few to be told counts as `untold`, the most that there can have been. Of one
 * state that is not known, for larger counts are withheld as well; `null` then leaves the month out.
 */
export function riseOf(points: readonly TrendPoint[], untold: number | null): Rise | undefined {
  const last = points.at(-1)?.clinicians ?? 0;
  const before = points
    .slice(-1 - USUAL_MONTHS, -1)
    .map(({ clinicians }) => clinicians || untold)
    .filter((clinicians) => clinicians !== null);
  if (before.length === 0 || last === 0) return undefined;
  const usual = before.reduce((sum, clinicians) => sum + clinicians, 0);
  const ratio = (last + HALF) / ((usual + HALF) / before.length);
  const error = Math.sqrt(1 / (last + HALF) + 1 / (usual + HALF));
  return { ratio, atLeast: ratio * Math.exp(-Z * error) };
}
