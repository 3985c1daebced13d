import Holidays from 'date-holidays';
import { MOVING_FEASTS_OF_INDIA } from './moving-feasts-of-india.js';
import type { HolidayRegion } from './routing-candidate.js';

const calendars = new Map<string, ReadonlySet<string>>();

/** Whether `date`, as `2026-01-26`, is a public holiday; nowhere is, where the region is unknown. */
export function isPublicHoliday({ country, state }: HolidayRegion, date: string): boolean {
  if (country === 'IN' && MOVING_FEASTS_OF_INDIA.has(date)) return true;
  const year = date.slice(0, 4);
  const key = `${country} ${state ?? ''} ${year}`;
  let calendar = calendars.get(key);
  if (!calendar) {
    const holidays = new Holidays(country, state ?? '', { types: ['public'] });
    const days = holidays.getRules().length > 0 ? holidays.getHolidays(year) : [];
    calendar = new Set(days.map((day) => day.date.slice(0, 10)));
    calendars.set(key, calendar);
  }
  return calendar.has(date);
}
