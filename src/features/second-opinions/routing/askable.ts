import type { SpecialtySlug } from '../../../../libs/kernel/index.js';
import { firstAvailable } from './available-hours.js';
import { burdenOf } from './burden.js';
import type { RoutingCandidate } from './routing-candidate.js';
import type { RoutingRequest } from './routing-request.js';

/** Somebody who may be asked, and from when on they are there. */
export interface Askable {
  readonly candidate: RoutingCandidate;
  readonly availableFrom: number;
}

/** Those of `specialty` who are there at all in the next weeks. */
export function askable(
  candidates: readonly RoutingCandidate[],
  specialty: SpecialtySlug,
  now: number,
): Askable[] {
  return candidates.flatMap((candidate) => {
    if (!candidate.specialties.includes(specialty)) return [];
    const availableFrom = firstAvailable(candidate.availability, now);
    return availableFrom === undefined ? [] : [{ candidate, availableFrom }];
  });
}

export function availableWithin(
  those: readonly Askable[],
  minutes: number,
  now: number,
): Askable[] {
  return those.filter(({ availableFrom }) => availableFrom <= now + minutes * 60_000);
}

/**
 * Whom to ask; of two alike, who has waited longer for an offer, and then whom the request's id
 * chooses, so that nobody is first by birth. Throws where there is nobody.
 */
export function leastBurdened(
  request: RoutingRequest,
  those: readonly Askable[],
  now: number,
): Askable {
  return those
    .map((asked) => ({
      asked,
      burden: burdenOf(request, asked.candidate, asked.availableFrom, now),
      lastOfferedAt: asked.candidate.lastOfferedAt?.getTime() ?? -Infinity,
      lot: lotOf(request.id + asked.candidate.id),
    }))
    .reduce((best, other) => (isBefore(other, best) ? other : best)).asked;
}

interface Ranked {
  readonly asked: Askable;
  readonly burden: number;
  readonly lastOfferedAt: number;
  readonly lot: number;
}

function isBefore(a: Ranked, b: Ranked): boolean {
  if (a.burden !== b.burden) return a.burden < b.burden;
  if (a.lastOfferedAt !== b.lastOfferedAt) return a.lastOfferedAt < b.lastOfferedAt;
  if (a.lot !== b.lot) return a.lot < b.lot;
  return a.asked.candidate.id < b.asked.candidate.id;
}

/** FNV-1a: spreads alike texts over 32 bits; no secret depends on it. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
