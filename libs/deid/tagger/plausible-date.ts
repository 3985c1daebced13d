import {
  NODES,
  READING_CUE,
  REPEATED,
  REPEATED_AFTER,
  UNIT_AFTER,
} from '../recognisers/date-context.js';
import { onCalendar } from '../recognisers/day-month.js';

/** What else may be meant needs little doubt. */
const SURE = 0.9;
const DAY = '(?:mon|tues?|weds?|thu(?:rs)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const WEEKDAY = new RegExp(`^${DAY}$`, 'i');
const SURE_OF_WEEKDAY = 0.3;
/** "sat 93 on air", "setting sun": words of their own, and written small. */
const SMALL_WORD = /^(?:sat|sun)$/;
const NUMBER_AFTER = /^ ?\d/;
/** "Sat-Mon", "Good Fri 05.20", "2nd Tues". */
const WEEKDAYS = new RegExp(
  `^(?:(?:good|easter|\\d(?:st|nd|rd|th)) )?${DAY}(?:[-/]${DAY})?(?: \\d{1,2}(?:[.:]?\\d\\d)?(?:[ap]m)?)?$`,
  'i',
);
/** "the 19th", but no fifth grade, nerve or centile. */
const ORDINAL = /^(?:the )?(?:[12]?\d|3[01])(?:st|nd|rd|th)$/i;
const ORDINAL_OF =
  /^[ -]?(?:%|per ?cent|cent|(?:grade(?:rs?)?|day|week|month|year|dose|degree|floor|time|rib|nerve|cranial|digit|finger|toe|ray|attempt|generation|edition|line|cycle)s?\b|inter(?:costal|space)|meta(?:tars|carp))/i;
const SURE_OF_ORDINAL = 0.8;
/** A festival: words alone, with a capital where the script has any; months say too little. */
const FESTIVAL = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}]{3,}(?:[ -][\p{L}\p{M}]+)*$/u;
const NO_FESTIVAL =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:yester|to)(?:day|night|morrow).*)$/i;
/** "21 Bohag", "Karkidakam 5": a day of another calendar. */
const OTHER_CALENDAR = /^(?:\d{1,2} \p{L}[\p{L}\p{M}]{3,}|\p{L}[\p{L}\p{M}]{3,} \d{1,2})$/u;
const SURE_OF_CALENDAR = 0.95;

const CALENDAR_DAY = /^(\d{1,2})[/.-](\d{1,2})$/;
const MONTHS = 12;
/** A day and month that may be a score needs more than one that no score is. */
const SURE_OF_DATE = 0.6;
/** What pain, strength, murmurs and sight are out of. */
const OUT_OF = /\/(?:5|6|10)$|^6\/(?:9|12)$/;
const SURE_OF_SCORE = 0.95;

/** Whether two numbers are a day and a month, and no score. */
function isCalendarDay(value: string, probability: number): boolean {
  const [, a = 0, b = 0] = CALENDAR_DAY.exec(value)?.map(Number) ?? [];
  if (!onCalendar(a, b) && !onCalendar(b, a)) return false;
  if (Math.max(a, b) > MONTHS) return true;
  return value.includes('/') && probability >= (OUT_OF.test(value) ? SURE_OF_SCORE : SURE_OF_DATE);
}

/**
 * Whether what the tagger took for a date is a day that no rule knows better: a weekday, a day of
 * a month or of another calendar, a festival. Other dates only make its chain.
 */
export function isDate(value: string, before: string, after: string, probability: number): boolean {
  if (SMALL_WORD.test(value)) return probability >= SURE && !NUMBER_AFTER.test(after);
  if (WEEKDAY.test(value))
    return probability >= SURE_OF_WEEKDAY && !REPEATED.test(before) && !REPEATED_AFTER.test(after);
  if (WEEKDAYS.test(value)) return probability >= SURE && !REPEATED.test(before);
  if (ORDINAL.test(value)) return probability >= SURE_OF_ORDINAL && !ORDINAL_OF.test(after);
  if (FESTIVAL.test(value) && !NO_FESTIVAL.test(value)) return probability >= SURE;
  if (OTHER_CALENDAR.test(value)) return probability >= SURE_OF_CALENDAR;
  if (READING_CUE.test(before) || NODES.test(before) || UNIT_AFTER.test(after)) return false;
  return isCalendarDay(value, probability);
}
