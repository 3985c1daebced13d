import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { shortMonth } from './months.js';
import './chart.css';

/** A month, and what is shown of it; null where too few are known. */
export interface ChartPoint {
  readonly month: string;
  readonly value: number | null;
}

const WIDTH = 320;
const HEIGHT = 120;
const EDGE = { top: 12, right: 12, bottom: 22, left: 30 };
/** More names than this would run into one another. */
const MOST_NAMES = 6;

/** A line that breaks where too few are known; its description says what it shows, its table the rest. */
export function Chart({ points, label }: { points: readonly ChartPoint[]; label: string }) {
  const months = points.map(({ month }) => month);
  const x = scalePoint(months, [EDGE.left, WIDTH - EDGE.right]);
  // Whole tens, of which half is a whole number too. d3's linear scale weighs as much as the page.
  const most = Math.ceil(Math.max(1, ...points.map(({ value }) => value ?? 0)) / 10) * 10;
  const y = (value: number) =>
    HEIGHT - EDGE.bottom - (value / most) * (HEIGHT - EDGE.bottom - EDGE.top);
  const told = points.filter((point) => point.value !== null);
  const at = ({ month, value }: ChartPoint) => [x(month) ?? 0, y(value ?? 0)] as const;
  const path = line<ChartPoint>(
    (point) => at(point)[0],
    (point) => at(point)[1],
  ).defined(({ value }) => value !== null);
  const every = Math.ceil(months.length / MOST_NAMES);
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, most / 2, most].map((tick) => (
        <g key={tick}>
          <line class="grid" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={y(tick)} y2={y(tick)} />
          <text x={EDGE.left - 6} y={y(tick)} dy="0.32em" text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {months.map(
        (month, index) =>
          (months.length - 1 - index) % every === 0 && (
            <text key={month} x={x(month)} y={HEIGHT - 4} text-anchor="middle">
              {shortMonth(month)}
            </text>
          ),
      )}
      <path class="line" d={path([...points]) ?? ''} />
      {told.map((point) => (
        <circle key={point.month} cx={at(point)[0]} cy={at(point)[1]} r="3" />
      ))}
    </svg>
  );
}
