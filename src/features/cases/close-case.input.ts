import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsString } from 'class-validator';
import { CASE_OUTCOMES, type CaseOutcome } from './case-vocabulary.js';

@InputType({ description: 'How a case ended.' })
export class CloseCaseInput {
  @Field(() => ID, { description: "The viewer's own case." })
  @IsString()
  caseThreadId!: string;

  @Field(() => CASE_OUTCOMES, { description: 'How it went for the patient.' })
  @IsEnum(CASE_OUTCOMES)
  outcome!: CaseOutcome;
}
