import type { ComponentChildren } from 'preact';
import type { Viewer } from '../graphql/viewer.js';
import { unreadAlerts } from '../state/alerts.js';
import { announcement } from '../state/announcer.js';
import { useKeys } from '../state/keys.js';
import { go } from '../state/location.js';
import type { Route } from '../state/routes.js';
import { useStore } from '../state/store.js';
import { HelpDialog, helpOpen } from './help-dialog.js';
import { Icon, type IconName } from './icon.js';
import { focusSearch } from './search-focus.js';

interface Props {
  readonly route: Route;
  readonly viewer: Viewer | null;
  readonly children: ComponentChildren;
}

const DOCK = [
  ['home', '/', 'Home'],
  ['search', '/search', 'Search'],
  ['ask', '/ask', 'Ask'],
  ['alerts', '/alerts', 'Alerts'],
  ['me', '/me', 'Me'],
] as const satisfies readonly (readonly [IconName & Route['page'], string, string])[];

/** Pages that belong to another one of the bar. */
const SECTIONS: Partial<Record<Route['page'], Route['page']>> = {
  case: 'home',
  'ask-review': 'ask',
};

export function Shell({ route, viewer, children }: Props) {
  const verified = viewer?.verification === 'VERIFIED';
  const at = (page: Route['page']) => {
    if (route.page === page) return 'page';
    return SECTIONS[route.page] === page ? 'true' : undefined;
  };
  useKeys({
    '?': () => helpOpen.set(true),
    '/': verified ? focusSearch : undefined,
    c: verified ? () => go('/ask') : undefined,
    q: verified ? () => go('/opinions/next') : undefined,
  });
  return (
    <>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="top">
        <a class="brand" href="/">
          <Icon name="brand" />
          Corridor
        </a>
        {verified && route.page !== 'search' && (
          <a class="find wide" href="/search">
            <Icon name="search" />
            Search discussions
            <kbd aria-hidden="true">/</kbd>
          </a>
        )}
        {viewer && (
          <nav class="nav wide" aria-label="Main">
            {verified && (
              <a href="/" aria-current={at('home')}>
                Cases
              </a>
            )}
            {verified && (
              <a href="/alerts" aria-current={at('alerts')}>
                <span>
                  Alerts
                  <UnreadAlerts />
                </span>
              </a>
            )}
            {viewer.duties.includes('ADMINISTRATOR') && (
              <a href="/requests" aria-current={at('requests')}>
                Requests
              </a>
            )}
            <a href="/me" aria-current={at('me')}>
              Me
            </a>
          </nav>
        )}
        {verified && (
          <a class="btn primary wide" href="/ask">
            Ask <kbd aria-hidden="true">c</kbd>
          </a>
        )}
      </header>
      {children}
      {verified && (
        <nav class="dock" aria-label="Main">
          {DOCK.map(([page, href, name]) => (
            <a key={page} href={href} aria-current={at(page)}>
              <Icon name={page} />
              <span>
                {name}
                {page === 'alerts' && <UnreadAlerts />}
              </span>
            </a>
          ))}
        </nav>
      )}
      <HelpDialog />
      <Announcer />
    </>
  );
}

function UnreadAlerts() {
  const unread = useStore(unreadAlerts);
  if (unread === 0) return null;
  return (
    <span class="unread-count">
      {unread > 99 ? '99+' : unread}
      <span class="unseen"> unread</span>
    </span>
  );
}

function Announcer() {
  return (
    <div class="unseen" aria-live="polite">
      {useStore(announcement)}
    </div>
  );
}
