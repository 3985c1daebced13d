import { lookUp, NAME, ORDINARY } from '../lexicon/lexicon.js';
import { READING_CUE, REPEATED, REPEATED_AFTER, UNIT_AFTER } from '../recognisers/date-context.js';
import { onCalendar } from '../recognisers/day-month.js';
import { COUNT_BEFORE, LABEL_WORD } from '../recognisers/id-labels.js';
import type { TaggedSpan } from './spans.js';

const LETTERS_2 = /\p{L}\p{M}*\p{L}/u;
const LETTER = /\p{L}/u;
const ANY = /[\p{L}\p{N}]/u;
const DIGITS_4 = /\d\D{0,2}\d\D{0,2}\d\D{0,2}\d/;
/** Digits one by one are scores, or dictated; a rule of its own knows which. */
const NUMBER = /\d[-/.]?\d[-/.]?\d[-/.]?\d/;
const SIZE_BEFORE = /\bn ?= ?$/i;
const CASED_OR_DIGIT = /[\p{Lu}\p{Ll}\d]/u;
/** "IL-6 88" is a result, "Unit II" a ward. */
const RESULT = /^[A-Z]{2,5}[ -]\d/;
const WARD =
  /^(?:unit|ward|bed|room|cabin|bay)\b|\b(?:unit|ward|bed|room|cabin|bay) (?:[ivx]+|\d{1,3})$/i;
/** Somebody of the family, nobody by name. */
const KINSHIP = /^(?:next of )?kin$/i;
/** What the fields of an address are called, with nothing in them. */
const EMPTY_FIELD =
  /^(?:house|flat|plot|door|street|village|vill|ward|district|dist|post|taluk|tehsil|mandal|pin|landmark|city|town|state|address)(?: no)?$/i;
/** "Beckman AU5800": what a maker calls an analyser. */
const MODEL = /^[A-Z]{1,3}-?\d{3,4}$/;
const MAKER_BEFORE = /\p{Lu}\p{Ll}{3,} $/u;
/** How far a place is, not where. */
const WAY_THERE = /^(?:\d+ ?)?(?:h|hrs?|hours?|min|minutes?|km|days?)\b/;
const WARD_BEFORE = /\b(?:unit|ward|bed|room|cabin|bay)[ .:]{1,2}$/i;
const ONE_CODE = /^(?=[A-Z]*\d)[A-Z\d]{6,}$/;
/** "Glasgow Coma Scale 15": what is measured by is no place. */
const MEASURE = /\b(?:scale|score|criteria|classification|index)\b/i;
/** What a number must follow to be part of an address. */
const PLACE_BEFORE = /\p{Lu}\p{L}{2,}[.,]?[ -]{0,2}$/u;
/** Longer than any name or address on one line. */
const LONGEST = 80;
/** Results and doses are numbers too … */
const SURE_OF_NUMBER = 0.7;
/** … what looks like one, or is short, needs more, and what is very short or mostly letters still more. */
const SURE_OF_ODD_NUMBER = 0.85;
const ODD_NUMBER = /^(?=.*[A-Z]).*\d[-/.]?\d[-/.]?\d/;
const SURE_OF_CODE = 0.95;
const CODE = /^(?=(?:.*\d){2})[A-Z\d][A-Z\d/-]{3,}$/;
/** A day and month that may be a score needs more than one that no score is. */
const SURE_OF_DATE = 0.75;
const CALENDAR_DAY = /^(\d{1,2})[/.-](\d{1,2})$/;
const MONTHS = 12;
/** What pain and strength are out of. */
const OUT_OF = /\/(?:5|10)$/;
const SURE_OF_SCORE = 0.95;
const DAY = '(?:mon|tues?|weds?|thu(?:rs)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const WEEKDAY = new RegExp(`^${DAY}$`, 'i');
const SURE_OF_WEEKDAY = 0.3;
const SATURATION = /^sat$/;
/** "Sat-Mon", "Good Fri 05.20", "2nd Tues". */
const WEEKDAYS = new RegExp(
  `^(?:(?:good|easter|\\d(?:st|nd|rd|th)) )?${DAY}(?:[-/]${DAY})?(?: \\d{1,2}(?:[.:]?\\d\\d)?(?:[ap]m)?)?$`,
  'i',
);
/** "the 19th", but no fifth grade, nerve or centile. */
const ORDINAL = /^(?:the )?(?:[12]?\d|3[01])(?:st|nd|rd|th)$/i;
const ORDINAL_OF =
  /^[ -]?(?:%|per|cent|grade|day|week|month|year|dose|degree|floor|time|rib|nerve|cranial|inter|meta|digit|finger|toe|ray|attempt|generation|edition|line|cycle)/i;
const SURE_OF_ORDINAL = 0.8;
/** A festival: words alone, with a capital where the script has any; months say too little. */
const FESTIVAL = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}]{3,}(?:[ -][\p{L}\p{M}]+)*$/u;
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;
const SURE_OF_FESTIVAL = 0.9;
/** "21 Bohag", "Karkidakam 5": a day of another calendar. */
const OTHER_CALENDAR = /^(?:\d{1,2} \p{L}[\p{L}\p{M}]{3,}|\p{L}[\p{L}\p{M}]{3,} \d{1,2})$/u;
const SURE_OF_CALENDAR = 0.95;

