import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { Chart } from '../../../components/chart/chart.js';
import { MonthTable } from '../../../components/chart/month-table.js';
import { DownloadCsv } from '../../../components/download-csv.js';
import { Failed } from '../../../components/notice.js';
import { PageTitle } from '../../../components/page-title.js';
import { Skeleton } from '../../../components/skeleton.js';
import { answerOf } from '../../../graphql/ask-server.js';
import { client } from '../../../graphql/client.js';
import { NumbersQuery, NumbersTableQuery } from '../../../graphql/opinion-numbers.js';
import { toFailure } from '../../../state/failures.js';
import { URGENCY_WORDS } from '../words.js';
import { NumbersCard } from './numbers-card.js';
import { longestOf } from './time-bars.js';
import { words } from './words.js';
import './numbers.css';

export default function Numbers() {
  const [months, setMonths] = useState(12);
  return (
    <main id="main" class="page wide-page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <p class="lead">{words.lead}</p>
      <div class="chips">
        {Object.entries(words.spans).map(([span, name]) => (
          <button
            key={span}
            type="button"
            class="chip"
            aria-pressed={months === Number(span)}
            onClick={() => setMonths(Number(span))}
          >
            {name}
          </button>
        ))}
      </div>
      <Rows key={months} months={months} />
    </main>
  );
}

function Rows({ months: span }: { months: number }) {
  const [{ data, error }, again] = useQuery({ query: NumbersQuery, variables: { months: span } });
  if (!data) {
    if (!error) return <Skeleton lines={6} label={words.loading} />;
    return (
      <Failed failure={toFailure(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  }
  const { months, total, bySpecialty, byUrgency } = data.secondOpinionNumbers;
  if (total.requests === 0) {
    return (
      <div class="empty">
        <p>{words.noneYet}</p>
        <p class="hint">{words.noneYetWhy}</p>
        <a class="btn" href="/opinions">
          {words.back}
        </a>
      </div>
    );
  }
  const longest = longestOf([total, ...bySpecialty, ...byUrgency]);
  const hours = months.map(({ month, total: { toAnswer } }) => ({
    month,
    value: toAnswer.median === null ? null : Number((toAnswer.median / 60).toFixed(1)),
  }));
  return (
    <>
      <h2 class="unseen">{words.inAll}</h2>
      <div class="numbers">
        <NumbersCard name={words.all} row={total} longest={longest} />
        <section class="card" aria-labelledby="numbers-trend">
          <h3 id="numbers-trend">{words.trend}</h3>
          <Chart points={hours} label={words.chart(String(hours.at(-1)?.value ?? words.few))} />
          <MonthTable points={hours} heading={words.hours} none={words.few} />
        </section>
      </div>
      <h2>{words.byUrgency}</h2>
      {byUrgency.length === 0 && <p class="hint">{words.noUrgency}</p>}
      <div class="numbers">
        {byUrgency.map((row) => (
          <NumbersCard
            key={row.urgency}
            name={row.urgency ? URGENCY_WORDS[row.urgency] : ''}
            row={row}
            longest={longest}
          />
        ))}
      </div>
      <h2>{words.bySpecialty}</h2>
      <div class="numbers">
        {bySpecialty.map((row) => (
          <NumbersCard
            key={row.specialty?.slug}
            name={row.specialty?.name ?? words.others}
            row={row}
            longest={longest}
          />
        ))}
      </div>
      <div class="actions">
        <a class="btn" href="/opinions">
          {words.back}
        </a>
        <DownloadCsv fileName="corridor-second-opinions.csv" fetchTable={() => tableOf(span)} />
      </div>
    </>
  );
}

async function tableOf(months: number) {
  const answer = await answerOf(client.get().query(NumbersTableQuery, { months }));
  return answer.ok ? { ok: true as const, data: answer.data.secondOpinionNumbersTable } : answer;
}
