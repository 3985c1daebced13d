import type { ClinicianId, SpecialtySlug } from '../../../libs/kernel/index.js';

/** The parts of an answerer's queue. */
export const QUEUE_PARTS = {
  OFFERED: 'OFFERED',
  CLAIMED: 'CLAIMED',
  OPEN: 'OPEN',
  ANSWERED: 'ANSWERED',
} as const;
export type QueuePart = keyof typeof QUEUE_PARTS;

const QUEUE_CONDITIONS: Readonly<Record<QueuePart, string>> = {
  OFFERED: 'o.offered_to = :clinicianId',
  CLAIMED: "o.answerer_id = :clinicianId and o.state in ('CLAIMED', 'CLARIFICATION_ASKED')",
  OPEN: "o.state in ('OPEN_TO_SPECIALTY', 'ESCALATED') and o.specialty = any (:specialties) and o.asker_id <> :clinicianId",
  ANSWERED: "o.answerer_id = :clinicianId and o.state in ('ANSWERED', 'CLOSED')",
};

/** One list of requests, and by which time it is ordered. */
export interface SecondOpinionList {
  readonly where: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly by: 'createdAt' | 'wantedBy';
}

export const askedBy = (askerId: ClinicianId): SecondOpinionList => ({
  where: 'o.asker_id = :askerId',
  values: { askerId },
  by: 'createdAt',
});

export const queueOf = (
  clinicianId: ClinicianId,
  specialties: readonly SpecialtySlug[],
  part: QueuePart,
): SecondOpinionList => ({
  where: QUEUE_CONDITIONS[part],
  values: { clinicianId, specialties },
  by: part === 'ANSWERED' ? 'createdAt' : 'wantedBy',
});

export const ESCALATED: SecondOpinionList = {
  where: "o.state = 'ESCALATED'",
  values: {},
  by: 'wantedBy',
};
