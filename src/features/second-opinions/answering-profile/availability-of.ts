import type { Availability } from '../routing/routing-candidate.js';
import type { AnsweringProfileEntity } from './answering-profile.entity.js';
import { DEFAULT_AVAILABILITY } from './default-availability.js';

type Kept = Pick<
  AnsweringProfileEntity,
  'timeZone' | 'weeklyHours' | 'absences' | 'holidayCountry' | 'holidayState'
>;

/** When somebody is there, as routing wants to know it. */
export function availabilityOf(profile: Kept | null): Availability {
  if (!profile) return DEFAULT_AVAILABILITY;
  const { timeZone, weeklyHours, absences, holidayCountry, holidayState } = profile;
  return {
    zone: timeZone,
    hours: weeklyHours,
    absences: absences.map(({ from, until }) => ({ from: new Date(from), until: new Date(until) })),
    holidays: holidayCountry ? { country: holidayCountry, state: holidayState } : null,
  };
}
