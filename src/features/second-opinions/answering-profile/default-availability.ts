import type { Availability, WeeklyHours } from '../routing/routing-candidate.js';

const NINE = 9 * 60;
const SIX = 18 * 60;

/** Of who has not said when and how much they answer: working hours, and not many. */
export const DEFAULT_AVAILABILITY: Availability = {
  zone: 'Asia/Kolkata',
  hours: [1, 2, 3, 4, 5, 6].map((weekday): WeeklyHours => ({ weekday, from: NINE, until: SIX })),
  absences: [],
  holidays: { country: 'IN', state: null },
};
export const DEFAULT_WEEKLY_LIMIT = 5;
