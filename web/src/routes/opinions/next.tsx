import { useQuery } from '@urql/preact';
import { useEffect } from 'preact/hooks';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { Skeleton } from '../../components/skeleton.js';
import { NextQuery } from '../../graphql/second-opinions.js';
import { toFailure } from '../../state/failures.js';
import { go } from '../../state/location.js';
import { opinionAddress } from '../../state/routes.js';
import { words } from './words.js';

/** Opens what should be answered next, so that a queue is worked off without looking at a list. */
export default function Next() {
  const [{ data, error, stale }, again] = useQuery({
    query: NextQuery,
    requestPolicy: 'network-only',
  });
  const next =
    data && !stale
      ? [...data.claimed.edges, ...data.offered.edges, ...data.open.edges][0]?.node.id
      : undefined;
  useEffect(() => {
    if (next) go(opinionAddress(next), 'replace');
  }, [next]);
  return (
    <main id="main" class="page">
      {data && !next ? (
        <>
          <PageTitle tab={words.emptyTitle}>{words.emptyTitle}</PageTitle>
          <p class="lead">{words.empty}</p>
          <div class="actions">
            <a class="btn" href="/opinions">
              {words.back}
            </a>
          </div>
        </>
      ) : error ? (
        <Failed failure={toFailure(error)} onRetry={() => again()} />
      ) : (
        <Skeleton lines={6} label={words.loading} />
      )}
    </main>
  );
}
