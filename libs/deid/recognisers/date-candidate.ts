import type { CalendarDay } from '../calendar.js';
import type { Candidate } from '../candidate.js';

/** What stands before a date of birth. */
const BIRTH =
  /\b(?:d\.?o\.?b\.?|born(?: on)?|birth ?date|date of birth|birthday|bday)\b[^\d\n]{0,12}$/i;
/** How far before a day stands what makes it one of birth. */
const REACH = 30;

/** The day that a pattern matched, without the full stop behind it; `day` is what it reads as. */
export function dateCandidate(
  text: string,
  match: RegExpMatchArray,
  confidence: number,
  recogniser: string,
  day: CalendarDay | undefined,
): Candidate {
  const start = match.index as number;
  return {
    start,
    end: start + match[0].replace(/[. ]+$/, '').length,
    category: 'DATE',
    surrogate: 'Date',
    confidence,
    recogniser,
    ...(day ? { day } : {}),
    ...(BIRTH.test(text.slice(Math.max(0, start - REACH), start)) ? { birth: true } : {}),
  };
}
