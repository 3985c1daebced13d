import { useQuery } from '@urql/preact';
import { useState } from 'preact/hooks';
import { type KeysetPageProps, KeysetPages, ShowMore } from '../../components/keyset-pages.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { useRowKeys } from '../../components/row-keys.js';
import { Skeleton } from '../../components/skeleton.js';
import { BookmarksQuery, type Collection, CollectionsQuery } from '../../graphql/bookmarks.js';
import { toFailure } from '../../state/failures.js';
import { Collections } from './collections.js';
import { KeptRow } from './kept-row.js';
import { words } from './words.js';
import './bookmarks.css';

export default function Bookmarks() {
  useRowKeys();
  const [chosen, choose] = useState<string | null>(null);
  const [{ data, error }, again] = useQuery({
    query: CollectionsQuery,
    requestPolicy: 'cache-and-network',
  });
  const collections = data?.bookmarkCollections ?? [];
  const refresh = () => again({ requestPolicy: 'network-only' });
  return (
    <main id="main" class="page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <p class="lead">{words.lead}</p>
      {error && !data && <Failed failure={toFailure(error)} onRetry={refresh} />}
      {data && (
        <Collections
          collections={collections}
          chosen={chosen}
          onChoose={choose}
          onChange={refresh}
        />
      )}
      <KeysetPages key={chosen}>
        {(page) => (
          <KeptPage {...page} chosen={chosen} collections={collections} onSorted={refresh} />
        )}
      </KeysetPages>
    </main>
  );
}

interface PageProps extends KeysetPageProps {
  readonly chosen: string | null;
  readonly collections: readonly Collection[];
  readonly onSorted: () => void;
}

function KeptPage({ after, onMore, chosen, collections, onSorted }: PageProps) {
  const [{ data, error }, again] = useQuery({
    query: BookmarksQuery,
    variables: { collectionId: chosen, after },
    // What was removed stays on the page, to be taken back; opening the page asks anew.
    requestPolicy: 'network-only',
  });
  if (!data) {
    if (!error) return <Skeleton lines={5} label={words.loading} />;
    return <Failed failure={toFailure(error)} onRetry={() => again()} />;
  }
  const { edges, pageInfo } = data.bookmarks;
  if (edges.length === 0 && after === null) {
    return (
      <div class="empty">
        <p>{chosen ? words.noneHere : words.none}</p>
        {!chosen && (
          <a class="btn" href="/search">
            {words.search}
          </a>
        )}
      </div>
    );
  }
  return (
    <>
      <ul class="rows kept">
        {edges.map(({ node }) => (
          <KeptRow
            key={node.caseThread.id}
            bookmark={node}
            collections={collections}
            onSorted={onSorted}
          />
        ))}
      </ul>
      <ShowMore pageInfo={pageInfo} onMore={onMore} />
    </>
  );
}
