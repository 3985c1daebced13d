import { useQuery } from '@urql/preact';
import { useEffect, useState } from 'preact/hooks';
import { CaseRow } from '../../components/case-row.js';
import { KeepButton } from '../../components/keep-button.js';
import { ShowMore } from '../../components/keyset-pages.js';
import { MaskedText } from '../../components/masked-text.js';
import { Failed } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import { SearchQuery, type SearchFilter } from '../../graphql/case-list.js';
import { announce } from '../../state/announcer.js';
import { toFailure } from '../../state/failures.js';
import { snippetRuns } from './snippet.js';
import { NothingFound } from './nothing-found.js';
import { facetCounts, keepInAddress } from './search-state.js';
import { words } from './words.js';

interface Props {
  readonly query: string;
  readonly filter: SearchFilter;
  readonly openId: string | null;
}

interface Pages {
  readonly of: string;
  readonly cursors: readonly string[];
}

export function SearchResults(props: Props) {
  const { query, filter } = props;
  const asked = JSON.stringify([query, filter]);
  const [pages, setPages] = useState<Pages>({ of: asked, cursors: [] });
  const cursors = pages.of === asked ? pages.cursors : [];
  const more = (after: string) => setPages({ of: asked, cursors: [...cursors, after] });
  const nothing = !query && Object.keys(filter).length === 0;
  useEffect(() => {
    if (nothing) keepInAddress('', 'replace');
  }, [nothing, props.openId]);
  if (nothing) return <p class="hint search-hint">{words.hint}</p>;
  return (
    <>
      <ResultPage {...props} after={null} onMore={cursors.length === 0 ? more : undefined} />
      {cursors.map((after, index) => (
        <ResultPage
          key={`${asked} ${after}`}
          {...props}
          after={after}
          onMore={index === cursors.length - 1 ? more : undefined}
        />
      ))}
    </>
  );
}

interface PageProps extends Props {
  readonly after: string | null;
  readonly onMore: ((after: string) => void) | undefined;
}

/** While the next letter is on its way, what was found for the last one stays. */
function ResultPage({ query, filter, after, openId, onMore }: PageProps) {
  const [{ data, error, fetching }, again] = useQuery({
    query: SearchQuery,
    variables: { query, filter, after, facets: after === null },
  });
  const count = data?.search.totalCount;
  useEffect(() => {
    if (count !== undefined && !fetching && after === null) announce(words.found(count));
  }, [count, fetching, after]);
  const { facets, shareable } = data?.search ?? {};
  useEffect(() => {
    if (facets) facetCounts.set(facets);
  }, [facets]);
  useEffect(() => {
    if (shareable !== undefined && !fetching && after === null)
      keepInAddress(shareable ? query : '', 'replace');
  }, [shareable, fetching, after, query, filter, openId]);
  if (!data) {
    if (!error) return <Skeleton lines={5} label={words.searching} />;
    return (
      <Failed failure={toFailure(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  }
  const { edges, pageInfo, totalCount } = data.search;
  if (edges.length === 0 && after === null) {
    return <NothingFound query={query} />;
  }
  return (
    <div class="results" aria-busy={fetching}>
      {after === null && <p class="hint count">{words.found(totalCount)}</p>}
      <ul class="rows keepable">
        {edges.map(({ node: { caseThread, snippet } }) => (
          <CaseRow
            key={caseThread.id}
            row={caseThread}
            openId={openId}
            beside={
              <KeepButton
                id={caseThread.id}
                title={caseThread.title}
                kept={caseThread.viewerKeepsIt}
              />
            }
          >
            <span class="snippet">
              {snippetRuns(snippet).map((run, index) =>
                run.hit ? (
                  <em key={index}>{run.text}</em>
                ) : (
                  <MaskedText key={index} text={run.text} />
                ),
              )}
            </span>
          </CaseRow>
        ))}
      </ul>
      <ShowMore pageInfo={pageInfo} onMore={onMore} />
    </div>
  );
}
