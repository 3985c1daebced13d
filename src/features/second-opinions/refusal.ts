import type { SecondOpinionEntity } from './second-opinion.entity.js';
import type { Action, Seat } from './second-opinion.policy.js';
import type { State } from './states/second-opinion.states.js';

/** Why somebody cannot do what they were about to. */
export const REFUSAL_REASONS = {
  CLAIMED_BY_ANOTHER: 'CLAIMED_BY_ANOTHER',
  NO_LONGER_YOURS: 'NO_LONGER_YOURS',
  ALREADY_ANSWERED: 'ALREADY_ANSWERED',
  ALREADY_CLOSED: 'ALREADY_CLOSED',
  ALREADY_AGREED: 'ALREADY_AGREED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
  NOT_NOW: 'NOT_NOW',
} as const;
export type RefusalReason = keyof typeof REFUSAL_REASONS;

const TAKEN: readonly State[] = ['CLAIMED', 'CLARIFICATION_ASKED', 'ANSWERED', 'CLOSED'];

/** What stands in the way of `action`; `seats` is empty for who had a chance and has it no more. */
export function refusalReason(
  seats: ReadonlySet<Seat>,
  { state }: SecondOpinionEntity,
  action: Action,
): RefusalReason {
  if (action === 'CLAIM' && TAKEN.includes(state) && !seats.has('ANSWERER'))
    return 'CLAIMED_BY_ANOTHER';
  if (state === 'WITHDRAWN' || state === 'EXPIRED') return state;
  if (seats.size === 0) return 'NO_LONGER_YOURS';
  if (action === 'AGREE_TO_SHARE' && (state === 'ANSWERED' || state === 'CLOSED'))
    return 'ALREADY_AGREED';
  if (state === 'CLOSED') return 'ALREADY_CLOSED';
  return state === 'ANSWERED' ? 'ALREADY_ANSWERED' : 'NOT_NOW';
}
