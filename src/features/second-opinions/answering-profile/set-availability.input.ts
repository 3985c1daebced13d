import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsDate,
  IsInt,
  IsOptional,
  IsTimeZone,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

@InputType({ description: 'Hours of one weekday. A night shift is two of them.' })
export class WeeklyHoursInput {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  @IsInt()
  @Min(1)
  @Max(7)
  weekday!: number;

  @Field(() => Int, { description: 'Minutes from midnight: 540 is nine o’clock.' })
  @IsInt()
  @Min(0)
  @Max(1_439)
  from!: number;

  @Field(() => Int, { description: 'Minutes from midnight, exclusive, at most 1440.' })
  @IsInt()
  @Min(1)
  @Max(1_440)
  until!: number;
}

@InputType({ description: 'Leave, a course, a pause.' })
export class AbsenceInput {
  @Field(() => Date, { description: 'When it begins.' })
  @IsDate()
  from!: Date;

  @Field(() => Date, { description: 'When it ends.' })
  @IsDate()
  until!: Date;
}

@InputType({ description: 'When and how much the viewer answers.' })
export class SetAvailabilityInput {
  @Field(() => String, { description: 'IANA name of the time zone, such as `Asia/Kolkata`.' })
  @IsTimeZone()
  timeZone!: string;

  @Field(() => [WeeklyHoursInput], { description: 'At most 28; none at all is never.' })
  @ArrayMaxSize(28)
  @ValidateNested({ each: true })
  @Type(() => WeeklyHoursInput)
  hours!: WeeklyHoursInput[];

  @Field(() => [AbsenceInput], { description: 'At most 20.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AbsenceInput)
  absences!: AbsenceInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'ISO 3166 code of where public holidays are kept, such as `IN` or `IN-KA`; null to answer on holidays too.',
  })
  @IsOptional()
  @Matches(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
  holidays?: string | null;

  @Field(() => Int, { description: 'How many requests in seven days, 0 to 100; 0 is a pause.' })
  @IsInt()
  @Min(0)
  @Max(100)
  weeklyLimit!: number;
}
