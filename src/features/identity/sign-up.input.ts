import { Field, InputType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEmail,
  IsEnum,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import {
  CARE_TIERS,
  type CareTier,
  CLINICIAN_ROLES,
  type ClinicianRole,
} from './clinician-role.js';

/** A BCP 47 language code, with or without a script or region. */
export const LANGUAGE_CODE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/;

@InputType({ description: 'What a clinician gives to take part.' })
export class SignUpInput {
  @Field(() => String, {
    description: 'Where the confirmation is sent; also the name to sign in with.',
  })
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @Field(() => String, { description: 'At least 12 characters.' })
  @Length(1, 200)
  password!: string;

  @Field(() => String, { description: 'The name that colleagues see.' })
  @Length(2, 80)
  @Matches(/^[\p{L}\p{M}.' -]+$/u, {
    message: 'displayName may hold letters, spaces, dots, hyphens and apostrophes',
  })
  displayName!: string;

  @Field(() => CLINICIAN_ROLES, { description: 'The registered role.' })
  @IsEnum(CLINICIAN_ROLES)
  role!: ClinicianRole;

  @Field(() => [String], { description: 'Slugs of one to five specialties.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsString({ each: true })
  specialties!: string[];

  @Field(() => [String], { description: 'BCP 47 codes of the languages spoken, e.g. `hi`.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @Matches(LANGUAGE_CODE, { each: true })
  languages!: string[];

  @Field(() => String, {
    description: 'The council that keeps the registration, e.g. a state medical council.',
  })
  @Length(2, 80)
  @Matches(/^[\p{L}\p{M}.,'&() -]+$/u, {
    message: 'registrationCouncil may hold letters and punctuation only',
  })
  registrationCouncil!: string;

  @Field(() => String, { description: 'The number under which the council keeps it.' })
  @Matches(/^[A-Za-z0-9/. -]{2,40}$/)
  registrationNumber!: string;

  @Field(() => CARE_TIERS, { nullable: true, description: 'Where the clinician works.' })
  @IsOptional()
  @IsEnum(CARE_TIERS)
  careTier?: CareTier | null;
}
