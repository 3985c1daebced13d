import { Field, InputType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsEnum,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { CARE_TIERS, type CareTier } from '../identity/index.js';
import {
  AGE_BANDS,
  type AgeBand,
  CASE_KINDS,
  type CaseKind,
  type Sex,
  SEXES,
} from './case-vocabulary.js';
import { MAX_BODY_LENGTH, MAX_QUESTION_LENGTH, MAX_TITLE_LENGTH } from './limits.js';
import { NotBlank } from './not-blank.js';
import { ReviewedPostInput } from './reviewed-post.input.js';

@InputType({ description: 'A reviewed case.' })
export class OpenCaseInput extends ReviewedPostInput {
  @Field(() => String, { description: 'Masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_TITLE_LENGTH)
  title!: string;

  @Field(() => String, { description: 'The story, masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_BODY_LENGTH)
  body!: string;

  @Field(() => String, { description: 'What is asked, masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_QUESTION_LENGTH)
  question!: string;

  @Field(() => [String], { description: 'Slugs of one to three specialties.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsString({ each: true })
  specialties!: string[];

  @Field(() => CASE_KINDS, {
    nullable: true,
    defaultValue: 'CASE',
    description: 'A full case, or one quick question.',
  })
  @IsEnum(CASE_KINDS)
  kind: CaseKind = 'CASE';

  @Field(() => AGE_BANDS, { nullable: true, description: "The patient's age band." })
  @IsOptional()
  @IsEnum(AGE_BANDS)
  ageBand?: AgeBand | null;

  @Field(() => SEXES, { nullable: true, description: "The patient's sex." })
  @IsOptional()
  @IsEnum(SEXES)
  sex?: Sex | null;

  @Field(() => CARE_TIERS, { nullable: true, description: 'Where the patient is cared for.' })
  @IsOptional()
  @IsEnum(CARE_TIERS)
  careTier?: CareTier | null;
}
