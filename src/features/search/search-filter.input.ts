import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsDate, IsEnum, IsOptional, IsString } from 'class-validator';
import {
  AGE_BANDS,
  type AgeBand,
  CASE_KINDS,
  CASE_STATUSES,
  type CaseKind,
  type CaseStatus,
  type Sex,
  SEXES,
} from '../cases/index.js';
import { CARE_TIERS, type CareTier } from '../identity/index.js';

@InputType({ description: 'Which cases to search; what is left out does not filter.' })
export class SearchFilter {
  @Field(() => [String], { nullable: true, description: 'Slugs: cases of any of them.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  specialties?: string[] | null;

  @Field(() => CASE_STATUSES, { nullable: true, description: 'Where they stand.' })
  @IsOptional()
  @IsEnum(CASE_STATUSES)
  status?: CaseStatus | null;

  @Field(() => CASE_KINDS, { nullable: true, description: 'Full cases, or quick questions.' })
  @IsOptional()
  @IsEnum(CASE_KINDS)
  kind?: CaseKind | null;

  @Field(() => AGE_BANDS, { nullable: true, description: "The patient's age." })
  @IsOptional()
  @IsEnum(AGE_BANDS)
  ageBand?: AgeBand | null;

  @Field(() => SEXES, { nullable: true, description: "The patient's sex." })
  @IsOptional()
  @IsEnum(SEXES)
  sex?: Sex | null;

  @Field(() => CARE_TIERS, { nullable: true, description: 'Where the patient is treated.' })
  @IsOptional()
  @IsEnum(CARE_TIERS)
  careTier?: CareTier | null;

  @Field(() => Date, { nullable: true, description: 'Opened at this time or later.' })
  @IsOptional()
  @IsDate()
  since?: Date | null;
}
