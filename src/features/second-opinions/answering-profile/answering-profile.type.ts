import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { AnsweringProfileEntity } from './answering-profile.entity.js';

@ObjectType('WeeklyHours', { description: 'Hours of one weekday.' })
export class WeeklyHoursType {
  @Field(() => Int, { description: '1 is Monday, 7 is Sunday.' })
  weekday!: number;

  @Field(() => Int, { description: 'Minutes from midnight.' })
  from!: number;

  @Field(() => Int, { description: 'Minutes from midnight, exclusive.' })
  until!: number;
}

@ObjectType('Absence', { description: 'Leave, a course, a pause.' })
export class AbsenceType {
  @Field(() => Date, { description: 'When it begins.' })
  from!: Date;

  @Field(() => Date, { description: 'When it ends.' })
  until!: Date;
}

@ObjectType('AnsweringProfile', { description: 'When and how much the viewer answers.' })
export class AnsweringProfileType {
  @Field(() => String, { description: 'IANA name of the time zone.' })
  timeZone!: string;

  @Field(() => [WeeklyHoursType], { description: 'When the viewer answers.' })
  hours!: readonly WeeklyHoursType[];

  @Field(() => [AbsenceType], { description: 'When not.' })
  absences!: readonly AbsenceType[];

  @Field(() => String, { nullable: true, description: 'Where public holidays are kept.' })
  holidays!: string | null;

  @Field(() => Int, { description: 'How many requests in seven days; 0 is a pause.' })
  weeklyLimit!: number;

  @Field(() => Boolean, {
    description: 'Whether the viewer has named an institution. Its name is not kept.',
  })
  hasInstitution!: boolean;

  static of(profile: AnsweringProfileEntity): AnsweringProfileType {
    const { timeZone, weeklyHours, absences, holidayCountry, holidayState, weeklyLimit } = profile;
    return {
      timeZone,
      hours: weeklyHours,
      absences: absences.map(({ from, until }) => ({
        from: new Date(from),
        until: new Date(until),
      })),
      holidays: holidayCountry && [holidayCountry, holidayState].filter(Boolean).join('-'),
      weeklyLimit,
      hasInstitution: profile.institutionHash !== null,
    };
  }
}
