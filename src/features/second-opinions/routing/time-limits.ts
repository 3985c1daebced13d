import type { Urgency } from './urgency.js';

/** All in minutes, but for the numbers of offers. */
interface TimeLimits {
  /** Who is not available within this time is not asked alone. */
  readonly availableWithin: number;
  /** How long an offer stands, in the available time of the one asked. */
  readonly offer: number;
  /** How long an offer stands at most, whatever the hours of the one asked. */
  readonly offerAtMost: number;
  /** How many are asked one by one before all of the specialty are. */
  readonly offers: number;
  /** How long it stays open to the specialty, in the available time of the first who is there. */
  readonly open: number;
  readonly openAtMost: number;
  /** After the opening, how many of related specialties are asked before coordinators are. */
  readonly relatedOffers: number;
  /** How often coordinators are reminded. */
  readonly reminder: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

export const TIME_LIMITS: Readonly<Record<Urgency, TimeLimits>> = {
  HOURS: {
    availableWithin: 15,
    offer: 20,
    offerAtMost: 45,
    offers: 3,
    open: 30,
    openAtMost: 45,
    relatedOffers: 1,
    reminder: 20,
  },
  DAY: {
    availableWithin: 12 * HOUR,
    offer: 90,
    offerAtMost: 16 * HOUR,
    offers: 4,
    open: 3 * HOUR,
    openAtMost: 14 * HOUR,
    relatedOffers: 2,
    reminder: 2 * HOUR,
  },
  ROUTINE: {
    availableWithin: 3 * DAY,
    offer: 4 * HOUR,
    offerAtMost: 4 * DAY,
    offers: 5,
    open: 8 * HOUR,
    openAtMost: 3 * DAY,
    relatedOffers: 2,
    reminder: DAY,
  },
};
