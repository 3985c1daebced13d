import type { ClinicianId, SessionId } from '../../../libs/kernel/index.js';

export type VerificationStatus = 'EMAIL_UNCONFIRMED' | 'PENDING' | 'VERIFIED' | 'REFUSED';
export type Duty = 'LISTENER' | 'COORDINATOR' | 'MODERATOR' | 'ADMINISTRATOR';

/** Who is asking, as of this request. */
export interface Viewer {
  readonly clinicianId: ClinicianId;
  readonly sessionId: SessionId;
  readonly role: string;
  readonly duties: readonly Duty[];
  readonly verification: VerificationStatus;
}
