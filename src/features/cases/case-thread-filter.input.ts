import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsEnum, IsOptional, IsString, IsUUID } from 'class-validator';
import type { CaseThreadId } from '../../../libs/kernel/index.js';
import { CASE_KINDS, CASE_STATUSES, type CaseKind, type CaseStatus } from './case-vocabulary.js';

@InputType('CaseThreadFilter', {
  description: 'Which cases to list; what is left out does not filter.',
})
export class CaseThreadFilterInput {
  @Field(() => [ID], { nullable: true, description: 'At most 50 cases, by their ids.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  ids?: CaseThreadId[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs: cases of any of them.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  specialties?: string[] | null;

  @Field(() => CASE_STATUSES, { nullable: true, description: 'Where they stand.' })
  @IsOptional()
  @IsEnum(CASE_STATUSES)
  status?: CaseStatus;

  @Field(() => CASE_KINDS, { nullable: true, description: 'Full cases, or quick questions.' })
  @IsOptional()
  @IsEnum(CASE_KINDS)
  kind?: CaseKind;

  @Field(() => Boolean, { nullable: true, description: "Only the viewer's own." })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
}
