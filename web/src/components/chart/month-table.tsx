import type { ChartPoint } from './chart.js';
import { monthName } from './months.js';

interface Props {
  readonly points: readonly ChartPoint[];
  /** What the numbers are. */
  readonly heading: string;
  readonly none: string;
}

/** Every month of a chart, for who cannot see it and who wants the numbers. */
export function MonthTable({ points, heading, none }: Props) {
  return (
    <details class="months">
      <summary>Every month</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">{heading}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ month, value }) => (
            <tr key={month}>
              <th scope="row">{monthName(month)}</th>
              <td>{value ?? none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
