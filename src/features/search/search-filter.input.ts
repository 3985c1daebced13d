import { Field, InputType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsBoolean,
  IsDate,
  IsEnum,
  IsIn,
  IsOptional,
  IsString,
} from 'class-validator';
import { TEXT_LANGUAGES, type TextLanguage } from '../../search-index/index.js';
import {
  AGE_BANDS,
  type AgeBand,
  CASE_KINDS,
  CASE_OUTCOMES,
  CASE_STATUSES,
  type CaseKind,
  type CaseOutcome,
  type CaseStatus,
  type Sex,
  SEXES,
} from '../cases/index.js';
import { CARE_TIERS, type CareTier } from '../identity/index.js';

/** As many as the longest of the lists has. */
const MOST_VALUES = 20;

@InputType({
  description:
    'Which cases to search. Of several values in one list, any; what is left out does not filter.',
})
export class SearchFilter {
  @Field(() => [String], { nullable: true, description: 'Slugs: cases of any of them.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  specialties?: string[] | null;

  @Field(() => [CASE_STATUSES], { nullable: true, description: 'Where they stand.' })
  @IsOptional()
  @ArrayMaxSize(MOST_VALUES)
  @IsEnum(CASE_STATUSES, { each: true })
  status?: CaseStatus[] | null;

  @Field(() => [CASE_KINDS], { nullable: true, description: 'Full cases, or quick questions.' })
  @IsOptional()
  @ArrayMaxSize(MOST_VALUES)
  @IsEnum(CASE_KINDS, { each: true })
  kind?: CaseKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a reply was accepted.' })
  @IsOptional()
  @IsBoolean()
  hasAcceptedAnswer?: boolean | null;

  @Field(() => [CASE_OUTCOMES], { nullable: true, description: 'How it went for the patient.' })
  @IsOptional()
  @ArrayMaxSize(MOST_VALUES)
  @IsEnum(CASE_OUTCOMES, { each: true })
  outcome?: CaseOutcome[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the author told the outcome.' })
  @IsOptional()
  @IsBoolean()
  outcomeKnown?: boolean | null;

  @Field(() => [AGE_BANDS], { nullable: true, description: "The patient's age." })
  @IsOptional()
  @ArrayMaxSize(MOST_VALUES)
  @IsEnum(AGE_BANDS, { each: true })
  ageBand?: AgeBand[] | null;

  @Field(() => [SEXES], { nullable: true, description: "The patient's sex." })
  @IsOptional()
  @ArrayMaxSize(MOST_VALUES)
  @IsEnum(SEXES, { each: true })
  sex?: Sex[] | null;

  @Field(() => [CARE_TIERS], { nullable: true, description: 'Where the patient is treated.' })
  @IsOptional()
  @ArrayMaxSize(MOST_VALUES)
  @IsEnum(CARE_TIERS, { each: true })
  careTier?: CareTier[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `The language of the text, as BCP 47 has it: ${TEXT_LANGUAGES.join(', ')}.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_VALUES)
  @IsIn(TEXT_LANGUAGES, { each: true })
  language?: TextLanguage[] | null;

  @Field(() => Date, { nullable: true, description: 'Opened at this time or later.' })
  @IsOptional()
  @IsDate()
  since?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Opened before this time.' })
  @IsOptional()
  @IsDate()
  until?: Date | null;
}
