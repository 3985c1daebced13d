import type { ClinicianId } from '../../../libs/kernel/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import { specialtiesOf } from '../identity/index.js';
import { explainStep } from './routing/explain-step.js';
import type { RoutingReason, RoutingStep } from './routing/routing-step.js';
import type { SecondOpinionEventEntity } from './second-opinion-event.entity.js';
import { seesRouting } from './second-opinion.policy.js';
import type { SeenSecondOpinion } from './turn.js';

/** Whether the viewer is told of this person: answerers are not told who had a request before them. */
export const tellsOf = (
  { request, seats }: SeenSecondOpinion,
  viewer: Viewer | null,
  id: ClinicianId | null,
): boolean =>
  seesRouting(seats) || [viewer?.clinicianId, request.askerId, request.answererId].includes(id);

/** What of an event the viewer may know: of colleagues, neither who they were nor why they did not take it. */
export function asSeen(
  event: SecondOpinionEventEntity,
  seen: SeenSecondOpinion,
  viewer: Viewer | null,
): SecondOpinionEventEntity {
  if (seesRouting(seen.seats)) return event;
  const { reasons: _, declined, ...details } = event.details;
  const told = (id: ClinicianId | null) => (tellsOf(seen, viewer, id) ? id : null);
  return {
    ...event,
    actorId: told(event.actorId),
    concernsId: told(event.concernsId),
    details: { ...details, ...(declined && told(event.actorId) && { declined }) },
  };
}

/** Why routing went the way it did, in words; null for what is no step of it. */
export function explanationOf(
  event: SecondOpinionEventEntity,
  concerned: string | null,
): string | null {
  const step = stepOf(event);
  return (
    step &&
    explainStep(step, {
      clinician: concerned ?? '',
      specialty: (slug) => specialtiesOf([slug])[0]?.name ?? slug,
    })
  );
}

function stepOf({ type, concernsId, details, at }: SecondOpinionEventEntity): RoutingStep | null {
  if (!details.reasons) return null;
  const step = { expiresAt: at, reasons: details.reasons.map(withTimes) };
  if (type === 'OFFERED' && concernsId) return { ...step, kind: 'offer', clinicianId: concernsId };
  if (type === 'OPENED_TO_SPECIALTY' && details.specialty)
    return { ...step, kind: 'open-to-specialty', specialty: details.specialty };
  return type === 'ESCALATED' ? { ...step, kind: 'escalate', owner: 'coordinators' } : null;
}

/** Times were kept as text. */
const withTimes = (reason: RoutingReason): RoutingReason =>
  'at' in reason ? { ...reason, at: new Date(reason.at) } : reason;
