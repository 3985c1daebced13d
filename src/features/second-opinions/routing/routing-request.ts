import type { CaseThreadId, ClinicianId, SpecialtySlug } from '../../../../libs/kernel/index.js';
import type { Urgency } from './urgency.js';

/** What routing has to know of a request for a second opinion; nothing of what it says. */
export interface RoutingRequest {
  readonly id: string;
  readonly specialty: SpecialtySlug;
  /** BCP 47, of the text. */
  readonly language: string;
  readonly urgency: Urgency;
  readonly askerId: ClinicianId;
  readonly askerInstitutionHash: string | null;
  readonly avoidOwnInstitution: boolean;
  /** The case thread it began in: who answered there is asked again. */
  readonly threadId: CaseThreadId | null;
  /** All who had an offer of it: declined, let it pass, handed it back. None is asked twice. */
  readonly askedIds: readonly ClinicianId[];
  /** Whether it was open to the whole specialty already. */
  readonly openedToSpecialty: boolean;
}
