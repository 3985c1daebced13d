import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsEnum, IsOptional, IsString, Matches } from 'class-validator';
import { CARE_TIERS, type CareTier } from './clinician-role.js';
import { INDIAN_STATES, type IndianState } from './indian-state.js';
import { LANGUAGE_CODE } from './sign-up.input.js';

@InputType({ description: 'What to change; what is left out stays.' })
export class UpdateProfileInput {
  @Field(() => [String], { nullable: true, description: 'Slugs of one to five specialties.' })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsString({ each: true })
  specialties?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'BCP 47 codes of the languages spoken.' })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @Matches(LANGUAGE_CODE, { each: true })
  languages?: string[] | null;

  @Field(() => CARE_TIERS, { nullable: true, description: 'Where the clinician works.' })
  @IsOptional()
  @IsEnum(CARE_TIERS)
  careTier?: CareTier | null;

  @Field(() => INDIAN_STATES, {
    nullable: true,
    description: 'Where the clinician works; counted in trends, shown to nobody else.',
  })
  @IsOptional()
  @IsEnum(INDIAN_STATES)
  state?: IndianState | null;
}
