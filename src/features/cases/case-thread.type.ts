import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseThreadId, ReplyId } from '../../../libs/kernel/index.js';
import type { Viewer } from '../../platform/sessions/index.js';
import {
  AuthorType,
  CARE_TIERS,
  type CareTier,
  specialtiesOf,
  SpecialtyType,
} from '../identity/index.js';
import {
  AGE_BANDS,
  type AgeBand,
  CASE_KINDS,
  CASE_OUTCOMES,
  CASE_STATUSES,
  type CaseKind,
  type CaseOutcome,
  type CaseStatus,
  type Sex,
  SEXES,
} from './case-vocabulary.js';
import type { CaseThreadRow, ListedCaseThread } from './case-threads.repository.js';
import type { ReplyRow } from './replies.repository.js';

/** A case thread as clients see it. What hangs on it are fields of the resolver, read in batches. */
@ObjectType('CaseThread', {
  description: 'A masked case with its question, replies and accepted answer.',
})
export class CaseThreadType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: CaseThreadId;

  @Field(() => String, { description: 'One line.' })
  title!: string;

  @Field(() => String, { description: 'What is asked.' })
  question!: string;

  @Field(() => CASE_STATUSES, { description: 'Where it stands.' })
  status!: CaseStatus;

  @Field(() => CASE_KINDS, { description: 'A full case, or one quick question.' })
  kind!: CaseKind;

  @Field(() => AGE_BANDS, { nullable: true, description: "The patient's age band." })
  ageBand!: AgeBand | null;

  @Field(() => SEXES, { nullable: true, description: "The patient's sex." })
  sex!: Sex | null;

  @Field(() => CARE_TIERS, { nullable: true, description: 'Where the patient is cared for.' })
  careTier!: CareTier | null;

  @Field(() => CASE_OUTCOMES, {
    nullable: true,
    description: 'How it went for the patient; null until the author closes the case with it.',
  })
  outcome!: CaseOutcome | null;

  @Field(() => Date, { nullable: true, description: 'When the author told the outcome.' })
  outcomeAt!: Date | null;

  @Field(() => Int, { description: 'How many replies it has.' })
  replyCount!: number;

  @Field(() => Boolean, { description: 'Whether it was written for the demonstration.' })
  demonstration!: boolean;

  @Field(() => Date, { description: 'When it was opened.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When somebody last replied or accepted.' })
  lastActivityAt!: Date;

  @Field(() => AuthorType, { description: 'Who asked.' })
  author!: AuthorType;

  @Field(() => [SpecialtyType], { description: 'Whom it is for.' })
  specialties!: SpecialtyType[];

  @Field(() => Boolean, {
    description: 'Whether the viewer may accept a reply, tell the outcome or withdraw the case.',
  })
  viewerIsAuthor!: boolean;

  /** Read already, or left to be read when it is asked for. */
  body?: string;

  acceptedReplyId!: ReplyId | null;

  static of(viewer: Viewer | null, thread: CaseThreadRow | ListedCaseThread): CaseThreadType {
    return {
      ...thread,
      author: AuthorType.of(thread.author),
      specialties: specialtiesOf(thread.specialties),
      viewerIsAuthor: thread.authorId === viewer?.clinicianId,
    };
  }
}

@ObjectType('Reply', { description: 'A masked reply to a case.' })
export class ReplyType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: ReplyId;

  @Field(() => String, { description: 'The text, with surrogates in the place of identifiers.' })
  body!: string;

  @Field(() => Date, { description: 'When it was posted.' })
  createdAt!: Date;

  @Field(() => AuthorType, { description: 'Who replied.' })
  author!: AuthorType;

  @Field(() => Boolean, { description: 'Whether the viewer may withdraw it.' })
  viewerIsAuthor!: boolean;

  static of(viewer: Viewer | null, reply: ReplyRow): ReplyType {
    return {
      ...reply,
      author: AuthorType.of(reply.author),
      viewerIsAuthor: reply.authorId === viewer?.clinicianId,
    };
  }
}
