const LONG = new Intl.DateTimeFormat(undefined, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' });
const dateOf = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** Of a month such as `2026-08`. */
export const monthName = (month: string): string => LONG.format(dateOf(month));
export const shortMonth = (month: string): string => SHORT.format(dateOf(month));
