import { Injectable } from '@nestjs/common';
import type { SpecialtySlug } from '../../../libs/kernel/index.js';
import { AppError } from '../../../libs/kernel/index.js';
import { Outbox } from '../../outbox/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { RateLimits } from '../../platform/rate-limits/index.js';
import { hashToken } from '../../platform/sessions/index.js';
import { CliniciansRepository } from './clinicians.repository.js';
import { EmailConfirmationsRepository } from './email-confirmations.repository.js';
import { hashPassword, isWeakPassword } from './passwords.js';
import type { SignUpInput } from './sign-up.input.js';
import { requireKnownSpecialties } from './specialties/specialties.js';

@Injectable()
export class RegistrationService {
  constructor(
    private readonly clinicians: CliniciansRepository,
    private readonly confirmations: EmailConfirmationsRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Registers a clinician and has a confirmation mailed. The answer is the same for an address
   * that is taken: only its owner learns of it, by the mail that does not come.
   */
  async signUp(input: SignUpInput, address: string): Promise<'RECEIVED' | 'PASSWORD_TOO_WEAK'> {
    await this.limits.countAttempt('sign-up-address', address);
    requireKnownSpecialties(input.specialties);
    if (isWeakPassword(input.password, input.email)) return 'PASSWORD_TOO_WEAK';
    const { password, ...profile } = input;
    const passwordHash = await hashPassword(password);
    await this.unitOfWork.run(async (tx) => {
      const clinicianId = await this.clinicians.insertIfNew(tx, {
        ...profile,
        email: input.email.trim(),
        specialties: input.specialties as SpecialtySlug[],
        careTier: input.careTier ?? null,
        passwordHash,
      });
      if (clinicianId)
        await this.outbox.append(tx, { type: 'email-confirmation-requested', clinicianId });
    });
    return 'RECEIVED';
  }

  /** Mails a fresh confirmation where one is due; says nothing about whether it was. */
  async resendConfirmation(email: string, address: string): Promise<void> {
    await this.limits.countAttempt('sign-up-address', address);
    await this.limits.countAttempt('mail-account', email.toLowerCase());
    const clinician = await this.clinicians.findByEmail(email);
    if (clinician?.verification !== 'EMAIL_UNCONFIRMED') return;
    await this.unitOfWork.run((tx) =>
      this.outbox.append(tx, { type: 'email-confirmation-requested', clinicianId: clinician.id }),
    );
  }

  /** Throws NOT_FOUND for a token that is unknown, used or older than two days. */
  async confirmEmail(token: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const clinicianId = await this.confirmations.use(tx, hashToken(token));
      if (!clinicianId)
        throw new AppError(
          'NOT_FOUND',
          'This confirmation link has been used or has expired. Ask for a new one.',
        );
      await this.clinicians.moveVerification(tx, clinicianId, 'EMAIL_UNCONFIRMED', {
        verification: 'PENDING',
      });
    });
  }
}
