import { ClinicianEntity } from './clinician.entity.js';
import { EmailConfirmationEntity } from './email-confirmation.entity.js';
import { AuthenticationResolver } from './authentication.resolver.js';
import { RegistrationResolver } from './registration.resolver.js';
import { SpecialtiesResolver } from './specialties/specialties.resolver.js';
import { VerificationResolver } from './verification.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';
import { VerificationDecisionEntity } from './verification-decision.entity.js';

export { authorOf, type AuthorRow } from './authors.js';
export { AuthorType } from './author.type.js';
export { CARE_TIERS, type CareTier, type ClinicianRole } from './clinician-role.js';
export { ClinicianAddresses } from './clinician-addresses.js';
export { IdentityMailHandlers } from './identity-mail.handlers.js';
export { IdentityModule, IdentityWorkerModule } from './identity.module.js';
export { INDIAN_STATES, type IndianState } from './indian-state.js';
export { ProfilesService } from './profiles.service.js';
export { hashPassword } from './passwords.js';
export { requireKnownSpecialties, specialtiesOf } from './specialties/specialties.js';
export { SPECIALTY_COUNT } from './specialties/taxonomy.js';
export { SpecialtyType } from './specialties/specialty.type.js';
export { LANGUAGE_CODE } from './sign-up.input.js';

export const IDENTITY_ENTITIES = [
  ClinicianEntity,
  EmailConfirmationEntity,
  VerificationDecisionEntity,
];
export const IDENTITY_RESOLVERS = [
  AuthenticationResolver,
  RegistrationResolver,
  SpecialtiesResolver,
  VerificationResolver,
  ViewerResolver,
];
