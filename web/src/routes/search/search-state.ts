import type { SearchFilter } from '../../graphql/case-list.js';
import { createStore } from '../../state/store.js';

export interface SearchState {
  /** As typed. It may hold a name: kept in memory only, never in an address. */
  readonly typed: string;
  /** As asked, a moment after the last key. */
  readonly query: string;
  readonly filter: SearchFilter;
}

const PAUSE_MS = 150;

export const searchState = createStore<SearchState>({ typed: '', query: '', filter: {} });

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

export function narrow(part: Partial<SearchFilter>): void {
  searchState.update((state) => {
    const given = Object.entries({ ...state.filter, ...part }).filter(([, v]) => v !== undefined);
    return { ...state, filter: Object.fromEntries(given) };
  });
}
