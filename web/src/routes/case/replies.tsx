import { useQuery } from '@urql/preact';
import { useEffect, useState } from 'preact/hooks';
import { ShowMore } from '../../components/keyset-pages.js';
import { Failed } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import { RepliesQuery, type CaseData } from '../../graphql/case.js';
import { toFailure } from '../../state/failures.js';
import { Reply } from './reply.js';
import { words } from './words.js';

/** The accepted answer first, then the others as they came. */
export function Replies({ thread }: { thread: CaseData }) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <section class="replies" aria-labelledby="answers">
      <h2 id="answers">{words.answers(thread.replyCount)}</h2>
      {thread.acceptedReply && <Reply thread={thread} reply={thread.acceptedReply} />}
      {cursors.map((after, index) => (
        <ReplyPage
          key={after}
          thread={thread}
          after={after}
          onMore={
            index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined
          }
        />
      ))}
    </section>
  );
}

interface PageProps {
  readonly thread: CaseData;
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | undefined;
}

/** An empty list names no type, and would not be asked for again after the first answer. */
const CHANGES = { additionalTypenames: ['Reply'] };

function ReplyPage({ thread, after, onMore }: PageProps) {
  const [{ data, error }, again] = useQuery({
    query: RepliesQuery,
    variables: { id: thread.id, after },
    requestPolicy: 'cache-and-network',
    context: CHANGES,
  });
  const replies = data?.caseThread?.replies;
  const next = replies?.pageInfo.hasNextPage ? replies.pageInfo.endCursor : null;
  useEffect(() => {
    // An alert leads to a reply further down.
    const wanted = window.location.hash.slice(1);
    if (next && onMore && wanted && !document.getElementById(wanted)) onMore(next);
  }, [next]);
  if (!replies) {
    if (!error) return <Skeleton lines={3} label={words.loadingAnswers} />;
    return (
      <Failed failure={toFailure(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  }
  const { edges, pageInfo } = replies;
  if (edges.length === 0 && after === null) {
    return <p class="hint">{thread.viewerIsAuthor ? words.noneYours : words.none}</p>;
  }
  return (
    <>
      {edges
        .filter(({ node }) => node.id !== thread.acceptedReply?.id)
        .map(({ node }) => (
          <Reply key={node.id} thread={thread} reply={node} />
        ))}
      <ShowMore pageInfo={pageInfo} onMore={onMore} label={words.more} />
    </>
  );
}
