import { CODE_SYSTEM, COUNT_BEFORE, MAKER_BEFORE } from '../recognisers/id-labels.js';

/** Digits one by one are scores, or dictated; a rule of its own knows which. */
const NUMBER = /\d[-/.]?\d[-/.]?\d[-/.]?\d/;
/** Results and doses are numbers too … */
const SURE_OF_NUMBER = 0.5;
/** … what looks like one, or is short, needs more … */
const ODD_NUMBER = /^(?=.*[A-Z]).*\d[-/.]?\d[-/.]?\d/;
const SURE_OF_ODD_NUMBER = 0.7;
/** … and what is very short or mostly letters still more. */
const CODE = /^(?:(?=(?:.*\d){3})[A-Z\d][A-Z\d/-]{3,}|[A-Z]{1,3}\/\d{2})$/;
const SURE_OF_CODE = 0.85;
/** "n = 3300", "half in 8 h = 3300": sizes and sums. */
const SUM_BEFORE = /(?:\bn|\d ?[a-z]{0,4}) ?= ?$/i;
/** "IL-6 88" is a result. */
const RESULT = /^[A-Z]{2,5}[ -]\d/;
/** "cup to disc 0.14/0.3", "lytes 138/4.4/104/20": measures. */
const DECIMALS = /^\d+\.\d+[/-]\d|^\d+\/\d+\.\d+\//;
/** "Beckman AU5800": what a maker calls an analyser. */
const MODEL = /^[A-Z]{1,3}-?\d{3,4}$/;

/** "package MC011A": what a scheme pays for. */
const PACKAGE_BEFORE = /\bpackage(?: (?:code|no\.?))? $/i;

/** "NEJM 2019;381:8812": the volume and the page of a paper; with the last page no year need tell. */
const PAGE = /^\d{1,4}(?:\(\d{1,3}\))?:e?\d/i;
const PAGES = /^\d{1,4}(?:\(\d{1,3}\))?:\d{1,4}-\d{1,4}$/;
/** "124/70", "94-128/49-70": of blood. */
const PRESSURE = /^(?:[89]\d|[12]\d\d)(?:-\d{2,3})?\/(?:[3-9]\d|1[0-4]\d)(?:-\d{2,3})?$/;
/** "nights 1900-0730". */
const SHIFT = /^(?:[01]\d|2[0-3])[0-5][05] ?- ?(?:[01]\d|2[0-3])[0-5][05]$/;
const YEAR_BEFORE = /(?:19|20)\d\d ?[;,] ?$/;

/** Whether a number is said like a result: a few letters, and digits behind them. */
export const isResult = (value: string): boolean => RESULT.test(value);

/** Whether what the tagger took for the number of something has the look of one. */
export function isNumber(value: string, before: string, probability: number): boolean {
  if (probability < SURE_OF_NUMBER || /^[a-z]/.test(value) || DECIMALS.test(value)) return false;
  const sure = probability >= SURE_OF_ODD_NUMBER;
  const isCode = probability >= SURE_OF_CODE && CODE.test(value);
  if (!isCode && !NUMBER.test(value) && !(sure && ODD_NUMBER.test(value))) return false;
  if (!sure && isResult(value)) return false;
  if (SHIFT.test(value) || PAGES.test(value) || PRESSURE.test(value)) return false;
  if (PAGE.test(value) && YEAR_BEFORE.test(before)) return false;
  if (MODEL.test(value) && MAKER_BEFORE.test(before)) return false;
  return ![COUNT_BEFORE, SUM_BEFORE, CODE_SYSTEM, PACKAGE_BEFORE].some((cue) => cue.test(before));
}
