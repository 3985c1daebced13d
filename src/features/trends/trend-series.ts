import type { TrendCell } from './trend-release.js';

/** A published count with the month that it is of, such as `2026-08`. */
export interface MonthCell extends TrendCell {
  readonly month: string;
}

export interface TrendFilter {
  readonly specialty?: string;
  readonly state?: string;
}

export interface TrendPoint {
  readonly month: string;
  /** 0 stands for fewer than can be told. */
  readonly clinicians: number;
}

/** The published counts that an answer adds up; it is made of nothing else. */
export function coveredBy<Cell extends TrendCell>(
  cells: readonly Cell[],
  { specialty, state }: TrendFilter,
): Cell[] {
  return cells.filter(
    (cell) =>
      (specialty === undefined || cell.specialty === specialty) &&
      (state === undefined || cell.state === state),
  );
}

/** By topic: what was published for each of `months`, the oldest first. */
export function seriesOf(
  cells: readonly MonthCell[],
  months: readonly string[],
  filter: TrendFilter,
): ReadonlyMap<string, readonly TrendPoint[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { topic, month, clinicians } of coveredBy(cells, filter)) {
    const ofTopic = counts.get(topic) ?? new Map<string, number>();
    ofTopic.set(month, (ofTopic.get(month) ?? 0) + clinicians);
    counts.set(topic, ofTopic);
  }
  return new Map(
    Array.from(counts, ([topic, byMonth]) => [
      topic,
      months.map((month) => ({ month, clinicians: byMonth.get(month) ?? 0 })),
    ]),
  );
}
