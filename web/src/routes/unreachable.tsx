import { Failed } from '../components/notice.js';
import { PageTitle } from '../components/page-title.js';
import type { Failure } from '../state/failures.js';
import { refreshSession } from '../state/session.js';

export function Unreachable({ failure }: { failure: Failure }) {
  return (
    <main id="main" class="page narrow">
      <PageTitle tab="Not reachable">Corridor is not reachable</PageTitle>
      <Failed failure={failure} onRetry={() => void refreshSession()} />
    </main>
  );
}
