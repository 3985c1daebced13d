import type { CaseThreadId, ClinicianId, SpecialtySlug } from '../../../libs/kernel/index.js';
import type { CaseOutcome } from '../cases/index.js';
import type { RoutingReason } from './routing/routing-step.js';
import type { EventType } from './states/second-opinion.states.js';

export const DECLINE_REASONS = {
  NO_TIME: 'NO_TIME',
  NOT_MY_FIELD: 'NOT_MY_FIELD',
  AWAY: 'AWAY',
  CONFLICT_OF_INTEREST: 'CONFLICT_OF_INTEREST',
  NOT_ENOUGH_INFORMATION: 'NOT_ENOUGH_INFORMATION',
} as const;
export type DeclineReason = keyof typeof DECLINE_REASONS;

/** What else there is to know of an event. Kept as JSON: times come back as text. */
export interface EventDetails {
  readonly reasons?: readonly RoutingReason[];
  readonly specialty?: SpecialtySlug;
  readonly declined?: DeclineReason;
  readonly outcome?: CaseOutcome;
  readonly caseThreadId?: CaseThreadId;
}

/** What somebody does, or what happens by itself where nobody is the actor. */
export interface NewEvent {
  readonly type: EventType;
  readonly actorId: ClinicianId | null;
  readonly concernsId?: ClinicianId | null;
  readonly details?: EventDetails;
  /** When the timer that it starts is due, where that is not a matter of urgency alone. */
  readonly dueAt?: Date;
}
