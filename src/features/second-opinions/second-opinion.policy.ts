import { AppError, type SpecialtySlug } from '../../../libs/kernel/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import type { SecondOpinionEntity } from './second-opinion.entity.js';
import { move } from './states/second-opinion.state-machine.js';
import type { EventType } from './states/second-opinion.states.js';

/** As what somebody sees a request. Who has no seat sees nothing. */
export type Seat = 'ASKER' | 'ANSWERER' | 'CANDIDATE' | 'COLLEAGUE' | 'COORDINATOR';

/** What somebody can do, by the words of the mutations. */
export const ACTIONS = {
  SEND: 'SEND',
  CLAIM: 'CLAIM',
  DECLINE: 'DECLINE',
  REDIRECT: 'REDIRECT',
  ASK_CLARIFICATION: 'ASK_CLARIFICATION',
  CLARIFY: 'CLARIFY',
  ANSWER: 'ANSWER',
  ADD_ADDENDUM: 'ADD_ADDENDUM',
  CLOSE: 'CLOSE',
  AGREE_TO_SHARE: 'AGREE_TO_SHARE',
  ASSIGN: 'ASSIGN',
  WITHDRAW: 'WITHDRAW',
} as const;
export type Action = keyof typeof ACTIONS;

const RULES: Readonly<Record<Action, { readonly event: EventType; readonly of: readonly Seat[] }>> =
  {
    SEND: { event: 'SENT', of: ['ASKER'] },
    CLAIM: { event: 'CLAIMED', of: ['CANDIDATE', 'COLLEAGUE'] },
    DECLINE: { event: 'DECLINED', of: ['CANDIDATE', 'ANSWERER'] },
    REDIRECT: { event: 'REDIRECTED', of: ['CANDIDATE', 'COLLEAGUE', 'ANSWERER', 'COORDINATOR'] },
    ASK_CLARIFICATION: { event: 'CLARIFICATION_ASKED', of: ['ANSWERER'] },
    CLARIFY: { event: 'CLARIFIED', of: ['ASKER'] },
    ANSWER: { event: 'ANSWERED', of: ['ANSWERER'] },
    ADD_ADDENDUM: { event: 'ADDENDUM_ADDED', of: ['ANSWERER'] },
    CLOSE: { event: 'CLOSED', of: ['ASKER'] },
    AGREE_TO_SHARE: { event: 'SHARING_AGREED', of: ['ASKER', 'ANSWERER'] },
    ASSIGN: { event: 'ASSIGNED', of: ['COORDINATOR'] },
    WITHDRAW: { event: 'WITHDRAWN', of: ['ASKER'] },
  };

/** Not found and not allowed look the same from outside. */
export const noSuchRequest = (): AppError =>
  new AppError('NOT_FOUND', 'There is no such request for a second opinion.');

/** `answersIn` are the specialties in which the viewer may answer. */
export function seatsOf(
  viewer: Viewer,
  answersIn: readonly SpecialtySlug[],
  request: SecondOpinionEntity,
): ReadonlySet<Seat> {
  const seats = new Set<Seat>();
  const { state, specialty, askerId, answererId, offeredTo } = request;
  if (askerId === viewer.clinicianId) return seats.add('ASKER');
  if (state === 'DRAFTED') return seats;
  if (answererId === viewer.clinicianId) seats.add('ANSWERER');
  if (offeredTo === viewer.clinicianId) seats.add('CANDIDATE');
  if (isUnclaimed(request) && answersIn.includes(specialty)) seats.add('COLLEAGUE');
  if (viewer.duties.includes('COORDINATOR') && request.sentAt) seats.add('COORDINATOR');
  return seats;
}

const isUnclaimed = ({ state }: SecondOpinionEntity): boolean =>
  state === 'OPEN_TO_SPECIALTY' || state === 'ESCALATED';

export function mayAct(
  seats: ReadonlySet<Seat>,
  request: SecondOpinionEntity,
  action: Action,
): boolean {
  const { event, of } = RULES[action];
  if (!move(request, event) || !of.some((seat) => seats.has(seat))) return false;
  return action !== 'AGREE_TO_SHARE' || !hasAgreed(seats, request);
}

/** Everything that somebody with these seats can do now. */
export const actionsOf = (seats: ReadonlySet<Seat>, request: SecondOpinionEntity): Action[] =>
  (Object.keys(RULES) as Action[]).filter((action) => mayAct(seats, request, action));

const hasAgreed = (seats: ReadonlySet<Seat>, request: SecondOpinionEntity): boolean =>
  seats.has('ASKER') ? request.askerShares : request.answererShares;

/** Who is told of colleagues that declined: asker and coordinators; answerers see their own part. */
export const seesRouting = (seats: ReadonlySet<Seat>): boolean =>
  seats.has('ASKER') || seats.has('COORDINATOR');
