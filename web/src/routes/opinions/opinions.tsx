import type { TypedDocumentNode } from '@urql/core';
import { useQuery } from '@urql/preact';
import { type KeysetPageProps, KeysetPages, ShowMore } from '../../components/keyset-pages.js';
import { Failed } from '../../components/notice.js';
import { PageTitle } from '../../components/page-title.js';
import { useRowKeys } from '../../components/row-keys.js';
import { Skeleton } from '../../components/skeleton.js';
import {
  EscalatedQuery,
  MyOpinionsQuery,
  QueueQuery,
  type OpinionRowData,
} from '../../graphql/second-opinions.js';
import { toFailure } from '../../state/failures.js';
import { session } from '../../state/session.js';
import { createStore, useStore } from '../../state/store.js';
import { OpinionRow } from './opinion-row.js';
import { words } from './words.js';

type List = keyof typeof words.lists;
type Part = keyof typeof words.parts;

const shownList = createStore<List>('mine');

export default function Opinions() {
  useRowKeys();
  const shown = useStore(shownList);
  const current = useStore(session);
  const duties = current.status === 'signed-in' ? current.viewer.duties : [];
  const coordinates = duties.includes('COORDINATOR');
  const lists = (Object.keys(words.lists) as List[]).filter(
    (list) => list !== 'escalated' || coordinates,
  );
  return (
    <main id="main" class="page">
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <div class="tabs" role="group" aria-label={words.listLabel}>
        {lists.map((list) => (
          <button
            key={list}
            type="button"
            aria-pressed={list === shown}
            onClick={() => shownList.set(list)}
          >
            {words.lists[list]}
          </button>
        ))}
      </div>
      {(coordinates ? shown === 'escalated' : duties.includes('ADMINISTRATOR')) && (
        <p>
          <a class="btn small" href="/opinions/numbers">
            {words.numbers}
          </a>
        </p>
      )}
      {shown === 'mine' && (
        <KeysetPages key="mine">
          {(page) => <Rows {...page} query={MyOpinionsQuery} none="mine" />}
        </KeysetPages>
      )}
      {shown === 'queue' &&
        (Object.keys(words.parts) as Part[]).map((part) => (
          <section key={part} aria-labelledby={`part-${part}`}>
            <h2 id={`part-${part}`}>{words.parts[part]}</h2>
            <KeysetPages>
              {(page) => (
                <Rows
                  {...page}
                  query={QueueQuery as unknown as ListQuery}
                  none="queue"
                  part={part}
                />
              )}
            </KeysetPages>
          </section>
        ))}
      {shown === 'escalated' && (
        <KeysetPages key="escalated">
          {(page) => <Rows {...page} query={EscalatedQuery} none="escalated" />}
        </KeysetPages>
      )}
      <div class="bar">
        <div class="actions">
          {shown === 'mine' ? (
            <a class="btn primary" href="/opinions/new">
              {words.ask}
            </a>
          ) : (
            <>
              <a class="btn" href="/opinions/availability">
                {words.availability}
              </a>
              <a class="btn primary" href="/opinions/next">
                {words.next} <kbd aria-hidden="true">q</kbd>
              </a>
            </>
          )}
        </div>
      </div>
    </main>
  );
}

interface Page {
  readonly edges: readonly { readonly node: OpinionRowData }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type ListQuery = TypedDocumentNode<{ list: Page }, { after?: string | null; part?: Part }>;

interface RowsProps extends KeysetPageProps {
  readonly query: ListQuery;
  readonly none: List;
  readonly part?: Part;
}

/** An empty list names no type, and would not be asked for again after the first request. */
const FRESH = { additionalTypenames: ['SecondOpinion'] };

function Rows({ query, none, part, after, onMore }: RowsProps) {
  const [{ data, error }, again] = useQuery({
    query,
    variables: { after, ...(part && { part }) },
    requestPolicy: 'cache-and-network',
    context: FRESH,
  });
  if (!data) {
    if (!error) return <Skeleton lines={4} label={words.loading} />;
    return <Failed failure={toFailure(error)} onRetry={() => again()} />;
  }
  const { edges, pageInfo } = data.list;
  if (edges.length === 0 && after === null) return <p class="hint">{words.none[none]}</p>;
  return (
    <>
      <ul class="rows">
        {edges.map(({ node }) => (
          <OpinionRow key={node.id} row={node} />
        ))}
      </ul>
      <ShowMore pageInfo={pageInfo} onMore={onMore} />
    </>
  );
}
