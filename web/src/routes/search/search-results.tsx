import { useQuery } from '@urql/preact';
import { useEffect, useState } from 'preact/hooks';
import { CaseRow } from '../../components/case-row.js';
import { Failed } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import { SearchQuery, type SearchFilter } from '../../graphql/case-list.js';
import { announce } from '../../state/announcer.js';
import { toFailure } from '../../state/failures.js';
import { snippetRuns } from './snippet.js';
import { words } from './words.js';

interface Props {
  readonly query: string;
  readonly filter: SearchFilter;
  readonly openId: string | null;
}

export function SearchResults(props: Props) {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  if (!props.query) return <p class="hint search-hint">{words.hint}</p>;
  return (
    <>
      {cursors.map((after, index) => (
        <ResultPage
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

function ResultPage({ query, filter, after, openId, onMore }: PageProps) {
  const [{ data, error }, again] = useQuery({
    query: SearchQuery,
    variables: { query, filter, after },
  });
  const count = data?.search.totalCount;
  useEffect(() => {
    if (count !== undefined && after === null) announce(words.found(count));
  }, [count, after]);
  if (!data) {
    if (!error) return <Skeleton lines={5} label={words.searching} />;
    return (
      <Failed
        failure={toFailure(error)}
        onRetry={() => again({ requestPolicy: 'network-only' })}
      />
    );
  }
  const { edges, pageInfo, totalCount } = data.search;
  if (edges.length === 0 && after === null) {
    return (
      <div class="empty">
        <p>{words.none}</p>
        <a class="btn" href="/ask">
          {words.ask}
        </a>
      </div>
    );
  }
  return (
    <>
      {after === null && <p class="hint count">{words.found(totalCount)}</p>}
      <ul class="rows">
        {edges.map(({ node: { caseThread, snippet } }) => (
          <CaseRow key={caseThread.id} row={caseThread} openId={openId}>
            <span class="snippet">
              {snippetRuns(snippet).map((run, index) =>
                run.hit ? <em key={index}>{run.text}</em> : run.text,
              )}
            </span>
          </CaseRow>
        ))}
      </ul>
      {onMore && pageInfo.hasNextPage && pageInfo.endCursor !== null && (
        <button type="button" class="btn more" onClick={() => onMore(pageInfo.endCursor ?? '')}>
          {words.more}
        </button>
      )}
    </>
  );
}
