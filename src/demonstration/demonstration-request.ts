import type { EventType } from '../features/second-opinions/index.js';
import type { CareTier, DemonstrationAccount } from './demonstration-account.js';
import type { AgeBand, Sex } from './demonstration-thread.js';

/** What happened to a request, by the rules of its states. */
export interface DemonstrationEvent {
  readonly type: EventType;
  /** Who did it; nobody where it happened by itself. */
  readonly by?: DemonstrationAccount;
  /** Whom it was offered to. */
  readonly to?: DemonstrationAccount;
  /** After the request was sent. */
  readonly hoursLater: number;
  /** What was written with it: a question back, a clarification, an addendum. */
  readonly body?: string;
  readonly outcome?: 'BETTER' | 'REFERRED';
}

export interface DemonstrationAnswer {
  readonly impression: string;
  readonly recommendation: string;
  readonly changeMyMind: string;
  readonly referIf: string;
  readonly confidence: 'MODERATE' | 'HIGH';
  readonly source: string;
}

/** A request of the demonstration: made up for this project, about nobody. */
export interface DemonstrationRequest {
  readonly asker: DemonstrationAccount;
  readonly specialty: string;
  readonly urgency: 'HOURS' | 'DAY' | 'ROUTINE';
  readonly careTier: CareTier;
  readonly ageBand: AgeBand;
  readonly sex: Sex;
  readonly question: string;
  readonly background: string;
  readonly done: string;
  readonly tried: string;
  /** How long before the seeding it was sent. */
  readonly hoursAgo: number;
  readonly events: readonly DemonstrationEvent[];
  readonly answer?: DemonstrationAnswer;
}
