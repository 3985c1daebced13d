/** Prints one figure as one JSON line. */
export function print(bench, figure, value, unit, against = null) {
  process.stdout.write(
    `${JSON.stringify({ bench, figure, value: round(value), unit, against })}\n`,
  );
}

/** The value below which the share `part` of `values` lies. */
export function percentile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}

export const median = (values) => percentile(values, 0.5);

/** Three significant digits: more would claim what a shared machine cannot show. */
const round = (value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value);
