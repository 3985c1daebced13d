import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsEnum,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { NotBlank, ReviewedPostInput } from '../cases/index.js';
import { CARE_TIERS, type CareTier } from '../identity/index.js';
import { MAX_ANSWER_LENGTH } from './limits.js';
import { type Confidence, CONFIDENCES } from './second-opinion-answer.entity.js';

@InputType({ description: 'What to do where a patient is cared for.' })
export class RecommendationInput {
  @Field(() => CARE_TIERS, { description: 'Where.' })
  @IsEnum(CARE_TIERS)
  careTier!: CareTier;

  @Field(() => String, {
    description:
      'What, masked, as reviewed under `recommendationPHC`, `recommendationCHC`, `recommendationDistrictHospital` or `recommendationTertiary`.',
  })
  @NotBlank()
  @MaxLength(MAX_ANSWER_LENGTH)
  text!: string;
}

@InputType({
  description:
    'A reviewed answer. Its texts are previewed under their names; those that are left out are not.',
})
export class AnswerRequestInput extends ReviewedPostInput {
  @Field(() => ID, { description: 'The request that the viewer has claimed.' })
  @IsString()
  secondOpinionId!: string;

  @Field(() => String, { description: 'What the answerer thinks it is, masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_ANSWER_LENGTH)
  impression!: string;

  @Field(() => [RecommendationInput], {
    description: "What to do, for one to four care tiers; the asker's own should be among them.",
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @ArrayUnique((recommendation: RecommendationInput) => recommendation.careTier)
  @ValidateNested({ each: true })
  @Type(() => RecommendationInput)
  recommendations!: RecommendationInput[];

  @Field(() => String, {
    nullable: true,
    description: "What would change the answerer's mind, masked, as reviewed.",
  })
  @IsOptional()
  @NotBlank()
  @MaxLength(MAX_ANSWER_LENGTH)
  changeMyMind?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When the patient must be referred, masked, as reviewed.',
  })
  @IsOptional()
  @NotBlank()
  @MaxLength(MAX_ANSWER_LENGTH)
  referIf?: string | null;

  @Field(() => CONFIDENCES, { description: 'How sure the answerer is.' })
  @IsEnum(CONFIDENCES)
  confidence!: Confidence;

  @Field(() => String, {
    nullable: true,
    description: 'What it rests on: a guideline, a paper, experience; masked, as reviewed.',
  })
  @IsOptional()
  @NotBlank()
  @MaxLength(MAX_ANSWER_LENGTH)
  source?: string | null;
}
