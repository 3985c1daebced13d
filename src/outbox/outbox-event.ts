import {
  assertNever,
  type CaseThreadId,
  type ClinicianId,
  type SecondOpinionId,
} from '../../libs/kernel/index.js';
import type { ClinicianNotified } from './notification-kind.js';

/**
 * What happened, as ids only: an event outlives the row's state at the time, and a queue row
 * must never hold what somebody wrote. Handlers read the row again.
 */
export type OutboxEvent =
  | { readonly type: 'case-thread-changed'; readonly caseThreadId: CaseThreadId }
  | { readonly type: 'email-confirmation-requested'; readonly clinicianId: ClinicianId }
  | { readonly type: 'verification-decided'; readonly clinicianId: ClinicianId }
  | ClinicianNotified
  | { readonly type: 'notification-digest-due'; readonly clinicianId: ClinicianId }
  | { readonly type: 'notification-expiry-due'; readonly day: string }
  | { readonly type: 'second-opinion-due'; readonly secondOpinionId: SecondOpinionId }
  | { readonly type: 'index-reconciliation-due'; readonly day: string }
  | { readonly type: 'opinion-numbers-due'; readonly day: string }
  | { readonly type: 'trend-release-due'; readonly day: string };

export type OutboxEventType = OutboxEvent['type'];

/**
 * Handlers must be idempotent. One that waits for something gives up, by an error, when it is told
 * that the worker is `stopping`: the event is then delivered again.
 */
export type OutboxHandler<Type extends OutboxEventType = OutboxEventType> = (
  event: Extract<OutboxEvent, { type: Type }>,
  stopping?: AbortSignal,
) => Promise<void>;

/** One handler per event, checked for completeness by the compiler. */
export type OutboxHandlers = {
  readonly [Type in OutboxEventType]: OutboxHandler<Type>;
};

/** What an event is about: events about one subject are handled one after another. */
export function subjectOf(event: OutboxEvent): string {
  switch (event.type) {
    case 'case-thread-changed':
      return event.caseThreadId;
    case 'email-confirmation-requested':
    case 'verification-decided':
    case 'notification-digest-due':
      return event.clinicianId;
    case 'clinician-notified':
      return event.notificationId;
    case 'second-opinion-due':
      return event.secondOpinionId;
    case 'index-reconciliation-due':
    case 'notification-expiry-due':
    case 'opinion-numbers-due':
    case 'trend-release-due':
      return event.day;
    default:
      return assertNever(event);
  }
}
