import type { FacetCounts, SearchFilter } from '../../graphql/case-list.js';
import type { SavedSearch } from '../../graphql/saved-searches.js';
import { createStore } from '../../state/store.js';
import { type Chosen, chosenIn, filterOf, fromFragment, toFragment } from './facets.js';
import { forgetSearches } from './saved/recent-searches.js';

export interface SearchState {
  /** As typed: kept in memory only. */
  readonly typed: string;
  /** As asked, a moment after the last key. */
  readonly query: string;
  readonly chosen: Chosen;
  /** What `chosen` is to the server. */
  readonly filter: SearchFilter;
}

const stateOf = (query: string, chosen: Chosen): SearchState => ({
  typed: query,
  query,
  chosen,
  filter: filterOf(chosen),
});

const atSearch = (): boolean => window.location.pathname.replace(/\/+$/, '') === '/search';

/** The fragment that the state was read from or written to. */
let known = '';

function fromAddress(): SearchState {
  known = atSearch() ? window.location.hash : '';
  const { query, chosen } = fromFragment(known);
  return stateOf(query, chosen);
}

const PAUSE_MS = 150;

export const searchState = createStore(fromAddress());

window.addEventListener('popstate', () => {
  if (atSearch()) searchState.set(fromAddress());
});

/** What could be chosen, as the last answer counted it. */
export const facetCounts = createStore<FacetCounts | null>(null);

export function forget(): void {
  searchState.set(stateOf('', {}));
  facetCounts.set(null);
  forgetSearches();
}

/**
 * Puts the search into the address, so that it can be sent to a colleague and outlives a reload.
 * The words only where a case holds them all: cases hold no patient's name, so a name that was
 * typed here by mistake is kept by no history, though the words beside it find something.
 */
export function keepInAddress(query: string, how: 'push' | 'replace'): void {
  if (!atSearch()) return;
  // Somebody has gone to another search, which `popstate` is about to read: the last one's answer
  // must not take its place.
  if (window.location.hash !== '' && window.location.hash !== known) return;
  const fragment = toFragment(query, searchState.get().chosen);
  if (fragment === window.location.hash) return;
  const address = `${window.location.pathname}${fragment}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  known = window.location.hash;
}

let pause: ReturnType<typeof setTimeout> | undefined;

export function type(typed: string): void {
  searchState.update((state) => ({ ...state, typed }));
  clearTimeout(pause);
  pause = setTimeout(askNow, PAUSE_MS);
}

export function askNow(): void {
  clearTimeout(pause);
  searchState.update((state) => ({ ...state, query: state.typed.trim() }));
}

/** Asks for `query` instead of what was typed. */
export const askFor = (query: string): void =>
  searchState.update(({ chosen }) => stateOf(query, chosen));

/** Asks what was saved, in the place of what stands there. */
export const askSaved = ({ query, filter }: Pick<SavedSearch, 'query' | 'filter'>): void =>
  searchState.set(stateOf(query, chosenIn(filter)));

export function choose(chosen: Chosen): void {
  searchState.update((state) => ({ ...state, chosen, filter: filterOf(chosen) }));
  keepInAddress(fromFragment(window.location.hash).query, 'push');
}
