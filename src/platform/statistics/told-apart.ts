/** A smaller group might be recognised, so it is neither published nor may it be worked out. */
export const LEAST_COUNT = 5;

export interface ToldApart<Name, Unit> {
  readonly apart: ReadonlyMap<Name, readonly Unit[]>;
  /** All in groups that are not told apart; none where even their sum would tell too much. */
  readonly others: readonly Unit[];
}

/**
 * The groups that may be told apart, and the rest as one. `groups` is how many there are in all,
 * with those that are empty.
 *
 * A group under `LEAST_COUNT` can have any count below it: put that count in its place and share
 * the rest of the sum among the `m − 1` other groups that are not told apart. The sum is at least
 * 5 and at most `4 (m − 1)`, so there is room: the same groups are told apart, with the same sum.
 * Where the sum is not within these bounds it is not published either.
 */
export function toldApart<Name, Unit>(
  units: readonly Unit[],
  nameOf: (unit: Unit) => Name,
  groups: number,
): ToldApart<Name, Unit> {
  const all = [...groupedBy(units, nameOf)];
  const apart = all.filter(([, some]) => some.length >= LEAST_COUNT);
  const others = all.flatMap(([, some]) => (some.length < LEAST_COUNT ? some : []));
  const most = (LEAST_COUNT - 1) * (groups - apart.length - 1);
  const told = others.length >= LEAST_COUNT && others.length <= most;
  return { apart: new Map(apart), others: told ? others : [] };
}

/** From `least` to `most`, both included. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/**
 * What may be told of `count` out of `all`: the count where it and the rest are at least
 * `LEAST_COUNT`, else the span of all that are as small, which says the same for each of them.
 */
export function smallCountHidden(count: number, all: number): Span {
  if (all < 2 * LEAST_COUNT) return { least: 0, most: all };
  if (count < LEAST_COUNT) return { least: 0, most: LEAST_COUNT - 1 };
  if (all - count < LEAST_COUNT) return { least: all - LEAST_COUNT + 1, most: all };
  return { least: count, most: count };
}

export function groupedBy<Name, Unit>(
  units: readonly Unit[],
  nameOf: (unit: Unit) => Name,
): Map<Name, Unit[]> {
  const groups = new Map<Name, Unit[]>();
  for (const unit of units) {
    const group = groups.get(nameOf(unit));
    if (group) group.push(unit);
    else groups.set(nameOf(unit), [unit]);
  }
  return groups;
}
