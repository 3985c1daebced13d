import { registerEnumType } from '@nestjs/graphql';

export const CLINICIAN_ROLES = {
  GENERAL_PRACTITIONER: 'GENERAL_PRACTITIONER',
  RESIDENT: 'RESIDENT',
  SPECIALIST: 'SPECIALIST',
  NURSE: 'NURSE',
  PHARMACIST: 'PHARMACIST',
} as const;
export type ClinicianRole = keyof typeof CLINICIAN_ROLES;

/** Where a clinician works, from the primary health centre up. */
export const CARE_TIERS = {
  PHC: 'PHC',
  CHC: 'CHC',
  DISTRICT_HOSPITAL: 'DISTRICT_HOSPITAL',
  TERTIARY: 'TERTIARY',
} as const;
export type CareTier = keyof typeof CARE_TIERS;

export const DUTIES = {
  LISTENER: 'LISTENER',
  COORDINATOR: 'COORDINATOR',
  MODERATOR: 'MODERATOR',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;

export const VERIFICATION_STATUSES = {
  EMAIL_UNCONFIRMED: 'EMAIL_UNCONFIRMED',
  PENDING: 'PENDING',
  VERIFIED: 'VERIFIED',
  REFUSED: 'REFUSED',
} as const;

registerEnumType(CLINICIAN_ROLES, {
  name: 'ClinicianRole',
  description: 'The registered role in which a clinician takes part.',
});
registerEnumType(CARE_TIERS, {
  name: 'CareTier',
  description: 'Where a clinician works or a patient is cared for.',
});
registerEnumType(DUTIES, {
  name: 'Duty',
  description: 'What a clinician does for the community besides.',
});
registerEnumType(VERIFICATION_STATUSES, {
  name: 'VerificationStatus',
  description: 'How far the check of a registration has come.',
});
