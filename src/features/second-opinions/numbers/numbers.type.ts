import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { SpecialtySlug } from '../../../../libs/kernel/index.js';
import { SpecialtyType, specialtiesOf } from '../../identity/index.js';
import { URGENCIES, type Urgency } from '../routing/urgency.js';
import type { Numbers, NumbersRow } from './numbers-of-a-period.js';

@ObjectType('NumbersTimes', {
  description: 'Minutes from sending on, rounded; null where fewer than 5 lie on either side.',
})
export class NumbersTimesType {
  @Field(() => Int, { nullable: true, description: 'Half of them took no longer.' })
  median!: number | null;

  @Field(() => Int, { nullable: true, description: 'Nine of ten took no longer.' })
  ninetieth!: number | null;
}

@ObjectType('NumbersShare', {
  description: 'A share from 0 to 1 of the requests; a span where small counts are hidden in it.',
})
export class NumbersShareType {
  @Field(() => Float, { description: 'At least so many.' })
  least!: number;

  @Field(() => Float, { description: 'At most so many.' })
  most!: number;
}

@ObjectType('NumbersRow', { description: 'Requests for a second opinion, counted together.' })
export class NumbersRowType {
  @Field(() => SpecialtyType, {
    nullable: true,
    description: 'Their specialty; null for all that have no row of their own.',
  })
  specialty!: SpecialtyType | null;

  @Field(() => URGENCIES, { nullable: true, description: 'Their urgency, in rows of urgencies.' })
  urgency!: Urgency | null;

  @Field(() => Int, { description: 'How many were sent.' })
  requests!: number;

  @Field(() => NumbersTimesType, { description: 'Until somebody claimed it.' })
  toClaim!: NumbersTimesType;

  @Field(() => NumbersTimesType, { description: 'Until it was answered or clarification asked.' })
  toFirstReply!: NumbersTimesType;

  @Field(() => NumbersTimesType, { description: 'Until it was answered.' })
  toAnswer!: NumbersTimesType;

  @Field(() => NumbersShareType, {
    nullable: true,
    description:
      'Answered within 24 hours; null in rows of urgencies, like the shares that follow.',
  })
  answeredInADay!: NumbersShareType | null;

  @Field(() => NumbersShareType, {
    nullable: true,
    description: 'Answered by somebody of another specialty.',
  })
  outsideSpecialty!: NumbersShareType | null;

  @Field(() => NumbersShareType, { nullable: true, description: 'Declined by somebody.' })
  declined!: NumbersShareType | null;

  static of(row: NumbersRow): NumbersRowType {
    const [specialty = null] = row.specialty ? specialtiesOf([row.specialty as SpecialtySlug]) : [];
    return {
      specialty,
      urgency: row.urgency,
      requests: row.requests,
      toClaim: row.claim,
      toFirstReply: row.reply,
      toAnswer: row.answer,
      answeredInADay: row.shares?.answeredInADay ?? null,
      outsideSpecialty: row.shares?.outsideSpecialty ?? null,
      declined: row.shares?.declined ?? null,
    };
  }
}

@ObjectType('NumbersMonth', { description: 'What was published of one month.' })
export class NumbersMonthType {
  @Field(() => String, { description: 'The month, such as `2026-08`.' })
  month!: string;

  @Field(() => NumbersRowType, { description: 'All of its requests that were counted.' })
  total!: NumbersRowType;
}

@ObjectType('SecondOpinionNumbers', {
  description:
    'How second opinions go. Counts under 5 are not published, nor what they could be told from.',
})
export class SecondOpinionNumbersType {
  @Field(() => [NumbersMonthType], { description: 'Month by month, the oldest first.' })
  months!: NumbersMonthType[];

  @Field(() => NumbersRowType, { description: 'All requests that were counted.' })
  total!: NumbersRowType;

  @Field(() => [NumbersRowType], {
    description: 'The specialties with the most requests first; of all others, the last.',
  })
  bySpecialty!: NumbersRowType[];

  @Field(() => [NumbersRowType], {
    description: 'By urgency, of the months in which each had at least 5.',
  })
  byUrgency!: NumbersRowType[];

  static of({ months, total, bySpecialty, byUrgency }: Numbers): SecondOpinionNumbersType {
    return {
      months: months.map(({ month, ...row }) => ({ month, total: NumbersRowType.of(row) })),
      total: NumbersRowType.of(total),
      bySpecialty: bySpecialty.map((row) => NumbersRowType.of(row)),
      byUrgency: byUrgency.map((row) => NumbersRowType.of(row)),
    };
  }
}
