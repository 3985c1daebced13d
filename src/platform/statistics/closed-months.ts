/** India has one time zone, without summer time. */
const IN_INDIA_MS = 5.5 * 60 * 60 * 1_000;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** From its first instant in India to the first of the next. */
export interface Month {
  /** Such as `2026-08`. */
  readonly name: string;
  readonly from: Date;
  readonly to: Date;
}

/** The months from that of `first` to the last that has been over for `graceDays`, the oldest first. */
export function closedMonths(first: Date, now: Date, graceDays: number): Month[] {
  const local = new Date(first.getTime() + IN_INDIA_MS);
  const months: Month[] = [];
  for (let number = local.getUTCFullYear() * 12 + local.getUTCMonth(); ; number++) {
    const month = { name: nameOf(number), from: startOf(number), to: startOf(number + 1) };
    if (month.to.getTime() + graceDays * DAY_MS > now.getTime()) return months;
    months.push(month);
  }
}

const startOf = (number: number): Date =>
  new Date(Date.UTC(Math.floor(number / 12), number % 12, 1) - IN_INDIA_MS);

const nameOf = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
