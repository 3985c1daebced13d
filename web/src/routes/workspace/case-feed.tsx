import { session } from '../../state/session.js';
import { PageTitle } from '../../components/page-title.js';
import { createStore, useStore } from '../../state/store.js';
import type { CaseListFilter } from '../../graphql/case-list.js';
import { AlsoHere } from './also-here.js';
import { CasePages } from './case-pages.js';
import { words } from './words.js';

export type Feed = keyof typeof words.filters;

const FEEDS = Object.keys(words.filters) as Feed[];

const feed = createStore<Feed>('all');

function filterOf(shown: Feed, field: readonly string[]): CaseListFilter {
  switch (shown) {
    case 'all':
      return {};
    case 'field':
      return { specialties: [...field] };
    case 'open':
      return { status: 'OPEN' };
    case 'mine':
      return { mine: true };
  }
}

export function CaseFeed({ openId }: { openId: string | null }) {
  const shown = useStore(feed);
  const current = useStore(session);
  const field = current.status === 'signed-in' ? current.viewer.specialties : [];
  const feeds = FEEDS.filter((name) => name !== 'field' || field.length > 0);
  const slugs = field.map(({ slug }) => slug);
  return (
    <>
      {openId ? (
        <h2 class="list-title">{words.title}</h2>
      ) : (
        <div class="list-title">
          <PageTitle tab={words.title}>{words.title}</PageTitle>
          <AlsoHere />
        </div>
      )}
      <div class="tabs" role="group" aria-label={words.filterLabel}>
        {feeds.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === shown}
            onClick={() => feed.set(name)}
          >
            {words.filters[name]}
          </button>
        ))}
      </div>
      <CasePages key={shown} feed={shown} filter={filterOf(shown, slugs)} openId={openId} />
    </>
  );
}
