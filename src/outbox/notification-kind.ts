import type { ClinicianId, NotificationId } from '../../libs/kernel/index.js';

/** What a clinician can be told of. A client has the words; here and in the queue are none. */
export const NOTIFICATION_KINDS = {
  REPLY_POSTED: 'REPLY_POSTED',
  REPLY_ACCEPTED: 'REPLY_ACCEPTED',
  SAVED_SEARCH_MATCHED: 'SAVED_SEARCH_MATCHED',
  OPINION_OFFERED: 'OPINION_OFFERED',
  OPINION_CLAIMED: 'OPINION_CLAIMED',
  OPINION_CLARIFICATION_ASKED: 'OPINION_CLARIFICATION_ASKED',
  OPINION_CLARIFIED: 'OPINION_CLARIFIED',
  OPINION_ANSWERED: 'OPINION_ANSWERED',
  OPINION_ADDENDUM: 'OPINION_ADDENDUM',
  OPINION_DECLINED: 'OPINION_DECLINED',
  OPINION_REDIRECTED: 'OPINION_REDIRECTED',
  OPINION_ESCALATED: 'OPINION_ESCALATED',
  OPINION_STALE: 'OPINION_STALE',
  OPINION_WITHDRAWN: 'OPINION_WITHDRAWN',
  OPINION_EXPIRED: 'OPINION_EXPIRED',
  OPINION_OUTCOME_DUE: 'OPINION_OUTCOME_DUE',
  OPINION_CLOSED: 'OPINION_CLOSED',
} as const;
export type NotificationKind = keyof typeof NOTIFICATION_KINDS;

/** How it reaches a clinician besides the page of alerts, where everything stands. */
export const NOTIFICATION_DELIVERIES = {
  INSTANT: 'INSTANT',
  DIGEST: 'DIGEST',
  IN_APP: 'IN_APP',
} as const;
export type NotificationDelivery = keyof typeof NOTIFICATION_DELIVERIES;

/** That one clinician is to be told. Whoever appends it decides that they may know of it. */
export type ClinicianNotified = {
  readonly type: 'clinician-notified';
  /** Made once for what happened: told twice under one id, a clinician hears of it once. */
  readonly notificationId: NotificationId;
  readonly recipientId: ClinicianId;
  /** Of the case thread, the request or the saved search. */
  readonly subjectId: string;
  /** What of it is new: the reply of the thread, the thread that the saved search found. */
  readonly partId?: string;
} & (
  | { readonly kind: Exclude<NotificationKind, 'SAVED_SEARCH_MATCHED'> }
  // Each saved search says for itself; for the rest, the recipient's preference does.
  | { readonly kind: 'SAVED_SEARCH_MATCHED'; readonly delivery: NotificationDelivery }
);
