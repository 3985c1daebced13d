import { type CalendarDay, fullYear, isCalendarDay } from '../calendar.js';
import type { Candidate, Recogniser } from '../candidate.js';
import { dateCandidate } from './date-candidate.js';
import { DATE_CUE } from './date-context.js';
import { MONTH, monthNumber, ORDINAL_WORD, ordinalNumber, TIME, WEEKDAY } from './date-parts.js';

const DAY_NAME = `(?:(?:${WEEKDAY})[,.]? ?(?:the )?)?`;
const YEAR =
  "(?:[ ,.'/-]{0,3}(?<y>(?:19|2[012])\\d{2}|'?\\d{2}(?![\\d%/]|[.:]\\d| ?(?:mg|ml|m\\b|yr|y/o|year|am|pm|h\\b|kg|cm|%))))?";

const DAY_FIRST = new RegExp(
  `(?<![\\w./])${DAY_NAME}(?:\\d{1,2}(?:st|nd|rd|th)? ?(?:-|to|&|and|\\/) ?)?(?<d>\\d{1,2})(?:st|nd|rd|th)?[ ./-]{0,2}(?:(?:day )?of (?:the month of )?)?(?<m>${MONTH})(?![a-z])\\.?${YEAR}${TIME}`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  `(?<![\\w])${DAY_NAME}(?<m>${MONTH})(?:\\.|\\b)[ .-]{0,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![a-z\\d%/]|[.:]\\d| ?(?:mg|ml|mcg|tab(?:let)?s?|cap(?:sule)?s?|doses?|drops?|puffs?|units?|more|yrs?|years|weeks|months|days|cm|kg)\\b)(?: ?- ?\\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? (?:of )?(?<y>(?:19|2[012])\\d{2}|'\\d{2})(?!\\d))?${TIME}`,
  'gi',
);
const IN_WORDS = new RegExp(
  `(?<!\\w)${DAY_NAME}(?:(?<d>${ORDINAL_WORD})(?: day)?(?: of)? (?<m>${MONTH})|(?<m2>${MONTH}) (?:the )?(?<d2>${ORDINAL_WORD}))(?!\\w)(?:,? (?<y>(?:19|2[012])\\d{2}|two thousand(?: and)?(?: [a-z]{3,9}){1,2}|twenty[ -](?:twenty|nineteen|eighteen|seventeen|sixteen|fifteen)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?!\\w))?`,
  'gi',
);
const MONTH_YEAR = new RegExp(
  `(?<!\\w)(?:(?:early|mid|late)[ -])?(?<m>${MONTH}|spring|summer|autumn|winter|monsoon)(?:\\.|\\b)(?:,? (?:of )?|-|'| ')(?<y>(?:19|2[012])\\d{2}|(?<=')\\d{2})(?!\\w)`,
  'gi',
);
const MONTH_ALONE = new RegExp(
  `(?<=(?:\\b(?:in|since|last|this|next|till|until|from|by|of|late|early|mid|during|before|after)|,|\\() ?)(?<m>${MONTH})(?! (?:aadhaa?r|dhan|aushadhi|arogya|sunwai)\\b)(?![\\w'-]|(?<!January|February|August|September|October|November|December)\\. ?[A-Z][a-z])`,
  'gi',
);
// A capital and no verb: "dakhal rahi Oct ch". May, March, April, June, August are names or verbs too.
const MONTH_BARE =
  /(?<=[a-z,] )(?:January|Jan|February|Feb|July|September|Sept|October|Oct|November|Nov|December|Dec)(?![\w'-]| (?:[Aa]adhaa?r|[Dd]han|[Aa]ushadhi|[Aa]rogya|[Ss]unwai)\b)/g;
const FRIDAY_THE = new RegExp(
  `(?<!\\w)(?:${WEEKDAY}),? the (?:${ORDINAL_WORD}|\\d{1,2}(?:st|nd|rd|th))(?!\\w)`,
  'gi',
);

/** "May repeat x1", "March past": a capital of the sentence. */
const GOES_ON =
  /^ (?:repeat|need|take|use|have|be|cause|require|go|return|resume|start|stop|give|increase|continue|shower|drive|eat|bathe|past|fractures?)\b/;

/** "fed x 14. May feed more." */
const SENTENCE_BEGINS = /\d\. (?:May|March)$/;

/** "may 10 of them", "mar 2 baje": words of their own in small letters. */
const plausible = (month: string) => !/^(?:may|mar|mai)$/.test(month);

/** DEC is a drug and SEP a trial where the line has small letters and no word of time before them. */
function isAcronym(text: string, match: RegExpMatchArray, month: string): boolean {
  const start = match.index as number;
  const before = text.slice(Math.max(0, start - 30), start);
  return (
    /^(?:DEC|SEP|MAR|JAN|MAY|NOV)$/.test(month) &&
    !match.groups?.['y'] &&
    /[a-z]{3}/.test(before + text.slice(start + match[0].length, start + match[0].length + 20)) &&
    !/\d/.test(match[0].slice(0, match[0].indexOf(month))) &&
    !DATE_CUE.test(before)
  );
}

/** 45 CFR 164.514(b)(2)(i)(C). Dates with the month in letters, with and without year, in digits and in words. */
export const dateWritten: Recogniser = {
  name: 'date-written',
  recognise: (note) => {
    const { text } = note;
    const found: Candidate[] = [];
    const push = (match: RegExpMatchArray, confidence: number, day?: CalendarDay) =>
      void found.push(dateCandidate(text, match, confidence, 'date-written', day));
    const read = (
      match: RegExpMatchArray,
      dayText: string,
      monthText: string,
    ): CalendarDay | undefined => {
      const yearText = match.groups?.['y'];
      const day = /\d/.test(dayText) ? Number(dayText) : ordinalNumber(dayText);
      const year =
        yearText && /\d/.test(yearText) ? fullYear(Number(yearText.replace("'", ''))) : undefined;
      const date = { day, month: monthNumber(monthText), ...(year ? { year } : {}) };
      return isCalendarDay(date) ? date : undefined;
    };
    for (const regex of [DAY_FIRST, MONTH_FIRST, IN_WORDS]) {
      for (const match of note.matches(regex)) {
        const groups = match.groups as Record<string, string | undefined>;
        const month = groups['m'] ?? groups['m2'] ?? '';
        const date = read(match, groups['d'] ?? groups['d2'] ?? '', month);
        const end = match.index + match[0].length;
        const verb =
          (regex === MONTH_FIRST && !plausible(month)) ||
          (SENTENCE_BEGINS.test(match[0]) && /^ [a-z]/.test(text.slice(end, end + 2)));
        if (date && !verb && !isAcronym(text, match, month)) push(match, 0.95, date);
      }
    }
    for (const match of note.matches(MONTH_YEAR)) push(match, 0.9);
    for (const match of note.matches(FRIDAY_THE)) push(match, 0.9);
    for (const match of note.matches(MONTH_BARE)) push(match, 0.55);
    for (const match of note.matches(MONTH_ALONE)) {
      const next = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
      const end = match.index + match[0].length;
      if (/^(?:May|March)$/.test(match[0]) && GOES_ON.test(text.slice(end, end + 12))) continue;
      if (/^ \d/.test(next) && isAcronym(text, match, match[0])) continue;
      if (
        /^[A-Z]/.test(match[0]) ||
        /^(?:january|february|april|june|july|august|september|october|november|december)$/.test(
          match[0],
        )
      )
        push(match, 0.75);
    }
    return found;
  },
};
