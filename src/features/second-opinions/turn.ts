import type { RefusalReason } from './refusal.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';
import type { Seat } from './second-opinion.policy.js';
import type { LockedSecondOpinion } from './second-opinions.repository.js';
import type { State } from './states/second-opinion.states.js';

/** A request as one viewer sees it. */
export interface SeenSecondOpinion {
  readonly request: SecondOpinionEntity;
  readonly seats: ReadonlySet<Seat>;
}

/** Locked, for the viewer to act on. */
export interface Turn extends LockedSecondOpinion {
  readonly kind: 'TURN';
}

/** What came of an action: where the request stands, and itself for who may see it from now on. */
export interface Moved {
  readonly kind: 'MOVED';
  readonly state: State;
  readonly seen: SeenSecondOpinion | null;
}

/** Nothing was changed. */
export interface Refused {
  readonly kind: 'REFUSED';
  readonly reason: RefusalReason;
  readonly state: State;
  readonly seen: SeenSecondOpinion | null;
}
