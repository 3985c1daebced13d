import type { EventType, Owner, State, Timer } from './second-opinion.states.js';

/** Where a request stands: who must act, and what happens by itself when they do not. */
export interface Standing {
  readonly state: State;
  readonly owner: Owner | null;
  readonly timer: Timer | null;
}

const standing = (state: State, owner: Owner | null, timer: Timer | null): Standing => ({
  state,
  owner,
  timer,
});

/** The event changes neither who must act nor until when. */
const STAYS = 'STAYS';

const DRAFTED = standing('DRAFTED', 'ASKER', 'DRAFT_EXPIRY');
const ROUTING = standing('ROUTING', null, null);
const OFFERED = standing('OFFERED', 'CANDIDATE', 'OFFER_EXPIRY');
const OPEN = standing('OPEN_TO_SPECIALTY', null, 'OPENING_EXPIRY');
const ESCALATED = standing('ESCALATED', 'COORDINATORS', 'ESCALATION_REMINDER');
const CLAIMED = standing('CLAIMED', 'ANSWERER', 'CLAIM_WARNING');
const CLAIM_WARNED = standing('CLAIMED', 'ANSWERER', 'CLAIM_HAND_BACK');
const CLARIFICATION_ASKED = standing('CLARIFICATION_ASKED', 'ASKER', 'CLARIFICATION_REMINDER');
const ASKER_REMINDED = standing('CLARIFICATION_ASKED', 'ASKER', 'CLARIFICATION_EXPIRY');
const ANSWERED = standing('ANSWERED', 'ASKER', 'OUTCOME_AFTER_A_WEEK');
const OUTCOME_ASKED_FOR = standing('ANSWERED', 'ASKER', 'OUTCOME_AFTER_A_MONTH');
const OUTCOME_ASKED_FOR_TWICE = standing('ANSWERED', 'ASKER', null);
const CLOSED = standing('CLOSED', null, null);
const WITHDRAWN = standing('WITHDRAWN', null, null);
const EXPIRED = standing('EXPIRED', null, null);

type Moves = Partial<Record<EventType, Standing | typeof STAYS>>;

const AWAITING_CLAIM: Moves = { CLAIMED, REDIRECTED: ROUTING, ASSIGNED: OFFERED, WITHDRAWN };
const AFTER_ANSWER: Moves = { ADDENDUM_ADDED: STAYS, SHARING_AGREED: STAYS, SHARED: STAYS };

const MOVES: Readonly<Record<State, Moves>> = {
  DRAFTED: { SENT: ROUTING, WITHDRAWN, EXPIRED },
  ROUTING: { OFFERED, OPENED_TO_SPECIALTY: OPEN, ESCALATED },
  OFFERED: { ...AWAITING_CLAIM, DECLINED: ROUTING, OFFER_LAPSED: ROUTING },
  OPEN_TO_SPECIALTY: { ...AWAITING_CLAIM, OPENING_LAPSED: ROUTING },
  ESCALATED: { ...AWAITING_CLAIM, COORDINATORS_REMINDED: ESCALATED, EXPIRED },
  CLAIMED: {
    CLAIM_WARNED,
    HANDED_BACK: ROUTING,
    DECLINED: ROUTING,
    REDIRECTED: ROUTING,
    CLARIFICATION_ASKED,
    ANSWERED,
    WITHDRAWN,
  },
  CLARIFICATION_ASKED: {
    ASKER_REMINDED,
    CLARIFIED: CLAIMED,
    ANSWERED,
    DECLINED: ROUTING,
    WITHDRAWN,
    EXPIRED,
  },
  ANSWERED: { ...AFTER_ANSWER, OUTCOME_ASKED_FOR, CLOSED },
  CLOSED: AFTER_ANSWER,
  WITHDRAWN: {},
  EXPIRED: {},
};

/** Where a request stands from its first moment on. */
export const FIRST: Standing = DRAFTED;

/** Where `event` leads from `from`; undefined where it cannot happen there. */
export function move(from: Standing, event: EventType): Standing | undefined {
  const to = MOVES[from.state][event];
  if (to === STAYS) return from;
  if (to === OUTCOME_ASKED_FOR && from.timer !== ANSWERED.timer) return OUTCOME_ASKED_FOR_TWICE;
  return to;
}

/** Nothing leads on from here, so nobody need own it. */
export const isFinal = (state: State): boolean =>
  state === 'CLOSED' || state === 'WITHDRAWN' || state === 'EXPIRED';
