import { Chart } from '../../components/chart/chart.js';
import { MonthTable } from '../../components/chart/month-table.js';
import type { TopicTrend } from '../../graphql/trends.js';
import { words } from './words.js';

export function TopicCard({ topic: { slug, name, points, rise } }: { topic: TopicTrend }) {
  const counts = points.map(({ month, clinicians }) => ({ month, value: clinicians }));
  const last = points.at(-1);
  const told = last ? words.inMonth(last.clinicians, last.month) : '';
  return (
    <section class="card trend" aria-labelledby={`topic-${slug}`}>
      <h2 id={`topic-${slug}`}>
        {name}
        {rise && rise.atLeast > 1 && <span class="badge">↗ {words.rising(rise.ratio)}</span>}
      </h2>
      <p class="hint">{told}</p>
      <Chart points={counts} label={words.chart(name, told)} />
      <MonthTable points={counts} heading={words.count} none={words.few} />
    </section>
  );
}
