import { DateTime, IANAZone } from 'luxon';

/** One day of the calendar in one zone. */
export interface LocalDay {
  /** Days since 1970-01-01. */
  readonly index: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** `2026-01-26`. */
  readonly date: string;
  /** When the clock on the wall has gone `minute` minutes from midnight, since the epoch. */
  readonly at: (minute: number) => number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MOST_DAYS = 5000;

// A step asks for the same few days for every candidate, and luxon takes a while for each.
const days = new Map<string, LocalDay>();

/** The day on which `instant` falls in `zone`, undefined where there is no such zone. */
export function localDayOf(zone: string, instant: number): LocalDay | undefined {
  if (!IANAZone.create(zone).isValid) return undefined;
  const inGreenwich = Math.floor(instant / DAY);
  // No zone is a whole day off.
  return (
    [inGreenwich + 1, inGreenwich]
      .map((index) => localDay(zone, index))
      .find((day) => day.at(0) <= instant) ?? localDay(zone, inGreenwich - 1)
  );
}

export function localDay(zone: string, index: number): LocalDay {
  const key = `${zone} ${index}`;
  const known = days.get(key);
  if (known) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const day = makeDay(zone, index);
  days.set(key, day);
  return day;
}

function makeDay(zone: string, index: number): LocalDay {
  const { year, month, day, weekday } = DateTime.fromMillis(index * DAY, { zone: 'utc' });
  const midnight = DateTime.fromObject({ year, month, day }, { zone });
  const evenDay = midnight.plus({ days: 1 }).toMillis() - midnight.toMillis() === DAY;
  const start = midnight.toMillis();
  return {
    index,
    weekday,
    date: midnight.toISODate() ?? '',
    at: evenDay
      ? (minute) => start + minute * MINUTE
      : (minute) => midnight.set({ hour: Math.floor(minute / 60), minute: minute % 60 }).toMillis(),
  };
}
