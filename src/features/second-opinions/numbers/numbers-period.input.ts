import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';

const MOST_MONTHS = 24;

@InputType({ description: 'Of which months.' })
export class NumbersPeriod {
  @Field(() => Int, {
    defaultValue: 12,
    description: `How many of the last published months, at most ${MOST_MONTHS}.`,
  })
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHS)
  months: number = 12;
}
