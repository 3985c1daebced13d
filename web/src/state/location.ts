import { createStore } from './store.js';

export interface Location {
  readonly path: string;
  /** How often the user has moved; 0 is the page that was loaded. */
  readonly moves: number;
}

export const location = createStore<Location>({ path: window.location.pathname, moves: 0 });

const arrive = () =>
  location.update(({ moves }) => ({ path: window.location.pathname, moves: moves + 1 }));

export function go(path: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push' && path === window.location.pathname + window.location.hash) return;
  if (how === 'push') history.pushState(null, '', path);
  else history.replaceState(null, '', path);
  window.scrollTo(0, 0);
  arrive();
}

/** Links stay links; a plain click on one of ours changes the page without loading it again. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download')) return;
  const url = new URL(link.href);
  if (url.origin !== window.location.origin || link.getAttribute('href')?.startsWith('#')) return;
  event.preventDefault();
  go(url.pathname + url.hash);
}

export function startNavigation(): void {
  window.addEventListener('popstate', arrive);
  document.addEventListener('click', followLink);
}
