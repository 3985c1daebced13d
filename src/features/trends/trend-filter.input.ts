import { Field, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { INDIAN_STATES, type IndianState } from '../identity/index.js';

const MOST_MONTHS = 24;

@InputType({ description: 'Which trends; what is left out does not narrow.' })
export class TrendFilter {
  @Field(() => String, { nullable: true, description: 'The slug of a specialty.' })
  @IsOptional()
  @IsString()
  specialty?: string | null;

  @Field(() => INDIAN_STATES, { nullable: true, description: 'Where those who asked work.' })
  @IsOptional()
  @IsEnum(INDIAN_STATES)
  state?: IndianState | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 12,
    description: `How many of the last published months, at most ${MOST_MONTHS}.`,
  })
  @IsInt()
  @Min(2)
  @Max(MOST_MONTHS)
  months: number = 12;
}
