import type { NumbersRow } from '../../../graphql/opinion-numbers.js';
import { duration, words } from './words.js';

type Which = keyof typeof words.times;
const EACH = Object.keys(words.times) as Which[];

const WIDTH = 320;
const LINE = 34;
const BAR = 8;

/** The longest of a page's times, by which all of its bars are drawn. */
export const longestOf = (rows: readonly NumbersRow[]): number =>
  Math.max(
    1,
    ...rows.flatMap((row) => EACH.map((which) => row[which].ninetieth ?? row[which].median ?? 0)),
  );

const said = ({ median, ninetieth }: NumbersRow[Which]): string =>
  median === null
    ? words.few
    : words.half(duration(median), ninetieth === null ? null : duration(ninetieth));

/** Three times: a bar as long as half of the requests took, a line as long as nine of ten did. */
export function TimeBars({ row, longest }: { row: NumbersRow; longest: number }) {
  const x = (minutes: number | null) => ((minutes ?? 0) / longest) * WIDTH;
  const label = EACH.map((which) => `${words.times[which]}: ${said(row[which])}`).join('; ');
  return (
    <svg
      class="chart bars"
      viewBox={`0 0 ${WIDTH} ${LINE * EACH.length}`}
      role="img"
      aria-label={label}
    >
      {EACH.map((which, index) => {
        const { median, ninetieth } = row[which];
        const top = index * LINE;
        return (
          <g key={which}>
            <text x="0" y={top + 13}>
              {words.times[which]}
            </text>
            <text x={WIDTH} y={top + 13} text-anchor="end">
              {said(row[which])}
            </text>
            <rect class="grid" x="0" y={top + 21} width={WIDTH} height="2" />
            <rect class="ninetieth" x="0" y={top + 21} width={x(ninetieth)} height="2" />
            <rect class="median" x="0" y={top + 18} width={x(median)} height={BAR} rx="2" />
          </g>
        );
      })}
    </svg>
  );
}
