import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { INDIAN_STATES, type IndianState } from '../identity/index.js';
import { FIX_KINDS, type FixKind } from './fix-vocabulary.js';

@InputType({ description: 'Which fixes. What is left out narrows nothing.' })
export class FixFilter {
  @Field(() => String, {
    nullable: true,
    description: 'What the reader looks for. Never stored. At most 1,000 characters.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  query?: string | null;

  @Field(() => FIX_KINDS, { nullable: true, description: 'What stands in the way.' })
  @IsOptional()
  @IsEnum(FIX_KINDS)
  kind?: FixKind | null;

  @Field(() => INDIAN_STATES, {
    nullable: true,
    description: 'Fixes for this state, and those for all of India.',
  })
  @IsOptional()
  @IsEnum(INDIAN_STATES)
  region?: IndianState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also what has expired or works no more.',
  })
  @IsOptional()
  @IsBoolean()
  past?: boolean | null;
}
