import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { assertNever } from '../../../libs/kernel/index.js';
import type { NotPublished } from '../../scrubbing/index.js';
import { notPublishedType, ReceiptRejected, refusalOf, StillIdentifying } from '../cases/index.js';
import { REFUSAL_REASONS, type RefusalReason } from './refusal.js';
import { SecondOpinionType } from './second-opinion.type.js';
import { type State, STATES } from './states/second-opinion.states.js';
import type { Moved, Refused } from './turn.js';

@ObjectType({ description: 'It is done.' })
class SecondOpinionMoved {
  @Field(() => STATES, { description: 'Where the request stands now.' })
  state!: State;

  @Field(() => SecondOpinionType, {
    nullable: true,
    description: 'The request; null where the viewer gave it away.',
  })
  secondOpinion!: SecondOpinionType | null;
}

@ObjectType({ description: 'Not done: a colleague claimed the request first.' })
class AlreadyClaimed {
  @Field(() => STATES, { description: 'Where the request stands now.' })
  state!: State;

  @Field(() => String, { description: 'What to do.' })
  message!: string;
}

@ObjectType({ description: 'Not done: the request stands elsewhere. What was typed is not lost.' })
class NotPossibleNow {
  @Field(() => REFUSAL_REASONS, { description: 'Why.' })
  refusal!: RefusalReason;

  @Field(() => STATES, { description: 'Where the request stands now.' })
  state!: State;

  @Field(() => String, { description: 'What stands now, and what to do.' })
  message!: string;

  @Field(() => SecondOpinionType, {
    nullable: true,
    description: 'The request as it is; null where the viewer may not see it any more.',
  })
  secondOpinion!: SecondOpinionType | null;
}

const MEMBERS = [SecondOpinionMoved, AlreadyClaimed, NotPossibleNow] as const;
const memberOf = (value: object): (typeof MEMBERS)[number] => {
  if ('refusal' in value) return NotPossibleNow;
  return 'message' in value ? AlreadyClaimed : SecondOpinionMoved;
};

export const MoveSecondOpinionResult = createUnionType({
  name: 'MoveSecondOpinionResult',
  description: 'The outcome of acting on a request.',
  types: () => MEMBERS,
  resolveType: memberOf,
});

export const WriteSecondOpinionResult = createUnionType({
  name: 'WriteSecondOpinionResult',
  description: 'The outcome of writing a request, or within one.',
  types: () => [...MEMBERS, StillIdentifying, ReceiptRejected] as const,
  resolveType: (value: object) => ('state' in value ? memberOf(value) : notPublishedType(value)),
});

export type MoveResult = SecondOpinionMoved | AlreadyClaimed | NotPossibleNow;
export type WriteResult = MoveResult | StillIdentifying | ReceiptRejected;

export function moveResultOf(outcome: Moved | Refused): MoveResult {
  const { state, seen } = outcome;
  const secondOpinion = seen && SecondOpinionType.of(seen);
  if (outcome.kind === 'MOVED') return { state, secondOpinion };
  const { reason } = outcome;
  const message = messageOf(reason);
  return reason === 'CLAIMED_BY_ANOTHER'
    ? { state, message }
    : { refusal: reason, state, message, secondOpinion };
}

export const writeResultOf = (outcome: Moved | Refused | NotPublished): WriteResult =>
  outcome.kind === 'MOVED' || outcome.kind === 'REFUSED'
    ? moveResultOf(outcome)
    : refusalOf(outcome);

function messageOf(reason: RefusalReason): string {
  switch (reason) {
    case 'CLAIMED_BY_ANOTHER':
      return 'A colleague has claimed this request. There is nothing left for you to do.';
    case 'NO_LONGER_YOURS':
      return 'This request has gone to somebody else. Nothing was stored; what you wrote is kept in your editor.';
    case 'ALREADY_ANSWERED':
      return 'This request is answered. Nothing was stored; what you wrote is kept in your editor.';
    case 'ALREADY_CLOSED':
      return 'This request is closed with its outcome, which stays as it is. Nothing was stored; what you wrote is kept in your editor.';
    case 'ALREADY_AGREED':
      return 'You have agreed to share this already. It is shared when both of you have.';
    case 'WITHDRAWN':
      return 'The asker has withdrawn this request. Nothing was stored; what you wrote is kept in your editor.';
    case 'EXPIRED':
      return 'This request has expired. Nothing was stored; what you wrote is kept in your editor.';
    case 'NOT_NOW':
      return 'The request does not wait for this. Nothing was stored; what you wrote is kept in your editor.';
    default:
      return assertNever(reason);
  }
}