/** Whether what was taken for a date is a weekday, or two numbers of the calendar. */
function isDate(value: string, before: string, after: string, probability: number): boolean {
  // "sat 93 on air": what is measured there.
  if (SATURATION.test(value)) return probability >= SURE_OF_FESTIVAL && !/^ ?\d/.test(after);
  if (WEEKDAY.test(value))
    return probability >= SURE_OF_WEEKDAY && !REPEATED.test(before) && !REPEATED_AFTER.test(after);
  if (ORDINAL.test(value)) return probability >= SURE_OF_ORDINAL && !ORDINAL_OF.test(after);
  if (WEEKDAYS.test(value)) return probability >= SURE_OF_FESTIVAL && !REPEATED.test(before);
  if (FESTIVAL.test(value) && !MONTH.test(value)) return probability >= SURE_OF_FESTIVAL;
  if (OTHER_CALENDAR.test(value)) return probability >= SURE_OF_CALENDAR;
  if (READING_CUE.test(before) || UNIT_AFTER.test(after)) return false;
  const [, a = 0, b = 0] = CALENDAR_DAY.exec(value)?.map(Number) ?? [];
  if (!onCalendar(a, b) && !onCalendar(b, a)) return false;
  if (Math.max(a, b) > MONTHS) return true;
  return value.includes('/') && probability >= (OUT_OF.test(value) ? SURE_OF_SCORE : SURE_OF_DATE);
}

/** A lone letter or number is an identifier only where little else is possible. */
const SURE = 0.9;

/** Every sentence begins with a capital, and short forms are capitals: these need more. */
const ONE_WORD = /^\p{L}+$/u;
const SENTENCE_BEGINS = /(?:^|[.!?:\n][\s"(]*)$/;
const SHORT_FORM = /^\p{Lu}{2,5}$/u;
const SURE_OF_UNKNOWN = 0.65;
const SURE_OF_ORDINARY = 0.95;
/** "DR. BANKS": no short form. */
const TITLE_BEFORE = /\b(?:dr|mr|mrs|ms|miss)\.? $/i;
const isOrdinary = (value: string): boolean => {
  const flags = lookUp(value.toLowerCase());
  return (flags & ORDINARY) !== 0 && (flags & NAME) === 0;
};
function isDoubtful(value: string, before: string, probability: number): boolean {
  if (!ONE_WORD.test(value) || TITLE_BEFORE.test(before)) return false;
  if (SHORT_FORM.test(value)) return probability < SURE;
  if (!SENTENCE_BEGINS.test(before)) return false;
  return probability < (isOrdinary(value) ? SURE_OF_ORDINARY : SURE_OF_UNKNOWN);
}

function isPlace(value: string, before: string, probability: number): boolean {
  if (LABEL_WORD.test(value) || WARD.test(value) || ONE_CODE.test(value)) return false;
  if (EMPTY_FIELD.test(value)) return false;
  if (WARD_BEFORE.test(before) || COUNT_BEFORE.test(value.split(' ', 1)[0] ?? '')) return false;
  if (WAY_THERE.test(value) || MEASURE.test(value)) return false;
  if (RESULT.test(value) && value.replace(/\D/g, '').length < 5) return false;
  if (LETTERS_2.test(value)) return true;
  return DIGITS_4.test(value) && probability >= SURE && PLACE_BEFORE.test(before);
}

function isNumber(value: string, before: string, probability: number): boolean {
  const sure = probability >= SURE_OF_ODD_NUMBER;
  const isCode = probability >= SURE_OF_CODE && CODE.test(value);
  return (
    (isCode || (sure ? ODD_NUMBER : NUMBER).test(value)) &&
    !/^[a-z]/.test(value) &&
    (sure || !RESULT.test(value)) &&
    !(MODEL.test(value) && MAKER_BEFORE.test(before)) &&
    !COUNT_BEFORE.test(before) &&
    !SIZE_BEFORE.test(before)
  );
}

/** Whether a span has the look of what it was taken for. */
export function isPlausible(text: string, { start, end, tag, probability }: TaggedSpan): boolean {
  const value = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 30), start);
  // Other dates have rules that know them well; here they only make the chain.
  if (tag === 'DATE') return isDate(value, before, text.slice(end, end + 20), probability);
  if (value.length > LONGEST) return false;
  // "12Road": half a word is nobody's.
  if (ANY.test(text[start - 1] ?? '') || ANY.test(text[end] ?? '')) return false;
  // Scripts without case show too little; recognisers of their own read them.
  if (!CASED_OR_DIGIT.test(value) && probability < 0.5) return false;
  if (isDoubtful(value, before, probability)) return false;
  switch (tag) {
    case 'NAME':
    case 'ORG':
      if (KINSHIP.test(value)) return false;
      if (LABEL_WORD.test(value) && probability < SURE_OF_ORDINARY) return false;
      return LETTERS_2.test(value) || (LETTER.test(value) && probability >= SURE);
    case 'LOCATION':
      return isPlace(value, before, probability);
    case 'ID':
      return probability >= SURE_OF_NUMBER && isNumber(value, before, probability);
  }
}
