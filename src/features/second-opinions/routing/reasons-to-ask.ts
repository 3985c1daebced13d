import type { SpecialtySlug } from '../../../../libs/kernel/index.js';
import type { Askable } from './askable.js';
import { isNewcomer, knowsThread, speaks } from './burden.js';
import type { RoutingRequest } from './routing-request.js';
import type { RoutingReason } from './routing-step.js';

/** What spoke for the one who is asked, in the order in which it is told. */
export function reasonsToAsk(
  request: RoutingRequest,
  { candidate, availableFrom }: Askable,
  specialty: SpecialtySlug,
  now: number,
): RoutingReason[] {
  const { language } = request;
  const { medianMinutesToAnswer: minutes, availability } = candidate;
  const reasons: RoutingReason[] = [
    specialty === request.specialty
      ? { kind: 'specialty', specialty }
      : { kind: 'related-specialty', specialty, instead: request.specialty },
    { kind: speaks(candidate, language) ? 'language' : 'other-language', language },
    { kind: 'open-requests', count: candidate.openRequests },
  ];
  if (minutes !== null) reasons.push({ kind: 'median', minutes });
  else if (isNewcomer(candidate, now)) reasons.push({ kind: 'newcomer' });
  if (knowsThread(request, candidate)) reasons.push({ kind: 'knows-thread' });
  if (availableFrom > now) {
    const at = new Date(availableFrom);
    reasons.push({ kind: 'available-from', at, zone: availability.zone });
  }
  return reasons;
}
