import type { RoutingCandidate } from './routing-candidate.js';
import type { RoutingRequest } from './routing-request.js';

/** More than these at once are a burden, whatever the weekly limit. */
export const MOST_OPEN_REQUESTS = 4;

/** Whether `candidate` may have this request at all: who they are and what they carry, not when. */
export function isEligible(request: RoutingRequest, candidate: RoutingCandidate): boolean {
  return (
    candidate.verified &&
    candidate.id !== request.askerId &&
    !request.askedIds.includes(candidate.id) &&
    !isAvoidedInstitution(request, candidate) &&
    hasRoom(candidate)
  );
}

/** Below the weekly limit even if all that is open is answered. */
function hasRoom({ openRequests, answeredThisWeek, weeklyLimit }: RoutingCandidate): boolean {
  return openRequests < MOST_OPEN_REQUESTS && answeredThisWeek + openRequests < weeklyLimit;
}

function isAvoidedInstitution(request: RoutingRequest, candidate: RoutingCandidate): boolean {
  return (
    request.avoidOwnInstitution &&
    request.askerInstitutionHash !== null &&
    candidate.institutionHash === request.askerInstitutionHash
  );
}
