import { createStore } from '../../../state/store.js';

const MOST = 8;

/**
 * What was searched since the page was opened. A query can hold a name, and nobody reviews it: it
 * stays in memory, where nothing outlasts the page, and is dropped when its reader signs out.
 */
export const recentSearches = createStore<readonly string[]>([]);

export function rememberSearch(query: string): void {
  if (query === '') return;
  recentSearches.update((recent) =>
    [query, ...recent.filter((other) => other !== query)].slice(0, MOST),
  );
}

export const forgetSearches = (): void => recentSearches.set([]);
