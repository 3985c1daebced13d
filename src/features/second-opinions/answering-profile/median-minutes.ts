import { availableIntervals } from '../routing/available-hours.js';
import type { Availability } from '../routing/routing-candidate.js';

/** Fewer say nothing of how fast somebody answers. */
const ENOUGH = 3;
const MINUTE = 60_000;

/** Times in milliseconds since the epoch. */
export interface Answering {
  readonly offeredAt: number;
  readonly answeredAt: number;
}

/** From offer to answer at the median, in the time in which one was there; null where too few are known. */
export function medianMinutes(
  availability: Availability,
  answerings: readonly Answering[],
): number | null {
  if (answerings.length < ENOUGH) return null;
  const minutes = answerings
    .map((answering) => minutesThere(availability, answering))
    .toSorted((a, b) => a - b);
  const middle = Math.floor(minutes.length / 2);
  return minutes.length % 2 === 1
    ? minutes[middle]!
    : (minutes[middle - 1]! + minutes[middle]!) / 2;
}

/** Who answers out of hours was quick: the time off is not counted. */
function minutesThere(availability: Availability, { offeredAt, answeredAt }: Answering): number {
  let there = 0;
  for (const { start, end } of availableIntervals(availability, offeredAt)) {
    if (start >= answeredAt) break;
    there += Math.min(end, answeredAt) - start;
  }
  return there / MINUTE;
}
