import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { CaseRow } from '../../components/case-row.js';
import { ShowMore } from '../../components/keyset-pages.js';
import { Failed } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import { CaseListQuery, type CaseListFilter } from '../../graphql/case-list.js';
import { toFailure } from '../../state/failures.js';
import type { Feed } from './case-feed.js';
import { words } from './words.js';

interface Props {
  readonly feed: Feed;
  readonly filter: CaseListFilter;
  readonly openId: string | null;
}

/** Keyset pages, one below the other. */
export function CasePages(props: Props) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      {cursors.map((after, index) => (
        <CasePage
          key={after}
          {...props}
          after={after}
          onMore={
            index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined
          }
        />
      ))}
    </>
  );
}

interface PageProps extends Props {
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | undefined;
}

/** An empty list names no type, and would not be asked for again after the first case. */
const FRESH_ON_OPEN = { additionalTypenames: ['CaseThread'] };

function CasePage({ feed, filter, after, openId, onMore }: PageProps) {
  const [{ data, error }, again] = useQuery({
    query: CaseListQuery,
    variables: { filter, after },
    requestPolicy: 'cache-and-network',
    context: FRESH_ON_OPEN,
  });
  if (!data) {
    if (!error) return <Skeleton lines={6} label={words.loading} />;
    return (
      <Failed failure={toFailure(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  }
  const { edges, pageInfo } = data.caseThreads;
  if (edges.length === 0 && after === null) {
    return (
      <div class="empty">
        <p>{words.empty[feed]}</p>
        <a class="btn" href="/ask">
          {feed === 'all' ? words.askFirst : words.ask}
        </a>
      </div>
    );
  }
  return (
    <>
      <ul class="rows">
        {edges.map(({ node }) => (
          <CaseRow key={node.id} row={node} openId={openId} />
        ))}
      </ul>
      <ShowMore pageInfo={pageInfo} onMore={onMore} />
    </>
  );
}
