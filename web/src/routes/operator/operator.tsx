import { useQuery } from '@urql/preact';
import { type KeysetPageProps, KeysetPages, ShowMore } from '../../components/keyset-pages.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { Skeleton } from '../../components/skeleton.js';
import { FailedEventsQuery } from '../../graphql/failed-events.js';
import { toFailure } from '../../state/failures.js';
import { FailedEventCard } from './failed-event-card.js';
import { words } from './words.js';

export default function Operator() {
  return (
    <main id="main" class="page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <p class="lead">{words.lead}</p>
      <KeysetPages>{(page) => <FailedPage {...page} />}</KeysetPages>
    </main>
  );
}

function FailedPage({ after, onMore }: KeysetPageProps) {
  const [{ data, error }, again] = useQuery({
    query: FailedEventsQuery,
    variables: { after },
    // What was done stays on the page with its outcome; looking again asks anew.
    requestPolicy: 'network-only',
  });
  if (!data) {
    if (!error) return <Skeleton lines={4} label={words.loading} />;
    return <Failed failure={toFailure(error)} onRetry={() => again()} />;
  }
  const { edges, pageInfo, totalCount } = data.failedEvents;
  if (edges.length === 0 && after === null) return <p class="empty">{words.none}</p>;
  return (
    <>
      {after === null && (
        <div class="actions">
          <p class="hint">{words.count(totalCount)}</p>
          <button type="button" class="btn small" onClick={() => again()}>
            {words.refresh}
          </button>
        </div>
      )}
      <ul class="cards">
        {edges.map(({ node }) => (
          <li key={node.id}>
            <FailedEventCard event={node} />
          </li>
        ))}
      </ul>
      <ShowMore pageInfo={pageInfo} onMore={onMore} />
    </>
  );
}
