const STEPS = [
  [60, 'second'],
  [60, 'minute'],
  [24, 'hour'],
  [7, 'day'],
  [4.345, 'week'],
  [12, 'month'],
  [Infinity, 'year'],
] as const;

const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "3 hours ago"; a clock that is a little slow does not make a case come from the future. */
export function timeAgo(then: Date, now: Date): string {
  let amount = Math.min(0, (then.getTime() - now.getTime()) / 1000);
  if (amount > -45) return 'just now';
  for (const [size, unit] of STEPS) {
    if (Math.abs(amount) < size - 0.5) return format.format(Math.round(amount), unit);
    amount /= size;
  }
  return '';
}
