import { Provider } from '@urql/preact';
import { Lazy } from './components/lazy.js';
import { Shell } from './components/shell.js';
import { client } from './graphql/client.js';
import type { Viewer } from './graphql/viewer.js';
import { Unreachable } from './routes/unreachable.js';
import { Nowhere } from './routes/nowhere.js';
import { openCase, search, Workspace } from './routes/workspace/workspace.js';
import { location } from './state/location.js';
import { routeOf, type Route } from './state/routes.js';
import { session } from './state/session.js';
import { useStore } from './state/store.js';
import { assertNever } from './assert-never.js';

const signIn = () => import('./routes/sign-in/sign-in.js');
const signUp = () => import('./routes/sign-up/sign-up.js');
const confirm = () => import('./routes/confirm/confirm.js');
const waiting = () => import('./routes/waiting/waiting.js');
const ask = () => import('./routes/ask/ask.js');
const alerts = () => import('./routes/alerts/alerts.js');
const bookmarks = () => import('./routes/bookmarks/bookmarks.js');
const trends = () => import('./routes/trends/trends.js');
const me = () => import('./routes/me/me.js');
const fixes = () => import('./routes/fixes/fixes.js');
const fixForm = () => import('./routes/fixes/fix-form.js');
const concerns = () => import('./routes/concerns/concerns.js');
const concernForm = () => import('./routes/concerns/concern-form.js');
const opinions = () => import('./routes/opinions/opinions.js');
const opinion = () => import('./routes/opinions/opinion.js');
const opinionForm = () => import('./routes/opinions/request-form.js');
const opinionNext = () => import('./routes/opinions/next.js');
const availability = () => import('./routes/opinions/availability.js');
const operator = () => import('./routes/operator/operator.js');
const phrases = () => import('./routes/opinions/phrases/phrases.js');
const numbers = () => import('./routes/opinions/numbers/numbers.js');
const requests = () => import('./routes/requests/requests.js');

/** The code of the page that was asked for comes while the server says who is asking. */
const first = { ask, search, alerts, me, requests, case: openCase, 'sign-in': signIn };
const asked = routeOf(location.get().path).page;
if (asked in first) void first[asked as keyof typeof first]().catch(() => undefined);

/** Pages for everyone, whoever is or is not signed in. */
function openPage(route: Route) {
  if (route.page === 'sign-up') return <Lazy load={signUp} />;
  if (route.page === 'confirm') return <Lazy load={confirm} />;
  return null;
}

function Page({ route, viewer }: { route: Route; viewer: Viewer }) {
  if (viewer.duties.includes('ADMINISTRATOR')) {
    if (route.page === 'requests') return <Lazy load={requests} />;
    if (route.page === 'operator') return <Lazy load={operator} />;
  }
  if (route.page === 'me') return <Lazy load={me} />;
  // The unverified read nothing; this is what they see instead.
  if (viewer.verification !== 'VERIFIED') return <Lazy load={waiting} />;
  switch (route.page) {
    case 'home':
    case 'search':
    case 'case':
    case 'sign-in':
      return <Workspace route={route} />;
    case 'alerts':
      return <Lazy load={alerts} />;
    case 'ask':
      return <Lazy load={ask} props={{ reviewing: false }} />;
    case 'ask-review':
      return <Lazy load={ask} props={{ reviewing: true }} />;
    case 'opinions':
      return <Lazy load={opinions} />;
    case 'opinion':
      return <Lazy key={route.id} load={opinion} props={{ id: route.id }} />;
    case 'opinion-form':
      return <Lazy load={opinionForm} />;
    case 'opinion-next':
      return <Lazy load={opinionNext} />;
    case 'availability':
      return <Lazy load={availability} />;
    case 'bookmarks':
      return <Lazy load={bookmarks} />;
    case 'phrases':
      return <Lazy load={phrases} />;
    case 'numbers':
      return <Lazy load={numbers} />;
    case 'trends':
      return <Lazy load={trends} />;
    case 'fixes':
      return <Lazy load={fixes} />;
    case 'fix-form':
      return <Lazy load={fixForm} />;
    case 'concerns':
      return <Lazy load={concerns} />;
    case 'concern-form':
      return <Lazy load={concernForm} />;
    case 'requests':
    case 'operator':
    case 'nowhere':
    case 'sign-up':
    case 'confirm':
      return <Nowhere />;
    default:
      return assertNever(route);
  }
}

export function App() {
  const route = routeOf(useStore(location).path);
  const current = useStore(session);
  const viewer = current.status === 'signed-in' ? current.viewer : null;
  const content = () => {
    const open = openPage(route);
    if (open) return open;
    switch (current.status) {
      case 'unknown':
        return null;
      case 'unreachable':
        return <Unreachable failure={current.failure} />;
      case 'signed-out':
        return <Lazy load={signIn} />;
      case 'signed-in':
        return <Page route={route} viewer={current.viewer} />;
      default:
        return assertNever(current);
    }
  };
  return (
    <Provider value={useStore(client)}>
      <Shell route={route} viewer={viewer}>
        {content()}
      </Shell>
    </Provider>
  );
}
