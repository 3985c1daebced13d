import { TIME_LIMITS } from '../routing/time-limits.js';
import type { Urgency } from '../routing/urgency.js';
import type { Timer } from './second-opinion.states.js';

const HOUR = 60;
const DAY = 24 * HOUR;

/** In minutes. The limits of offers are in routing. */
interface ClaimLimits {
  /** From sending to when an answer is wanted; queues are ordered by it. */
  readonly wanted: number;
  readonly timers: Readonly<
    Record<
      'CLAIM_WARNING' | 'CLAIM_HAND_BACK' | 'CLARIFICATION_REMINDER' | 'CLARIFICATION_EXPIRY',
      number
    >
  >;
}

const CLAIM_LIMITS: Readonly<Record<Urgency, ClaimLimits>> = {
  HOURS: {
    wanted: 4 * HOUR,
    timers: {
      CLAIM_WARNING: HOUR,
      CLAIM_HAND_BACK: HOUR / 2,
      CLARIFICATION_REMINDER: 2 * HOUR,
      CLARIFICATION_EXPIRY: DAY,
    },
  },
  DAY: {
    wanted: DAY,
    timers: {
      CLAIM_WARNING: 8 * HOUR,
      CLAIM_HAND_BACK: 4 * HOUR,
      CLARIFICATION_REMINDER: 12 * HOUR,
      CLARIFICATION_EXPIRY: 3 * DAY,
    },
  },
  ROUTINE: {
    wanted: 7 * DAY,
    timers: {
      CLAIM_WARNING: 2 * DAY,
      CLAIM_HAND_BACK: DAY,
      CLARIFICATION_REMINDER: 2 * DAY,
      CLARIFICATION_EXPIRY: 7 * DAY,
    },
  },
};

/** A draft is kept for two weeks, the outcome asked for after 7 and 30 days. */
const OF_ANY_URGENCY = {
  DRAFT_EXPIRY: 14 * DAY,
  OUTCOME_AFTER_A_WEEK: 7 * DAY,
  OUTCOME_AFTER_A_MONTH: 23 * DAY,
};

/** Coordinators are reminded for so long, then the request expires and everybody is told. */
const ESCALATION_DAYS = 14;

const later = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * 60_000);

/** When a timer that starts now is due at the latest; routing sets an earlier end to its steps. */
export function dueTime(timer: Timer, urgency: Urgency, now: Date): Date {
  const { offerAtMost, openAtMost, reminder } = TIME_LIMITS[urgency];
  const minutes = {
    ...OF_ANY_URGENCY,
    ...CLAIM_LIMITS[urgency].timers,
    OFFER_EXPIRY: offerAtMost,
    OPENING_EXPIRY: openAtMost,
    ESCALATION_REMINDER: reminder,
  }[timer];
  return later(now, minutes);
}

export const wantedBy = (urgency: Urgency, sentAt: Date): Date =>
  later(sentAt, CLAIM_LIMITS[urgency].wanted);

export const escalationEnds = (escalatedAt: Date): Date =>
  later(escalatedAt, ESCALATION_DAYS * DAY);
