const STEPS = [
  [60, 'min', 'min'],
  [60, 'h', 'h'],
  [24, 'day', 'days'],
  [7, 'week', 'weeks'],
  [4.345, 'month', 'months'],
  [12, 'year', 'years'],
] as const;

/** "3 h ago"; a clock that is a little slow does not make a case come from the future. */
export function timeAgo(then: Date, now: Date): string {
  let amount = (now.getTime() - then.getTime()) / 1000;
  if (amount < 45) return 'just now';
  let words = '';
  for (const [size, one, many] of STEPS) {
    amount /= size;
    const whole = Math.max(1, Math.round(amount));
    if (words && amount < 0.95) break;
    words = `${whole} ${whole === 1 ? one : many} ago`;
  }
  return words;
}
