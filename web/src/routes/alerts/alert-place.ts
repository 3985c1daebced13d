import type { Alert } from '../../graphql/alerts.js';
import { caseAddress, replyAddress } from '../../state/routes.js';

type Told = Pick<Alert, 'kind' | 'subjectId' | 'partId'>;

/** The case that an alert is about, where it is about one. */
export function caseOf({ kind, subjectId, partId }: Told): string | null {
  if (kind === 'REPLY_POSTED' || kind === 'REPLY_ACCEPTED') return subjectId;
  return kind === 'SAVED_SEARCH_MATCHED' ? partId : null;
}

/** Where one tap leads. */
export function placeOf(alert: Told): string {
  const caseId = caseOf(alert);
  if (caseId === null) return `/opinions/${alert.subjectId}`;
  return alert.kind === 'SAVED_SEARCH_MATCHED' || alert.partId === null
    ? caseAddress(caseId)
    : replyAddress(caseId, alert.partId);
}
