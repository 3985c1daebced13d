import { createStore, type Store } from './store.js';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A setting of this device. The only thing that is ever kept in localStorage. */
function preference<T extends string>(key: string, values: readonly T[], fallback: T): Store<T> {
  const store = createStore(values.find((value) => value === read(key)) ?? fallback);
  store.subscribe(() => write(key, store.get()));
  return store;
}

// Storage throws where a browser forbids it; the setting then lasts as long as the page.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

export const theme = preference<Theme>('corridor.theme', THEMES, 'system');
export const singleKeys = preference('corridor.single-keys', ['on', 'off'], 'on');

export function startTheme(): void {
  const apply = () => {
    document.documentElement.dataset['theme'] = theme.get();
  };
  apply();
  theme.subscribe(apply);
}
