import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import {
  AGE_BANDS,
  type AgeBand,
  NotBlank,
  ReviewedPostInput,
  type Sex,
  SEXES,
} from '../cases/index.js';
import { CARE_TIERS, type CareTier, LANGUAGE_CODE } from '../identity/index.js';
import { MAX_BACKGROUND_LENGTH, MAX_QUESTION_LENGTH, MAX_WORK_UP_LENGTH } from './limits.js';
import { URGENCIES, type Urgency } from './routing/urgency.js';

@InputType({
  description:
    'A reviewed request. Its texts are previewed under their names; those that are left out are not.',
})
export class RequestSecondOpinionInput extends ReviewedPostInput {
  @Field(() => ID, { nullable: true, description: "The viewer's own case that it is about." })
  @IsOptional()
  @IsString()
  caseThreadId?: string | null;

  @Field(() => String, {
    description: `The one question, masked, as reviewed: at most ${MAX_QUESTION_LENGTH} characters.`,
  })
  @NotBlank()
  @MaxLength(MAX_QUESTION_LENGTH)
  question!: string;

  @Field(() => String, { description: 'The story, masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_BACKGROUND_LENGTH)
  background!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Examinations and tests so far with their results, masked, as reviewed.',
  })
  @IsOptional()
  @NotBlank()
  @MaxLength(MAX_WORK_UP_LENGTH)
  done?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Treatment so far and what came of it, masked, as reviewed.',
  })
  @IsOptional()
  @NotBlank()
  @MaxLength(MAX_WORK_UP_LENGTH)
  tried?: string | null;

  @Field(() => String, { description: 'Slug of the specialty that is asked.' })
  @IsString()
  specialty!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Slug of what `suggestSpecialties` put first, where the viewer was shown it.',
  })
  @IsOptional()
  @IsString()
  suggestedSpecialty?: string | null;

  @Field(() => URGENCIES, { description: 'How soon an answer is needed.' })
  @IsEnum(URGENCIES)
  urgency!: Urgency;

  @Field(() => String, { description: 'BCP 47 code of the language of the text.' })
  @Matches(LANGUAGE_CODE)
  language!: string;

  @Field(() => CARE_TIERS, { description: 'Where the patient is, and so what can be done there.' })
  @IsEnum(CARE_TIERS)
  careTier!: CareTier;

  @Field(() => AGE_BANDS, { nullable: true, description: "The patient's age band." })
  @IsOptional()
  @IsEnum(AGE_BANDS)
  ageBand?: AgeBand | null;

  @Field(() => SEXES, { nullable: true, description: "The patient's sex." })
  @IsOptional()
  @IsEnum(SEXES)
  sex?: Sex | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to ask nobody of the institution that the viewer named as their own.',
  })
  @IsBoolean()
  avoidOwnInstitution: boolean = false;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether to keep it for `sendRequest` instead of sending it now.',
  })
  @IsBoolean()
  draft: boolean = false;
}
