import type { SpecialtySlug } from '../../../../libs/kernel/index.js';
import { type Askable, askable, availableWithin, leastBurdened } from './askable.js';
import { afterAvailableMinutes } from './available-hours.js';
import { isEligible } from './eligibility.js';
import { reasonsToAsk } from './reasons-to-ask.js';
import { relatedTo } from './related-specialties.js';
import type { RoutingCandidate } from './routing-candidate.js';
import type { RoutingRequest } from './routing-request.js';
import type {
  EscalateStep,
  OfferStep,
  OpenToSpecialtyStep,
  RoutingReason,
  RoutingStep,
} from './routing-step.js';
import { TIME_LIMITS } from './time-limits.js';

const MINUTE = 60_000;

/**
 * What to do with a request that nobody has: offer it to one clinician, open it to all of the
 * specialty, or hand it to the coordinators. The same inputs give the same step, in whatever order
 * the candidates come, and every step has an end.
 */
export function nextStep(
  request: RoutingRequest,
  candidates: readonly RoutingCandidate[],
  now: Date,
): RoutingStep {
  const at = now.getTime();
  const { specialty, openedToSpecialty, askedIds } = request;
  const limits = TIME_LIMITS[request.urgency];
  const eligible = candidates.filter((candidate) => isEligible(request, candidate));
  const specialists = askable(eligible, specialty, at);
  const offersLeft =
    limits.offers + (openedToSpecialty ? limits.relatedOffers : 0) - askedIds.length;

  if (offersLeft > 0) {
    if (!openedToSpecialty) {
      const soon = availableWithin(specialists, limits.availableWithin, at);
      if (soon.length > 0) return offer(request, soon, specialty, at);
    }
    for (const related of relatedTo(specialty)) {
      const soon = availableWithin(askable(eligible, related, at), limits.availableWithin, at);
      if (soon.length > 0) return offer(request, soon, related, at);
    }
  }
  const reasons = reasonsToGoOn(request, specialists);
  return openedToSpecialty || specialists.length === 0
    ? escalate(request, reasons, at)
    : openToSpecialty(request, specialists, reasons, at);
}

function offer(
  request: RoutingRequest,
  soon: readonly Askable[],
  specialty: SpecialtySlug,
  at: number,
): OfferStep {
  const asked = leastBurdened(request, soon, at);
  const { offer, offerAtMost } = TIME_LIMITS[request.urgency];
  return {
    kind: 'offer',
    clinicianId: asked.candidate.id,
    expiresAt: expiry([asked], offer, offerAtMost, at),
    reasons: reasonsToAsk(request, asked, specialty, at),
  };
}

function openToSpecialty(
  request: RoutingRequest,
  specialists: readonly Askable[],
  reasons: readonly RoutingReason[],
  at: number,
): OpenToSpecialtyStep {
  const { open, openAtMost } = TIME_LIMITS[request.urgency];
  return {
    kind: 'open-to-specialty',
    specialty: request.specialty,
    expiresAt: expiry(specialists, open, openAtMost, at),
    reasons,
  };
}

function escalate(
  request: RoutingRequest,
  reasons: readonly RoutingReason[],
  at: number,
): EscalateStep {
  const { reminder } = TIME_LIMITS[request.urgency];
  return {
    kind: 'escalate',
    owner: 'coordinators',
    expiresAt: new Date(at + reminder * MINUTE),
    reasons,
  };
}

/** When the first of `those` has had `minutes` of their available time, `atMost` from now. */
function expiry(those: readonly Askable[], minutes: number, atMost: number, at: number): Date {
  const last = at + atMost * MINUTE;
  const ends = those.map(
    ({ candidate }) => afterAvailableMinutes(candidate.availability, at, minutes) ?? last,
  );
  return new Date(Math.min(last, ...ends));
}

function reasonsToGoOn(
  { specialty, askedIds, openedToSpecialty }: RoutingRequest,
  specialists: readonly Askable[],
): RoutingReason[] {
  const reasons: RoutingReason[] = [];
  if (askedIds.length > 0) reasons.push({ kind: 'asked-already', count: askedIds.length });
  if (openedToSpecialty) reasons.push({ kind: 'was-open', specialty });
  reasons.push({ kind: specialists.length > 0 ? 'not-taken' : 'nobody-left', specialty });
  return reasons;
}
