import type { NewEvent } from '../second-opinion-event.js';
import type { SecondOpinionEntity } from '../second-opinion.entity.js';
import { dueTime, wantedBy } from './claim-limits.js';
import { move, type Standing } from './second-opinion.state-machine.js';

/** What a request is after `event`, at `now` by the clock of the database. */
export function advance(
  request: SecondOpinionEntity,
  event: NewEvent,
  now: Date,
): SecondOpinionEntity {
  const to = move(request, event.type);
  // Whoever may act is told what stands before it comes to this.
  if (!to) throw new TypeError(`${event.type} cannot happen to what is ${request.state}.`);
  const { state, owner, timer } = to;
  return {
    ...request,
    ...consequences(request, event, now),
    state,
    owner,
    timer,
    dueAt: dueAt(request, to, event, now),
    offeredTo: state === 'OFFERED' ? (event.concernsId ?? null) : null,
    sequence: request.sequence + 1,
  };
}

function dueAt(
  request: SecondOpinionEntity,
  to: Standing,
  event: NewEvent,
  now: Date,
): Date | null {
  if (!to.timer) return null;
  const stays = to === (request as Standing);
  return stays ? request.dueAt : (event.dueAt ?? dueTime(to.timer, request.urgency, now));
}

/** What the event says besides where the request stands. */
function consequences(
  { urgency, answererId }: SecondOpinionEntity,
  { type, actorId, details = {} }: NewEvent,
  now: Date,
): Partial<SecondOpinionEntity> {
  switch (type) {
    case 'SENT':
      return { sentAt: now, wantedBy: wantedBy(urgency, now) };
    case 'CLAIMED':
      return { answererId: actorId };
    case 'HANDED_BACK':
    case 'DECLINED':
      return { answererId: null };
    case 'REDIRECTED':
      return { answererId: null, opened: false, ...pick(details.specialty) };
    case 'OPENED_TO_SPECIALTY':
      return { opened: true };
    case 'ESCALATED':
      return { escalatedAt: now };
    case 'CLOSED':
      return { outcome: details.outcome ?? null };
    case 'SHARING_AGREED':
      return actorId === answererId ? { answererShares: true } : { askerShares: true };
    case 'SHARED':
      return { sharedCaseThreadId: details.caseThreadId ?? null };
    default:
      return {};
  }
}

const pick = (specialty: SecondOpinionEntity['specialty'] | undefined) =>
  specialty ? { specialty } : {};
