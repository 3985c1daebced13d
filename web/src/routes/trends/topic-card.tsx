import type { TopicTrend } from '../../graphql/trends.js';
import { Chart } from './chart.js';
import { monthName, words } from './words.js';

export function TopicCard({ topic: { slug, name, points, rise } }: { topic: TopicTrend }) {
  const last = points.at(-1);
  const told = last ? words.inMonth(last.clinicians, last.month) : '';
  return (
    <section class="card trend" aria-labelledby={`topic-${slug}`}>
      <h2 id={`topic-${slug}`}>
        {name}
        {rise && rise.atLeast > 1 && <span class="badge">↗ {words.rising(rise.ratio)}</span>}
      </h2>
      <p class="hint">{told}</p>
      <Chart points={points} label={words.chart(name, told)} />
      <details>
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.count}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ month, clinicians }) => (
              <tr key={month}>
                <th scope="row">{monthName(month)}</th>
                <td>{clinicians ?? words.few}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
