import type { ClinicianId } from '../../../libs/kernel/index.js';
import type { NotificationKind } from '../../outbox/index.js';
import type { NewEvent } from './second-opinion-event.js';
import type { EventType } from './states/second-opinion.states.js';

/** Who hears of an event; never who did it. */
export type Party = 'ASKER' | 'ANSWERER' | 'CONCERNED' | 'SPECIALTY' | 'COORDINATORS';

type Notice = Extract<NotificationKind, `OPINION_${string}`>;
type Notices = Partial<Record<Party, Notice>>;

/** What each event tells to whom; events that are not here are in the history alone. */
export const NOTICES: Readonly<Partial<Record<EventType, Notices>>> = {
  OFFERED: { CONCERNED: 'OPINION_OFFERED' },
  ASSIGNED: { CONCERNED: 'OPINION_OFFERED' },
  OPENED_TO_SPECIALTY: { SPECIALTY: 'OPINION_OFFERED' },
  ESCALATED: { COORDINATORS: 'OPINION_ESCALATED', ASKER: 'OPINION_ESCALATED' },
  COORDINATORS_REMINDED: { COORDINATORS: 'OPINION_ESCALATED' },
  CLAIMED: { ASKER: 'OPINION_CLAIMED' },
  CLAIM_WARNED: { ANSWERER: 'OPINION_STALE' },
  HANDED_BACK: { CONCERNED: 'OPINION_STALE', ASKER: 'OPINION_DECLINED' },
  DECLINED: { ASKER: 'OPINION_DECLINED' },
  REDIRECTED: { ASKER: 'OPINION_REDIRECTED' },
  CLARIFICATION_ASKED: { ASKER: 'OPINION_CLARIFICATION_ASKED' },
  ASKER_REMINDED: { ASKER: 'OPINION_CLARIFICATION_ASKED' },
  CLARIFIED: { ANSWERER: 'OPINION_CLARIFIED' },
  ANSWERED: { ASKER: 'OPINION_ANSWERED' },
  ADDENDUM_ADDED: { ASKER: 'OPINION_ADDENDUM' },
  OUTCOME_ASKED_FOR: { ASKER: 'OPINION_OUTCOME_DUE' },
  CLOSED: { ANSWERER: 'OPINION_CLOSED' },
  WITHDRAWN: { CONCERNED: 'OPINION_WITHDRAWN' },
  EXPIRED: { ASKER: 'OPINION_EXPIRED', ANSWERER: 'OPINION_EXPIRED' },
};

/** One word for each, whoever they are besides: an answerer who coordinates too hears it once. */
export function noticesOf(
  { type, actorId }: NewEvent,
  parties: Readonly<Partial<Record<Party, readonly (ClinicianId | null)[]>>>,
): Map<ClinicianId, Notice> {
  const told = new Map<ClinicianId, Notice>();
  for (const [party, kind] of Object.entries(NOTICES[type] ?? {}))
    for (const id of parties[party as Party] ?? [])
      if (id && id !== actorId && !told.has(id)) told.set(id, kind);
  return told;
}
