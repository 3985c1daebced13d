import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Duty, VerificationStatus } from '../../platform/sessions/index.js';
import {
  CARE_TIERS,
  type CareTier,
  CLINICIAN_ROLES,
  type ClinicianRole,
  DUTIES,
  VERIFICATION_STATUSES,
} from './clinician-role.js';
import type { ClinicianEntity } from './clinician.entity.js';
import { INDIAN_STATES, type IndianState } from './indian-state.js';
import { specialtiesOf } from './specialties/specialties.js';
import { SpecialtyType } from './specialties/specialty.type.js';

@ObjectType('Viewer', { description: 'The signed-in clinician, as only they see themselves.' })
export class ViewerType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'The name that colleagues see.' })
  displayName!: string;

  @Field(() => String, { description: 'The address to sign in with.' })
  email!: string;

  @Field(() => CLINICIAN_ROLES, { description: 'The registered role.' })
  role!: ClinicianRole;

  @Field(() => [DUTIES], { description: 'Duties for the community.' })
  duties!: Duty[];

  @Field(() => [SpecialtyType], { description: "The viewer's specialties." })
  specialties!: SpecialtyType[];

  @Field(() => [String], { description: 'BCP 47 codes of the languages spoken.' })
  languages!: string[];

  @Field(() => CARE_TIERS, { nullable: true, description: 'Where the viewer works.' })
  careTier!: CareTier | null;

  @Field(() => INDIAN_STATES, {
    nullable: true,
    description: 'Where the viewer works; counted in trends, shown to nobody else.',
  })
  state!: IndianState | null;

  @Field(() => String, { description: 'The council that keeps the registration.' })
  registrationCouncil!: string;

  @Field(() => String, { description: 'The number under which the council keeps it.' })
  registrationNumber!: string;

  @Field(() => VERIFICATION_STATUSES, {
    description: 'How far the check of the registration has come.',
  })
  verification!: VerificationStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why an administrator refused, where one did.',
  })
  refusalReason!: string | null;

  static of(clinician: ClinicianEntity): ViewerType {
    return { ...clinician, specialties: specialtiesOf(clinician.specialties) };
  }
}

@ObjectType('Session', { description: 'One place where the viewer is signed in.' })
export class SessionType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether this very request came from it.' })
  current!: boolean;

  @Field(() => String, { description: 'What the browser says it is.' })
  device!: string;

  @Field(() => Date, { description: 'When it was opened.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When it was last used, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => Date, { description: 'When it ends at the latest.' })
  expiresAt!: Date;
}
