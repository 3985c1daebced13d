import { localDay, localDayOf } from './local-day.js';
import { isPublicHoliday } from './public-holidays.js';
import type { Absence, Availability } from './routing-candidate.js';

/** In milliseconds since the epoch; the end is exclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

const DAYS_AHEAD = 28;
const MINUTE = 60_000;

/** When somebody is available from `from` on, in order and without overlap, for the next weeks. */
export function* availableIntervals(
  { zone, hours, absences, holidays }: Availability,
  from: number,
): Generator<Interval> {
  const today = localDayOf(zone, from);
  if (!today) return;
  let reached = from;
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const day = localDay(zone, today.index + ahead);
    const windows = hours.filter(({ weekday }) => weekday === day.weekday);
    if (windows.length === 0 || (holidays && isPublicHoliday(holidays, day.date))) continue;
    for (const window of windows.sort((a, b) => a.from - b.from)) {
      const start = Math.max(day.at(window.from), reached);
      const end = day.at(window.until);
      if (start >= end) continue;
      reached = end;
      yield* withoutAbsences({ start, end }, absences);
    }
  }
}

/** The first moment from `from` on, undefined where there is none in the next weeks. */
export function firstAvailable(availability: Availability, from: number): number | undefined {
  for (const { start } of availableIntervals(availability, from)) return start;
  return undefined;
}

/** When `minutes` of available time will have passed, undefined where they do not in the next weeks. */
export function afterAvailableMinutes(
  availability: Availability,
  from: number,
  minutes: number,
): number | undefined {
  let left = minutes * MINUTE;
  for (const { start, end } of availableIntervals(availability, from)) {
    if (end - start >= left) return start + left;
    left -= end - start;
  }
  return undefined;
}

function* withoutAbsences(
  { start, end }: Interval,
  [absence, ...others]: readonly Absence[],
): Generator<Interval> {
  if (!absence) {
    if (start < end) yield { start, end };
    return;
  }
  const from = absence.from.getTime();
  const until = absence.until.getTime();
  yield* withoutAbsences({ start, end: Math.min(end, from) }, others);
  yield* withoutAbsences({ start: Math.max(start, from, until), end }, others);
}
