import { Lazy } from '../../components/lazy.js';
import { useRowKeys } from '../../components/row-keys.js';
import type { Route } from '../../state/routes.js';
import { createStore, useStore } from '../../state/store.js';
import { CaseFeed } from './case-feed.js';
import { NothingOpen } from './nothing-open.js';

export const search = () => import('../search/search.js');
const facetPanel = () => import('../search/search-facets.js');
export const openCase = () => import('../case/case.js');

/** The list that a case was opened from stays beside it. */
const list = createStore<'feed' | 'search'>('feed');

interface Props {
  readonly route: Extract<Route, { page: 'home' | 'search' | 'case' | 'sign-in' }>;
}

/** List and case: side by side where there is room, one after the other where there is not. */
export function Workspace({ route }: Props) {
  useRowKeys();
  if (route.page === 'home' || route.page === 'sign-in') list.set('feed');
  if (route.page === 'search') list.set('search');
  const shown = useStore(list);
  const openId = route.page === 'case' ? route.id : null;
  // One element, whose role changes: made anew, the list would lose its place.
  const listRole = openId
    ? { role: 'complementary' as const, 'aria-label': 'Case list' }
    : { role: 'main' as const, id: 'main' };
  return (
    <div class={openId ? 'workspace reading' : 'workspace'}>
      <div class="list-pane" {...listRole}>
        {shown === 'feed' ? (
          <CaseFeed openId={openId} />
        ) : (
          <Lazy load={search} props={{ openId }} />
        )}
      </div>
      {openId ? (
        <main class="detail-pane" id="main">
          <Lazy key={openId} load={openCase} props={{ id: openId }} />
        </main>
      ) : shown === 'search' ? (
        <Lazy load={facetPanel} />
      ) : (
        <NothingOpen />
      )}
    </div>
  );
}
