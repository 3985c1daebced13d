import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { ShowMore } from '../../components/keyset-pages.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { Skeleton } from '../../components/skeleton.js';
import { VerificationRequestsQuery } from '../../graphql/verification.js';
import { toFailure } from '../../state/failures.js';
import { RequestCard } from './request-card.js';
import { words } from './words.js';

export default function Requests() {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <main id="main" class="page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <p class="lead">{words.lead}</p>
      {cursors.map((after, index) => (
        <RequestPage
          key={after}
          after={after}
          onMore={
            index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined
          }
        />
      ))}
    </main>
  );
}

interface PageProps {
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | undefined;
}

function RequestPage({ after, onMore }: PageProps) {
  const [{ data, error }, again] = useQuery({
    query: VerificationRequestsQuery,
    variables: { after },
    // A decided request stays on the page with its verdict; opening the page asks anew.
    requestPolicy: 'network-only',
  });
  if (!data) {
    if (!error) return <Skeleton lines={4} label={words.loading} />;
    return <Failed failure={toFailure(error)} onRetry={() => again()} />;
  }
  const { edges, pageInfo } = data.verificationRequests;
  if (edges.length === 0 && after === null) return <p class="empty">{words.none}</p>;
  return (
    <>
      <ul class="cards">
        {edges.map(({ node }) => (
          <li key={node.clinicianId}>
            <RequestCard request={node} />
          </li>
        ))}
      </ul>
      <ShowMore pageInfo={pageInfo} onMore={onMore} />
    </>
  );
}
