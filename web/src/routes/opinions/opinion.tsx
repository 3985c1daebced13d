import { useQuery } from '@urql/preact';
import { Icon } from '../../components/icon.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { Skeleton } from '../../components/skeleton.js';
import { OpinionQuery } from '../../graphql/second-opinions.js';
import { failure, toFailure } from '../../state/failures.js';
import { OpinionActions } from './opinion-actions.js';
import { OpinionAnswer } from './opinion-answer.js';
import { OpinionHistory } from './opinion-history.js';
import { OpinionStory } from './opinion-story.js';
import { words } from './words.js';
import './opinion.css';

export default function Opinion({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({
    query: OpinionQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const request = data?.secondOpinion;
  const failed = error ? toFailure(error) : failure('NOT_FOUND');
  return (
    <main id="main" class="page opinion">
      <a class="back" href="/opinions">
        <Icon name="back" />
        {words.back}
      </a>
      {!data && !error && <Skeleton lines={9} label={words.loading} />}
      {!request && (data ?? error) && (
        <>
          <PageTitle tab={words.tab} hidden>
            {words.tab}
          </PageTitle>
          <Failed
            failure={failed}
            onRetry={failed.code === 'NOT_FOUND' ? undefined : () => again()}
          />
        </>
      )}
      {request && (
        <>
          <OpinionStory request={request} />
          <OpinionAnswer request={request} />
          <OpinionActions
            request={request}
            onMoved={() => again({ requestPolicy: 'network-only' })}
          />
          <OpinionHistory request={request} />
        </>
      )}
    </main>
  );
}
