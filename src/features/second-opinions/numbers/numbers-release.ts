import {
  groupedBy,
  LEAST_COUNT,
  smallCountHidden,
  type Span,
  toldApart,
} from '../../../platform/statistics/index.js';
import { URGENCIES, type Urgency } from '../routing/urgency.js';

/**
 * What may be published of the requests of one month, and the argument that no group of fewer than
 * five can be told from it.
 *
 * **What is published**, once, when the month is over, and never again:
 * 1. by specialty: `T(s)`, the requests of specialty `s`, where `T(s) ≥ 5`, and the sum of the
 *    other specialties where that leaves each of them free (`toldApart`). Requests that are in
 *    neither are in no number at all; the others are the counted ones;
 * 2. by urgency: `U(u)`, the counted requests of urgency `u`, if every one of them is at least 5,
 *    and none otherwise: of two out of three the third would be what is left;
 * 3. in each row of 1 how many requests were answered in a day, answered outside the specialty and
 *    declined: exactly where at least 5 were and at least 5 were not; else that it was fewer than 5,
 *    or all but fewer than 5; and of a row under 10, where either would tell, nothing;
 * 4. in each row quantiles of three durations, where at least 5 requests lie on either side.
 * Whatever is answered later, for several months or for all specialties, is a sum of these.
 *
 * **Argument.** Totals are sums of the rows of 1, which share no request, so subtracting rows from a
 * total gives other rows and nothing else. Take a count under 5 that is not published, and any `v`
 * of 0…4; there is a month with `v` in its place that is published to the same letter:
 * - a specialty without a row: by `toldApart`, as urgencies can be dealt out to any specialties;
 * - an urgency, where 2 is not published: put `U(u) = v` and give the rest to another urgency;
 * - a count of 3: each row says the same for all of 0…4, and no other number knows of it, since
 *   these counts are not published by urgency.
 * A request is counted in one month, so months cannot be subtracted from each other either. How
 * many of a specialty were of one urgency is published nowhere. Two rows can bound it, as a
 * specialty of 12 in a month in which all but 10 were urgent had 2 urgent ones at least; no count
 * under 5 follows exactly, for each urgency and what is not of it are at least 5. By 4 a duration is
 * a place in an order, rounded, of which five are above and below: it tells of no few requests how
 * long they took.
 */
export function releaseOf(requests: readonly CountedRequest[], specialties: number): NumbersCell[] {
  const { apart, others } = toldApart(requests, ({ specialty }) => specialty, specialties);
  const counted = [...[...apart.values()].flat(), ...others];
  const byUrgency = groupedBy(counted, ({ urgency }) => urgency);
  const every = Object.keys(URGENCIES) as Urgency[];
  const told = every.every((urgency) => (byUrgency.get(urgency)?.length ?? 0) >= LEAST_COUNT);
  return [
    ...[...apart].map(([specialty, some]) => ({
      ...timesOf(some),
      ...{ specialty, urgency: null, shares: sharesOf(some) },
    })),
    ...(others.length > 0
      ? [{ ...timesOf(others), specialty: null, urgency: null, shares: sharesOf(others) }]
      : []),
    ...(told
      ? every.map((urgency) => ({
          ...timesOf(byUrgency.get(urgency) ?? []),
          ...{ specialty: null, urgency, shares: null },
        }))
      : []),
  ];
}

/** A request as it is counted, with what became of it until its month was published. */
export interface CountedRequest {
  readonly specialty: string;
  readonly urgency: Urgency;
  /** From sending on; null where it did not come to this. */
  readonly minutesToClaim: number | null;
  readonly minutesToReply: number | null;
  readonly minutesToAnswer: number | null;
  /** Whether who answered is of another specialty. */
  readonly outside: boolean;
  readonly declined: boolean;
}

/** Minutes from sending on, in ascending order, of the requests that came to this. */
export interface Times {
  readonly claim: readonly number[];
  readonly reply: readonly number[];
  readonly answer: readonly number[];
}

export interface Shares {
  readonly answeredInADay: Span;
  readonly outsideSpecialty: Span;
  readonly declined: Span;
}

/** A row of one month: of a specialty, of all others where both names are null, or of an urgency. */
export interface NumbersCell extends Times {
  readonly specialty: string | null;
  readonly urgency: Urgency | null;
  readonly requests: number;
  /** Null in rows of urgencies. */
  readonly shares: Shares | null;
}

const A_DAY = 24 * 60;

function timesOf(some: readonly CountedRequest[]): Times & { readonly requests: number } {
  const sorted = (minutes: (request: CountedRequest) => number | null) =>
    some.flatMap((request) => minutes(request) ?? []).toSorted((a, b) => a - b);
  return {
    requests: some.length,
    claim: sorted(({ minutesToClaim }) => minutesToClaim),
    reply: sorted(({ minutesToReply }) => minutesToReply),
    answer: sorted(({ minutesToAnswer }) => minutesToAnswer),
  };
}

function sharesOf(some: readonly CountedRequest[]): Shares {
  const share = (is: (request: CountedRequest) => boolean) =>
    smallCountHidden(some.filter(is).length, some.length);
  return {
    answeredInADay: share(({ minutesToAnswer }) => (minutesToAnswer ?? Infinity) <= A_DAY),
    outsideSpecialty: share(({ outside }) => outside),
    declined: share(({ declined }) => declined),
  };
}
