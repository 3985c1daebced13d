import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { BoardTabs } from '../../components/board-tabs.js';
import { ChipChoice } from '../../components/chip-choice.js';
import { STATE_WORDS } from '../../components/indian-states.js';
import { type KeysetPageProps, KeysetPages, ShowMore } from '../../components/keyset-pages.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { Skeleton } from '../../components/skeleton.js';
import { TextField } from '../../components/text-field.js';
import { FixesQuery, type FixFilter } from '../../graphql/fixes.js';
import { toFailure } from '../../state/failures.js';
import { FixCard } from './fix-card.js';
import { KIND_WORDS, words } from './words.js';

/** An empty list names no type, and would not be asked for again after the first fix. */
const FRESH = { additionalTypenames: ['Fix'] };

export default function Fixes() {
  const [filter, setFilter] = useState<FixFilter>({});
  const narrow = (part: FixFilter) => setFilter({ ...filter, ...part });
  return (
    <main id="main" class="page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <BoardTabs at="/fixes" />
      <p class="lead">{words.lead}</p>
      <search class="form">
        <TextField
          name="fix-query"
          label={words.search}
          rows={1}
          optional=" "
          value={filter.query ?? ''}
          onInput={(query) => narrow({ query })}
        />
        <div class="chips">
          <ChipChoice
            label={words.kind}
            words={KIND_WORDS}
            none={words.anyKind}
            value={filter.kind ?? null}
            onChange={(kind) => narrow({ kind })}
          />
          <ChipChoice
            label={words.region}
            words={STATE_WORDS}
            none={words.anyRegion}
            value={filter.region ?? null}
            onChange={(region) => narrow({ region })}
          />
          <button
            type="button"
            class="chip"
            aria-pressed={filter.past === true}
            onClick={() => narrow({ past: !filter.past })}
          >
            {words.past}
          </button>
        </div>
      </search>
      <KeysetPages key={JSON.stringify(filter)}>
        {(page) => <FixPage {...page} filter={filter} />}
      </KeysetPages>
      <div class="bar">
        <div class="actions">
          <a class="btn primary" href="/fixes/new">
            {words.post}
          </a>
        </div>
      </div>
    </main>
  );
}

function FixPage({ filter, after, onMore }: KeysetPageProps & { readonly filter: FixFilter }) {
  const [{ data, error }, again] = useQuery({
    query: FixesQuery,
    variables: { filter, first: 20, after },
    requestPolicy: 'cache-and-network',
    context: FRESH,
  });
  if (!data) {
    if (!error) return <Skeleton lines={5} label={words.loading} />;
    return <Failed failure={toFailure(error)} onRetry={() => again()} />;
  }
  const { edges, pageInfo } = data.fixes;
  if (edges.length === 0 && after === null) return <p class="empty">{words.none}</p>;
  return (
    <>
      <ul class="cards">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <FixCard fix={node} />
          </li>
        ))}
      </ul>
      <ShowMore pageInfo={pageInfo} onMore={onMore} />
    </>
  );
}
