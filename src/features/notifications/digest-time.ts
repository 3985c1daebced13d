/** Before the morning round: 07:00 in India, which keeps no summer time. */
const HOUR_UTC = 1;
const MINUTE_UTC = 30;

/** When the next digest after `now` goes out. */
export function nextDigest(now: Date): Date {
  const next = new Date(now);
  next.setUTCHours(HOUR_UTC, MINUTE_UTC, 0, 0);
  if (next <= now) next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
