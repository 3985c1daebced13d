import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsOptional, IsString } from 'class-validator';
import { CASE_KINDS, CASE_STATUSES, type CaseKind, type CaseStatus } from '../cases/index.js';

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
}
