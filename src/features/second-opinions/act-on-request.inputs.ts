import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsString, MaxLength } from 'class-validator';
import { CASE_OUTCOMES, type CaseOutcome, NotBlank } from '../cases/index.js';
import { MAX_REASON_LENGTH } from './limits.js';
import { DECLINE_REASONS, type DeclineReason } from './second-opinion-event.js';

@InputType({ description: 'Why the viewer does not take a request, or gives it back.' })
export class DeclineRequestInput {
  @Field(() => ID, { description: 'Which.' })
  @IsString()
  secondOpinionId!: string;

  @Field(() => DECLINE_REASONS, { description: 'Why.' })
  @IsEnum(DECLINE_REASONS)
  reason!: DeclineReason;
}

@InputType({ description: 'To which specialty a request belongs instead.' })
export class RedirectRequestInput {
  @Field(() => ID, { description: 'Which.' })
  @IsString()
  secondOpinionId!: string;

  @Field(() => String, { description: 'Slug of another specialty.' })
  @IsString()
  specialty!: string;

  @Field(() => String, {
    description: `Why, for the asker and the next answerer: at most ${MAX_REASON_LENGTH} characters. Masked before it is kept.`,
  })
  @NotBlank()
  @MaxLength(MAX_REASON_LENGTH)
  reason!: string;
}

@InputType({ description: 'How it went.' })
export class CloseRequestInput {
  @Field(() => ID, { description: "The viewer's own request." })
  @IsString()
  secondOpinionId!: string;

  @Field(() => CASE_OUTCOMES, { description: 'The outcome, which the answerer is told.' })
  @IsEnum(CASE_OUTCOMES)
  outcome!: CaseOutcome;
}

@InputType({ description: 'Whom a coordinator asks.' })
export class AssignRequestInput {
  @Field(() => ID, { description: 'Which request.' })
  @IsString()
  secondOpinionId!: string;

  @Field(() => ID, { description: 'A verified clinician who may answer in its specialty.' })
  @IsString()
  clinicianId!: string;
}
