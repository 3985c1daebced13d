import { groupedBy, LEAST_COUNT, type Span } from '../../../platform/statistics/index.js';
import { URGENCIES, type Urgency } from '../routing/urgency.js';
import type { NumbersCell, Shares, Times } from './numbers-release.js';

/** A published row with the month that it is of, such as `2026-08`. */
export interface MonthCell extends NumbersCell {
  readonly month: string;
}

/** In minutes; null where fewer than five lie on either side. */
export interface Quantiles {
  readonly median: number | null;
  readonly ninetieth: number | null;
}

/** Sums of published rows. */
export interface NumbersRow {
  readonly specialty: string | null;
  readonly urgency: NumbersCell['urgency'];
  readonly requests: number;
  readonly claim: Quantiles;
  readonly reply: Quantiles;
  readonly answer: Quantiles;
  /** From 0 to 1. */
  readonly shares: Shares | null;
}

export interface Numbers {
  /** All specialties, by month: those that were published, the oldest first. */
  readonly months: readonly (NumbersRow & { readonly month: string })[];
  readonly total: NumbersRow;
  readonly bySpecialty: readonly NumbersRow[];
  readonly byUrgency: readonly NumbersRow[];
}

const EVERY_URGENCY = Object.keys(URGENCIES) as Urgency[];

/** What was published of `months`, the oldest first, of which `cells` are. */
export function numbersOf(months: readonly string[], cells: readonly MonthCell[]): Numbers {
  return {
    months: months.map((name) => ({
      month: name,
      ...totalOf(cells.filter(({ month }) => month === name)),
    })),
    total: totalOf(cells),
    bySpecialty: rowsOf(cells.filter(({ urgency }) => urgency === null)),
    byUrgency: EVERY_URGENCY.flatMap((one) =>
      rowsOf(cells.filter(({ urgency }) => urgency === one)),
    ),
  };
}

/** The rows of a period with the most requests first; those of all other specialties last. */
export function rowsOf(cells: readonly NumbersCell[]): NumbersRow[] {
  return [...groupedBy(cells, ({ specialty, urgency }) => urgency ?? specialty).values()]
    .map((some) => rowOf(some, some[0]!))
    .toSorted(
      (one, other) =>
        Number(isOthers(one)) - Number(isOthers(other)) || other.requests - one.requests,
    );
}

/** All that was counted, which rows of specialties add up to. */
export const totalOf = (cells: readonly NumbersCell[]): NumbersRow =>
  rowOf(
    cells.filter(({ urgency }) => urgency === null),
    { specialty: null, urgency: null },
  );

function rowOf(
  cells: readonly NumbersCell[],
  { specialty, urgency }: Pick<NumbersCell, 'specialty' | 'urgency'>,
): NumbersRow {
  const requests = cells.reduce((sum, cell) => sum + cell.requests, 0);
  const quantiles = (which: keyof Times) => quantilesOf(cells.flatMap((cell) => cell[which]));
  const shares = cells.flatMap((cell) => cell.shares ?? []);
  const share = (which: keyof Shares): Span => ({
    least: shares.reduce((sum, one) => sum + one[which].least, 0) / requests,
    most: shares.reduce((sum, one) => sum + one[which].most, 0) / requests,
  });
  return {
    ...{ specialty, urgency, requests },
    claim: quantiles('claim'),
    reply: quantiles('reply'),
    answer: quantiles('answer'),
    shares:
      shares.length === 0
        ? null
        : {
            answeredInADay: share('answeredInADay'),
            outsideSpecialty: share('outsideSpecialty'),
            declined: share('declined'),
          },
  };
}

const isOthers = ({ specialty, urgency }: NumbersRow): boolean => !specialty && !urgency;

function quantilesOf(minutes: readonly number[]): Quantiles {
  const sorted = minutes.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), ninetieth: quantile(sorted, 0.9) };
}

/** By nearest rank, and rounded: more than two figures would be of one request alone. */
function quantile(sorted: readonly number[], share: number): number | null {
  const rank = Math.ceil(sorted.length * share);
  if (rank < LEAST_COUNT || sorted.length - rank < LEAST_COUNT) return null;
  return Number(sorted[rank - 1]!.toPrecision(2));
}
