import { Injectable } from '@nestjs/common';
import type { OutboxHandlers } from '../../outbox/index.js';
import { Env } from '../../platform/config/env.js';
import { Mailer } from '../../platform/mail/index.js';
import { newToken } from '../../platform/sessions/index.js';
import { CliniciansRepository } from './clinicians.repository.js';
import { EmailConfirmationsRepository } from './email-confirmations.repository.js';

/** The mails of identity. A token is made only when its mail is: no queue ever holds one. */
@Injectable()
export class IdentityMailHandlers {
  constructor(
    private readonly clinicians: CliniciansRepository,
    private readonly confirmations: EmailConfirmationsRepository,
    private readonly mailer: Mailer,
    private readonly env: Env,
  ) {}

  readonly onEmailConfirmationRequested: OutboxHandlers['email-confirmation-requested'] = async ({
    clinicianId,
  }) => {
    const clinician = await this.clinicians.findById(clinicianId);
    if (clinician?.verification !== 'EMAIL_UNCONFIRMED') return;
    const { token, hash } = newToken();
    await this.confirmations.insert(hash, clinicianId);
    await this.mailer.send({
      to: clinician.email,
      subject: 'Confirm your address for Corridor',
      // Behind the #, the token never reaches a server log or a referrer.
      text: `Open this link within two days to confirm your address:\n\n${this.env.publicUrl}/confirm#${token}\n\nIf you did not sign up, do nothing.\n`,
    });
  };

  readonly onVerificationDecided: OutboxHandlers['verification-decided'] = async ({
    clinicianId,
  }) => {
    const clinician = await this.clinicians.findById(clinicianId);
    if (!clinician) return;
    await this.mailer.send({
      to: clinician.email,
      subject: 'Your registration at Corridor',
      text: `Your registration has been looked at. Sign in to see the outcome:\n\n${this.env.publicUrl}/\n`,
    });
  };
}
