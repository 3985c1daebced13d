import type { Random } from '../../../libs/deid/tagger/training/random.js';
import {
  afterAvailableMinutes,
  firstAvailable,
} from '../../../src/features/second-opinions/routing/available-hours.js';
import { isEligible } from '../../../src/features/second-opinions/routing/eligibility.js';
import { nextStep } from '../../../src/features/second-opinions/routing/next-step.js';
import type { RoutingCandidate } from '../../../src/features/second-opinions/routing/routing-candidate.js';
import type { RoutingRequest } from '../../../src/features/second-opinions/routing/routing-request.js';
import type { RoutingStep } from '../../../src/features/second-opinions/routing/routing-step.js';
import { TIME_LIMITS } from '../../../src/features/second-opinions/routing/time-limits.js';

const MINUTE = 60_000;

export type NextStep = typeof nextStep;
type Choose = (
  able: readonly RoutingCandidate[],
  request: RoutingRequest,
  at: number,
) => RoutingCandidate;

/** Anybody of the specialty who may have it. */
export function atRandom(random: Random): NextStep {
  return offering((able) => random.pick(able));
}

/** Who of the specialty waits longest for an offer. */
export function inTurn(): NextStep {
  return offering((able) =>
    able.reduce((longest, other) => (lastOf(other) < lastOf(longest) ? other : longest)),
  );
}

/** Anybody of the specialty who is there in time and reads the language, if there is one. */
export function atRandomOfThosePresent(random: Random): NextStep {
  return offering((able, { urgency, language }, at) => {
    const until = at + TIME_LIMITS[urgency].availableWithin * MINUTE;
    const present = able.filter(
      ({ availability, languages }) =>
        languages.includes(language) && (firstAvailable(availability, at) ?? Infinity) <= until,
    );
    return random.pick(present.length > 0 ? present : able);
  });
}

/** The same limits, and the same ways on when the offers are used up; only who is asked differs. */
function offering(choose: Choose): NextStep {
  return (request, candidates, now): RoutingStep => {
    const at = now.getTime();
    const { offers, offer, offerAtMost } = TIME_LIMITS[request.urgency];
    const able = candidates.filter(
      (candidate) =>
        candidate.specialties.includes(request.specialty) && isEligible(request, candidate),
    );
    if (request.openedToSpecialty || request.askedIds.length >= offers || able.length === 0)
      return nextStep(request, candidates, now);
    const { id, availability } = choose(able, request, at);
    const last = at + offerAtMost * MINUTE;
    const ends = afterAvailableMinutes(availability, at, offer) ?? last;
    return {
      kind: 'offer',
      clinicianId: id,
      expiresAt: new Date(Math.min(last, ends)),
      reasons: [],
    };
  };
}

function lastOf({ lastOfferedAt }: RoutingCandidate): number {
  return lastOfferedAt?.getTime() ?? -Infinity;
}
