/** A day as written; the year is often left out. */
export interface CalendarDay {
  readonly year?: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Stands in for a year when a text names none at all; only differences are ever shown. */
const NOMINAL_YEAR = 2024;

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the parts can be a day; 29 February passes in any year. Research copies of notes are dated up to two centuries ahead. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  if (year !== undefined && (year < 1900 || year > 2299)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= (LENGTHS[month - 1] as number);
}

/** Days since 1970-01-01 of a day whose year is known. */
export function epochDay(date: CalendarDay): number {
  return Math.floor(Date.UTC(date.year ?? NOMINAL_YEAR, date.month - 1, date.day) / DAY_MS);
}

/**
 * Days since 1970-01-01 of a day whose year is missing: of the possible years, the one that
 * lies nearest to `near`.
 */
export function nearestEpochDay(date: CalendarDay, near: number): number {
  const year = new Date(near * DAY_MS).getUTCFullYear();
  const choices = [year - 1, year, year + 1].map((y) => epochDay({ ...date, year: y }));
  return choices.reduce((best, c) => (Math.abs(c - near) < Math.abs(best - near) ? c : best));
}

/** A two-digit year as people mean it: 24 is 2024, 67 is 1967. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year <= 39 ? 2000 + year : 1900 + year;
}
