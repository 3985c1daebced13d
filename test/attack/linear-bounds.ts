/** That the counts of these names add up to this. */
export interface Equation {
  readonly names: readonly string[];
  readonly sum: number;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * What follows of each count, all being whole numbers of 0 or more: the equations are solved by
 * elimination, then each of them and of their solutions bounds every count by the others, until
 * nothing gets narrower.
 */
export function boundsOf(
  names: readonly string[],
  equations: readonly Equation[],
): ReadonlyMap<string, Bounds> {
  const column = new Map(names.map((name, index) => [name, index]));
  const rows = equations.map(({ names: some, sum }) => {
    const row = new Array<number>(names.length + 1).fill(0);
    for (const name of some) row[column.get(name)!] = 1;
    row[names.length] = sum;
    return row;
  });
  const asked = distinct(rows);
  const all = distinct([...asked, ...differences(asked), ...eliminated(asked)]);
  const least = new Array<number>(names.length).fill(0);
  const most = new Array<number>(names.length).fill(Number.POSITIVE_INFINITY);
  const terms = all.map((row) => ({
    sum: row.at(-1)!,
    used: row.flatMap((factor, at) =>
      at < names.length && Math.abs(factor) > EPSILON ? [{ at, factor }] : [],
    ),
  }));
  for (let changed = true; changed;) {
    changed = false;
    for (const one of terms) changed = narrow(one, least, most) || changed;
  }
  return new Map(names.map((name, index) => [name, { least: least[index]!, most: most[index]! }]));
}

const EPSILON = 1e-6;

/** One answer less another that is a part of it: what nobody needs a computer for. */
function differences(rows: readonly number[][]): number[][] {
  return rows.flatMap((whole) =>
    rows
      .filter((part) => part.every((value, at) => at === part.length - 1 || value <= whole[at]!))
      .map((part) => whole.map((value, at) => value - part[at]!)),
  );
}

/** Each once, and none without a count in it. */
function distinct(rows: readonly number[][]): number[][] {
  const byText = new Map(rows.map((row) => [row.join(), row]));
  return [...byText.values()].filter((row) =>
    row.slice(0, -1).some((value) => Math.abs(value) > EPSILON),
  );
}

/** The reduced row echelon form. */
function eliminated(rows: readonly number[][]): number[][] {
  const left = rows.map((row) => [...row]);
  const width = (left[0]?.length ?? 1) - 1;
  let done = 0;
  for (let at = 0; at < width && done < left.length; at++) {
    const pivot = left.findIndex((row, index) => index >= done && Math.abs(row[at]!) > EPSILON);
    if (pivot < 0) continue;
    [left[done], left[pivot]] = [left[pivot]!, left[done]!];
    const scale = left[done]![at]!;
    const unit = (left[done] = left[done]!.map((value) => value / scale));
    for (const [index, row] of left.entries()) {
      const factor = row[at]!;
      if (index === done || Math.abs(factor) < EPSILON) continue;
      left[index] = row.map((value, k) => value - factor * unit[k]!);
    }
    done++;
  }
  return left.slice(0, done);
}

interface Terms {
  readonly used: readonly { readonly at: number; readonly factor: number }[];
  readonly sum: number;
}

/** Bounds each count of one equation by the others in it; whether any got narrower. */
function narrow({ used, sum }: Terms, least: number[], most: number[]): boolean {
  let changed = false;
  for (const { at, factor } of used) {
    // What the others add up to, at least and at most.
    let low = 0;
    let high = 0;
    for (const other of used) {
      if (other.at === at) continue;
      const [from, to] = [least[other.at]!, most[other.at]!];
      low += other.factor * (other.factor > 0 ? from : to);
      high += other.factor * (other.factor > 0 ? to : from);
    }
    const [one, another] = [(sum - low) / factor, (sum - high) / factor];
    const from = Math.ceil(Math.min(one, another) - EPSILON);
    const to = Math.floor(Math.max(one, another) + EPSILON);
    if (from > least[at]!) [least[at], changed] = [from, true];
    if (to < most[at]!) [most[at], changed] = [to, true];
  }
  return changed;
}
