import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { ChipChoice } from '../../components/chip-choice.js';
import { DownloadCsv } from '../../components/download-csv.js';
import { STATE_WORDS } from '../../components/indian-states.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { Skeleton } from '../../components/skeleton.js';
import { answerOf } from '../../graphql/ask-server.js';
import { client } from '../../graphql/client.js';
import { SpecialtiesQuery } from '../../graphql/specialties.js';
import { TrendsQuery, TrendsTableQuery, type TrendFilter } from '../../graphql/trends.js';
import { toFailure } from '../../state/failures.js';
import { TopicCard } from './topic-card.js';
import { words } from './words.js';
import './trends.css';

/** What rises comes first; a phone need not draw ninety charts for it. */
const AT_FIRST = 8;

export default function Trends() {
  const [filter, setFilter] = useState<TrendFilter>({ months: 12 });
  const narrow = (part: Partial<TrendFilter>) => setFilter({ ...filter, ...part });
  const [{ data: known }] = useQuery({ query: SpecialtiesQuery });
  const specialties = Object.fromEntries(
    known?.specialties.map(({ slug, name }) => [slug, name]) ?? [],
  );
  return (
    <main id="main" class="page wide-page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <p class="lead">{words.lead}</p>
      <div class="chips">
        <ChipChoice
          label={words.specialty}
          words={specialties}
          none={words.anySpecialty}
          value={filter.specialty ?? null}
          onChange={(specialty) => narrow({ specialty })}
        />
        <ChipChoice
          label={words.state}
          words={STATE_WORDS}
          none={words.anyState}
          value={filter.state ?? null}
          onChange={(state) => narrow({ state })}
        />
        {Object.entries(words.spans).map(([months, name]) => (
          <button
            key={months}
            type="button"
            class="chip"
            aria-pressed={filter.months === Number(months)}
            onClick={() => narrow({ months: Number(months) })}
          >
            {name}
          </button>
        ))}
      </div>
      {filter.state && <p class="hint">{words.atLeast}</p>}
      <Topics key={JSON.stringify(filter)} filter={filter} />
    </main>
  );
}

function Topics({ filter }: { filter: TrendFilter }) {
  const [{ data, error }, again] = useQuery({ query: TrendsQuery, variables: { filter } });
  const [all, setAll] = useState(false);
  if (!data) {
    if (!error) return <Skeleton lines={6} label={words.loading} />;
    return (
      <Failed failure={toFailure(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  }
  const { months, topics } = data.trends;
  if (months.length === 0) {
    return (
      <div class="empty">
        <p>{words.noneYet}</p>
        <p class="hint">{words.noneYetWhy}</p>
        <a class="btn" href="/me">
          {words.workHint}
        </a>
      </div>
    );
  }
  if (topics.length === 0) return <p class="empty">{words.noneHere}</p>;
  return (
    <>
      <div class="trends">
        {topics.slice(0, all ? undefined : AT_FIRST).map((topic) => (
          <TopicCard key={topic.slug} topic={topic} />
        ))}
      </div>
      <div class="actions">
        {!all && topics.length > AT_FIRST && (
          <button type="button" class="btn" onClick={() => setAll(true)}>
            {words.all(topics.length)}
          </button>
        )}
        <DownloadCsv fileName="corridor-trends.csv" fetchTable={() => tableOf(filter)} />
      </div>
    </>
  );
}

async function tableOf(filter: TrendFilter) {
  const answer = await answerOf(client.get().query(TrendsTableQuery, { filter }));
  return answer.ok ? { ok: true as const, data: answer.data.trendsTable } : answer;
}
