import { useQuery } from '@urql/preact';
import { useEffect, useState } from 'preact/hooks';
import { ShowMore } from '../../components/keyset-pages.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { useRowKeys } from '../../components/row-keys.js';
import { Skeleton } from '../../components/skeleton.js';
import { AlertsQuery } from '../../graphql/alerts.js';
import { readAlerts, unreadAlerts } from '../../state/alerts.js';
import { announce } from '../../state/announcer.js';
import { toFailure } from '../../state/failures.js';
import { useStore } from '../../state/store.js';
import { AlertRows } from './alert-rows.js';
import { words } from './words.js';
import './alerts.css';

export default function Alerts() {
  useRowKeys();
  const unread = useStore(unreadAlerts);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const readAll = async () => {
    await readAlerts(null);
    announce(words.allRead);
  };
  return (
    <main id="main" class="page narrow">
      <header class="alerts-head">
        <PageTitle tab={words.title}>{words.title}</PageTitle>
        {unread > 0 && (
          <button type="button" class="btn small" onClick={() => void readAll()}>
            {words.readAll}
          </button>
        )}
      </header>
      {cursors.map((after, index) => (
        <AlertPage
          key={after}
          after={after}
          unread={unread}
          onMore={
            index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined
          }
        />
      ))}
      <a class="aside" href="/me">
        {words.choose}
      </a>
    </main>
  );
}

interface PageProps {
  readonly after: string | null;
  /** A page that stands while something new comes or all is read asks again. */
  readonly unread: number;
  readonly onMore: ((after: string) => void) | undefined;
}

function AlertPage({ after, unread, onMore }: PageProps) {
  const [{ data, error }, again] = useQuery({
    query: AlertsQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  useEffect(() => {
    if (data) again({ requestPolicy: 'network-only' });
  }, [unread]);
  if (!data) {
    if (!error) return <Skeleton lines={6} label={words.loading} />;
    return (
      <Failed failure={toFailure(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  }
  const { edges, pageInfo } = data.notifications;
  if (edges.length === 0 && after === null) {
    return (
      <div class="empty">
        <p>{words.none}</p>
      </div>
    );
  }
  return (
    <>
      <AlertRows alerts={edges.map(({ node }) => node)} />
      <ShowMore pageInfo={pageInfo} onMore={onMore} />
    </>
  );
}
