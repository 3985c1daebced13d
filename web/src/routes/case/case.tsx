import { useQuery } from '@urql/preact';
import { useEffect } from 'preact/hooks';
import { Failed } from '../../components/notice.js';
import { Icon } from '../../components/icon.js';
import { PageTitle } from '../../components/page-title.js';
import { Skeleton } from '../../components/skeleton.js';
import { CaseQuery } from '../../graphql/case.js';
import { readAlerts } from '../../state/alerts.js';
import { failure, toFailure } from '../../state/failures.js';
import { CaseStory } from './case-story.js';
import { Outcome } from './outcome.js';
import { Replies } from './replies.js';
import { ReplyComposer } from './reply-composer.js';
import { words } from './words.js';
import './case.css';

export default function Case({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({
    query: CaseQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const thread = data?.caseThread;
  const shown = thread?.id;
  useEffect(() => {
    if (shown) void readAlerts(shown);
  }, [shown]);
  const failed = error ? toFailure(error) : failure('NOT_FOUND');
  return (
    <>
      <a class="back" href="/">
        <Icon name="back" />
        {words.back}
      </a>
      {!data && !error && <Skeleton lines={9} label={words.loading} />}
      {!thread && (data ?? error) && (
        <>
          <PageTitle tab={words.tab} hidden>
            {words.tab}
          </PageTitle>
          <Failed
            failure={failed}
            onRetry={
              failed.code === 'NOT_FOUND'
                ? undefined
                : () => again({ requestPolicy: 'network-only' })
            }
          />
        </>
      )}
      {thread && (
        <>
          <CaseStory thread={thread} />
          <Replies thread={thread} />
          {(thread.outcome ?? thread.viewerIsAuthor) && <Outcome thread={thread} />}
          <ReplyComposer thread={thread} />
        </>
      )}
    </>
  );
}
