import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ClinicianId } from '../../../libs/kernel/index.js';
import type { RoutingCandidate } from './routing/routing-candidate.js';

@ObjectType('AnsweringCandidate', {
  description: 'Somebody whom a coordinator can ask, with what they carry.',
})
export class AnsweringCandidateType {
  @Field(() => ID, { description: 'Of the clinician.' })
  clinicianId!: ClinicianId;

  @Field(() => String, { description: 'The name that colleagues see.' })
  displayName!: string;

  @Field(() => [String], { description: 'BCP 47 codes of the languages spoken.' })
  languages!: readonly string[];

  @Field(() => Int, { description: 'Offers not yet decided, and claims not yet answered.' })
  openRequests!: number;

  @Field(() => Int, { description: 'Answers of the last seven days.' })
  answeredThisWeek!: number;

  @Field(() => Int, { description: 'What they are willing to answer in seven days; 0 is a pause.' })
  weeklyLimit!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'From offer to answer at the median, in the time in which they are there.',
  })
  medianMinutesToAnswer!: number | null;

  static of({ id, ...candidate }: RoutingCandidate): AnsweringCandidateType {
    return { ...candidate, clinicianId: id };
  }
}
