import type { OutboxEvent } from './outbox-event.js';

/** Events that name a day are appended by nobody: one of each falls due every day. */
export type DailyEvent = Extract<OutboxEvent, { readonly day: string }>;

/** When, in UTC: at night in India, where the wards are quietest. */
const DUE: { readonly [Type in DailyEvent['type']]: string } = {
  'index-reconciliation-due': '20:30',
  'notification-expiry-due': '21:30',
  'trend-release-due': '22:00',
  'opinion-numbers-due': '22:15',
};

const TYPES = Object.keys(DUE) as DailyEvent['type'][];
const DAY_MS = 24 * 60 * 60 * 1_000;

export function dueAt({ type, day }: DailyEvent): Date {
  return new Date(`${day}T${DUE[type]}:00Z`);
}

/** The first of each that falls due after `now`. */
export function firstDailyEvents(now: Date): DailyEvent[] {
  return TYPES.map((type) => firstAfter(type, now));
}

/** The one that follows `event`: days that were missed are not made up for one by one. */
export function followingDailyEvent(event: DailyEvent, now: Date): DailyEvent {
  return firstAfter(event.type, new Date(Math.max(dueAt(event).getTime(), now.getTime())));
}

export function isDaily(event: OutboxEvent): event is DailyEvent {
  return event.type in DUE;
}

function firstAfter(type: DailyEvent['type'], time: Date): DailyEvent {
  const today: DailyEvent = { type, day: dayOf(time) };
  return dueAt(today) > time ? today : { type, day: dayOf(new Date(time.getTime() + DAY_MS)) };
}

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
