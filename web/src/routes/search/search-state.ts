import type { SearchFilter } from '../../graphql/case-list.js';
import type { SavedSearch } from '../../graphql/saved-searches.js';
import { createStore } from '../../state/store.js';

import { forgetSearches } from './saved/recent-searches.js';

export interface SearchState {
  /** As typed. It may hold a name: kept in memory only, never in an address. */
  readonly typed: string;
  /** As asked, a moment after the last key. */
  readonly query: string;
  readonly filter: SearchFilter;
  /** A key of `AGES`, or empty. */
  readonly age: string;
}

const DAY_MS = 86_400_000;
export const AGES: Readonly<Record<string, { readonly name: string; readonly days: number }>> = {
  month: { name: 'Past month', days: 30 },
  year: { name: 'Past year', days: 365 },
  'five-years': { name: 'Past 5 years', days: 1_826 },
};

const NOTHING_ASKED: SearchState = { typed: '', query: '', filter: {}, age: '' };

const PAUSE_MS = 150;

export const searchState = createStore(NOTHING_ASKED);

export function forget(): void {
  searchState.set(NOTHING_ASKED);
  forgetSearches();
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

/** Asks the same once more. */
export function askAgain(query: string): void {
  searchState.update((state) => ({ ...state, typed: query, query }));
}

/** Asks what was saved, in the place of what stands there. */
export function askSaved({ query, filter }: Pick<SavedSearch, 'query' | 'filter'>): void {
  const given = Object.entries(filter).filter(([name, v]) => v !== null && name !== '__typename');
  searchState.set({ typed: query, query, filter: Object.fromEntries(given), age: '' });
}

export function narrow(part: Partial<SearchFilter>): void {
  searchState.update((state) => {
    const given = Object.entries({ ...state.filter, ...part }).filter(([, v]) => v !== undefined);
    return { ...state, filter: Object.fromEntries(given) };
  });
}

/** Whole days, so that the same choice asks for the same a moment later. */
export function openedWithin(age: string | undefined): void {
  const days = AGES[age ?? '']?.days;
  const today = Math.floor(Date.now() / DAY_MS);
  narrow({
    since: days === undefined ? undefined : new Date((today - days) * DAY_MS).toISOString(),
  });
  searchState.update((state) => ({ ...state, age: days === undefined ? '' : (age ?? '') }));
}
