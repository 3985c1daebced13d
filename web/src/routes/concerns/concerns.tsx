import { useQuery } from '@urql/preact';
import { BoardTabs } from '../../components/board-tabs.js';
import { type KeysetPageProps, KeysetPages, ShowMore } from '../../components/keyset-pages.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { Skeleton } from '../../components/skeleton.js';
import { ConcernsQuery } from '../../graphql/concerns.js';
import { toFailure } from '../../state/failures.js';
import { ConcernCard } from './concern-card.js';
import { words } from './words.js';

/** An empty list names no type, and would not be asked for again after the first concern. */
const FRESH = { additionalTypenames: ['Concern'] };

export default function Concerns() {
  return (
    <main id="main" class="page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <BoardTabs at="/concerns" />
      <p class="lead">{words.lead}</p>
      <KeysetPages>{(page) => <ConcernPage {...page} />}</KeysetPages>
      <div class="bar">
        <div class="actions">
          <a class="btn primary" href="/concerns/new">
            {words.raise}
          </a>
        </div>
      </div>
    </main>
  );
}

function ConcernPage({ after, onMore }: KeysetPageProps) {
  const [{ data, error }, again] = useQuery({
    query: ConcernsQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
    context: FRESH,
  });
  if (!data) {
    if (!error) return <Skeleton lines={5} label={words.loading} />;
    return <Failed failure={toFailure(error)} onRetry={() => again()} />;
  }
  const { edges, pageInfo } = data.concerns;
  if (edges.length === 0 && after === null) return <p class="empty">{words.none}</p>;
  return (
    <>
      <ul class="cards">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <ConcernCard concern={node} />
          </li>
        ))}
      </ul>
      <ShowMore pageInfo={pageInfo} onMore={onMore} />
    </>
  );
}
