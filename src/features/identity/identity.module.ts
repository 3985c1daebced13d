import { Module } from '@nestjs/common';
import { AuthenticationResolver } from './authentication.resolver.js';
import { AuthenticationService } from './authentication.service.js';
import { ClinicianAddresses } from './clinician-addresses.js';
import { CliniciansRepository } from './clinicians.repository.js';
import { EmailConfirmationsRepository } from './email-confirmations.repository.js';
import { IdentityMailHandlers } from './identity-mail.handlers.js';
import { ProfilesService } from './profiles.service.js';
import { RegistrationResolver } from './registration.resolver.js';
import { RegistrationService } from './registration.service.js';
import { SpecialtiesResolver } from './specialties/specialties.resolver.js';
import { VerificationDecisionsRepository } from './verification-decisions.repository.js';
import { VerificationResolver } from './verification.resolver.js';
import { VerificationService } from './verification.service.js';
import { ViewerResolver } from './viewer.resolver.js';

@Module({
  providers: [
    AuthenticationResolver,
    AuthenticationService,
    CliniciansRepository,
    EmailConfirmationsRepository,
    ProfilesService,
    RegistrationResolver,
    RegistrationService,
    SpecialtiesResolver,
    VerificationDecisionsRepository,
    VerificationResolver,
    VerificationService,
    ViewerResolver,
  ],
  exports: [ProfilesService],
})
export class IdentityModule {}

/** What the worker needs of identity: its mails, and where those of others go. */
@Module({
  providers: [
    ClinicianAddresses,
    CliniciansRepository,
    EmailConfirmationsRepository,
    IdentityMailHandlers,
  ],
  exports: [ClinicianAddresses, IdentityMailHandlers],
})
export class IdentityWorkerModule {}
