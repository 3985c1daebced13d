import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  CARE_TIERS,
  type CareTier,
  CLINICIAN_ROLES,
  type ClinicianRole,
} from './clinician-role.js';
import type { AuthorRow } from './authors.js';
import { specialtiesOf } from './specialties/specialties.js';
import { SpecialtyType } from './specialties/specialty.type.js';

@ObjectType('Author', { description: 'What colleagues see of a clinician.' })
export class AuthorType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => String, { description: 'The name that colleagues see.' })
  displayName!: string;

  @Field(() => CLINICIAN_ROLES, { description: 'The verified role.' })
  role!: ClinicianRole;

  @Field(() => [SpecialtyType], { description: "The clinician's specialties." })
  specialties!: SpecialtyType[];

  @Field(() => CARE_TIERS, { nullable: true, description: 'Where the clinician works.' })
  careTier!: CareTier | null;

  static of({ id, displayName, role, specialties, careTier }: AuthorRow): AuthorType {
    return { id, displayName, role, specialties: specialtiesOf(specialties), careTier };
  }
}
