import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CASE_OUTCOMES, type CaseOutcome } from '../cases/index.js';
import { AuthorType, CARE_TIERS, type CareTier, SpecialtyType } from '../identity/index.js';
import { type Confidence, CONFIDENCES } from './second-opinion-answer.entity.js';
import { DECLINE_REASONS, type DeclineReason } from './second-opinion-event.js';
import { MESSAGE_KINDS, type MessageKind } from './second-opinion-message.entity.js';
import { EVENTS, type EventType } from './states/second-opinion.states.js';

@ObjectType('Recommendation', { description: 'What to do where a patient is cared for.' })
export class RecommendationType {
  @Field(() => CARE_TIERS, { description: 'Where.' })
  careTier!: CareTier;

  @Field(() => String, { description: 'What.' })
  text!: string;
}

@ObjectType('SecondOpinionAnswer', { description: 'The answer to a request.' })
export class SecondOpinionAnswerType {
  @Field(() => AuthorType, { description: 'Who answered.' })
  author!: AuthorType;

  @Field(() => String, { description: 'What the answerer thinks it is.' })
  impression!: string;

  @Field(() => [RecommendationType], { description: 'What to do, by care tier.' })
  recommendations!: readonly RecommendationType[];

  @Field(() => String, { nullable: true, description: "What would change the answerer's mind." })
  changeMyMind!: string | null;

  @Field(() => String, { nullable: true, description: 'When the patient must be referred.' })
  referIf!: string | null;

  @Field(() => CONFIDENCES, { description: 'How sure the answerer is.' })
  confidence!: Confidence;

  @Field(() => String, { nullable: true, description: 'What it rests on.' })
  source!: string | null;

  @Field(() => Date, { description: 'When it was posted.' })
  createdAt!: Date;
}

@ObjectType('SecondOpinionMessage', { description: 'What was written within a request.' })
export class SecondOpinionMessageType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: string;

  @Field(() => MESSAGE_KINDS, { description: 'What it is.' })
  kind!: MessageKind;

  @Field(() => AuthorType, {
    nullable: true,
    description: 'Who wrote it; null where the viewer is not told.',
  })
  author!: AuthorType | null;

  @Field(() => String, { description: 'The text.' })
  body!: string;

  @Field(() => Date, { description: 'When it was posted.' })
  createdAt!: Date;
}

@ObjectType('SecondOpinionEvent', { description: 'One thing that happened to a request.' })
export class SecondOpinionEventType {
  @Field(() => Int, { description: 'Its number within the request, from 1.' })
  sequence!: number;

  @Field(() => EVENTS, { description: 'What.' })
  kind!: EventType;

  @Field(() => Date, { description: 'When.' })
  at!: Date;

  @Field(() => AuthorType, {
    nullable: true,
    description: 'Who did it; null where it happened by itself, or the viewer is not told.',
  })
  actor!: AuthorType | null;

  @Field(() => AuthorType, {
    nullable: true,
    description: 'Whom it was offered to or taken from; null where the viewer is not told.',
  })
  concerns!: AuthorType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why routing went this way, in words, for the asker and coordinators.',
  })
  explanation!: string | null;

  @Field(() => DECLINE_REASONS, { nullable: true, description: 'Why it was declined.' })
  declined!: DeclineReason | null;

  @Field(() => SpecialtyType, { nullable: true, description: 'Where it was redirected to.' })
  specialty!: SpecialtyType | null;

  @Field(() => CASE_OUTCOMES, { nullable: true, description: 'With what it was closed.' })
  outcome!: CaseOutcome | null;
}
