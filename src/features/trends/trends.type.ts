import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Trends } from './trends.service.js';

@ObjectType('TrendPoint', { description: 'What was published of one month.' })
export class TrendPointType {
  @Field(() => String, { description: 'The month, such as `2026-08`.' })
  month!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Clinicians who asked about it; null where they were too few to be told.',
  })
  clinicians!: number | null;
}

@ObjectType('TrendRise', { description: 'How the last month compares with up to six before it.' })
export class TrendRiseType {
  @Field(() => Float, { description: 'How many times the usual number.' })
  ratio!: number;

  @Field(() => Float, { description: 'What the ratio exceeds with 95 % confidence.' })
  atLeast!: number;
}

@ObjectType('TopicTrend', { description: 'What became of a topic over the months.' })
export class TopicTrendType {
  @Field(() => ID, { description: 'Stable slug.' })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [TrendPointType], { description: 'One for each published month, the oldest first.' })
  points!: TrendPointType[];

  @Field(() => TrendRiseType, {
    nullable: true,
    description: 'Null where there is nothing to compare.',
  })
  rise!: TrendRiseType | null;
}

@ObjectType('Trends', {
  description:
    'What clinicians ask about. Counts under 5 are not published, nor what they could be told from.',
})
export class TrendsType {
  @Field(() => [String], { description: 'The months that are published, the oldest first.' })
  months!: readonly string[];

  @Field(() => [TopicTrendType], { description: 'What rises most surely first.' })
  topics!: TopicTrendType[];

  static of({ months, topics }: Trends): TrendsType {
    return {
      months,
      topics: topics.map(({ points, ...topic }) => ({
        ...topic,
        points: points.map(({ month, clinicians }) => ({ month, clinicians: clinicians || null })),
      })),
    };
  }
}
