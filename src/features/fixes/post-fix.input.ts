import { Field, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { NotBlank, ReviewedPostInput } from '../cases/index.js';
import { INDIAN_STATES, type IndianState } from '../identity/index.js';
import { FIX_KINDS, type FixKind } from './fix-vocabulary.js';

const MAX_ITEM_LENGTH = 120;
const MAX_WORKAROUND_LENGTH = 4_000;
const DEFAULT_EXPIRY_DAYS = 90;

@InputType({ description: 'A reviewed fix.' })
export class PostFixInput extends ReviewedPostInput {
  @Field(() => FIX_KINDS, { description: 'What stands in the way.' })
  @IsEnum(FIX_KINDS)
  kind!: FixKind;

  @Field(() => String, { description: 'What is short or in the way, masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_ITEM_LENGTH)
  item!: string;

  @Field(() => String, { description: 'What to do about it, masked, as reviewed.' })
  @NotBlank()
  @MaxLength(MAX_WORKAROUND_LENGTH)
  workaround!: string;

  @Field(() => INDIAN_STATES, {
    nullable: true,
    description: 'Where it helps; null for all of India.',
  })
  @IsOptional()
  @IsEnum(INDIAN_STATES)
  region?: IndianState | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_EXPIRY_DAYS,
    description: 'When it leaves the board unless somebody confirms it, in days, 7 to 365.',
  })
  @IsInt()
  @Min(7)
  @Max(365)
  expiresInDays: number = DEFAULT_EXPIRY_DAYS;
}
