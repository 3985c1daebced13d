import { Injectable } from '@nestjs/common';
import type { SessionId } from '../../../libs/kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { RateLimits } from '../../platform/rate-limits/index.js';
import { SessionsService, type Viewer } from '../../platform/sessions/index.js';
import type { ClinicianEntity } from './clinician.entity.js';
import { CliniciansRepository } from './clinicians.repository.js';
import { passwordMatches } from './passwords.js';

export interface OpenedSession {
  readonly clinician: ClinicianEntity;
  readonly sessionId: SessionId;
  readonly token: string;
  readonly expiresAt: Date;
}

@Injectable()
export class AuthenticationService {
  constructor(
    private readonly clinicians: CliniciansRepository,
    private readonly sessions: SessionsService,
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Opens a session, or answers null: the same, after the same work, for an unknown address and
   * for a wrong password. Throws RATE_LIMITED after ten failures of one account in 15 minutes.
   */
  async signIn(
    credentials: { email: string; password: string },
    address: string,
    device: string,
  ): Promise<OpenedSession | null> {
    const account = credentials.email.trim().toLowerCase();
    await this.limits.countAttempt('sign-in-address', address);
    await this.limits.countAttempt('sign-in-account', account);
    const clinician = await this.clinicians.findByEmail(account);
    const matches = await passwordMatches(clinician?.passwordHash, credentials.password);
    if (!clinician || !matches) return null;
    await this.limits.forgive('sign-in-account', account);
    const session = await this.unitOfWork.run((tx) => this.sessions.open(tx, clinician.id, device));
    return { clinician, ...session };
  }

  async signOut(viewer: Viewer | null): Promise<void> {
    if (viewer) await this.sessions.revoke(viewer, viewer.sessionId);
  }
}
