import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CaseThreadId, SecondOpinionId } from '../../../libs/kernel/index.js';
import {
  AGE_BANDS,
  type AgeBand,
  CASE_OUTCOMES,
  type CaseOutcome,
  type Sex,
  SEXES,
} from '../cases/index.js';
import { CARE_TIERS, type CareTier, specialtiesOf, SpecialtyType } from '../identity/index.js';
import { URGENCIES, type Urgency } from './routing/urgency.js';
import { type Action, ACTIONS, actionsOf } from './second-opinion.policy.js';
import { type Owner, OWNERS, type State, STATES } from './states/second-opinion.states.js';
import type { SeenSecondOpinion } from './turn.js';

const STANDING_NOTE =
  'This is advice between colleagues on what is written here. The answerer has not examined the patient, and it is not legally an examination: whoever treats the patient decides.';

/** A request as one viewer sees it. People, texts and history are fields of the resolver, read in batches. */
@ObjectType('SecondOpinion', {
  description:
    'A request for a second opinion: private to who asks, who answers, and the coordinators.',
})
export class SecondOpinionType {
  @Field(() => ID, { description: 'Stable id.' })
  id!: SecondOpinionId;

  @Field(() => ID, { nullable: true, description: "The asker's case that it is about." })
  caseThreadId!: CaseThreadId | null;

  @Field(() => String, { description: 'The one question.' })
  question!: string;

  @Field(() => String, { description: 'The story.' })
  background!: string;

  @Field(() => String, { nullable: true, description: 'Examinations and tests so far.' })
  done!: string | null;

  @Field(() => String, { nullable: true, description: 'Treatment so far.' })
  tried!: string | null;

  @Field(() => SpecialtyType, { description: 'The specialty that is asked.' })
  specialty!: SpecialtyType;

  @Field(() => URGENCIES, { description: 'How soon an answer is needed.' })
  urgency!: Urgency;

  @Field(() => String, { description: 'BCP 47 code of the language of the text.' })
  language!: string;

  @Field(() => CARE_TIERS, { description: 'Where the patient is.' })
  careTier!: CareTier;

  @Field(() => AGE_BANDS, { nullable: true, description: "The patient's age band." })
  ageBand!: AgeBand | null;

  @Field(() => SEXES, { nullable: true, description: "The patient's sex." })
  sex!: Sex | null;

  @Field(() => STATES, { description: 'Where it stands.' })
  state!: State;

  @Field(() => OWNERS, {
    nullable: true,
    description: 'Who must act now; null while it is open to all of a specialty, or over.',
  })
  owner!: Owner | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When something happens by itself: a reminder, the next offer, a hand-back.',
  })
  dueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was sent; null for a draft.' })
  sentAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'By when an answer is wanted.' })
  wantedBy!: Date | null;

  @Field(() => Date, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => CASE_OUTCOMES, { nullable: true, description: 'How it went, once it is closed.' })
  outcome!: CaseOutcome | null;

  @Field(() => Boolean, { description: 'Whether the asker agrees to share it in the forum.' })
  askerShares!: boolean;

  @Field(() => Boolean, { description: 'Whether the answerer agrees to share it in the forum.' })
  answererShares!: boolean;

  @Field(() => ID, { nullable: true, description: 'The case that it became in the forum.' })
  sharedCaseThreadId!: CaseThreadId | null;

  @Field(() => String, { description: 'What both sides must know of the nature of the advice.' })
  standingNote!: string;

  @Field(() => [ACTIONS], { description: 'What the viewer can do now.' })
  viewerMay!: readonly Action[];

  /** For the fields that are resolved. */
  seen!: SeenSecondOpinion;

  static of(seen: SeenSecondOpinion): SecondOpinionType {
    return {
      ...seen.request,
      specialty: specialtiesOf([seen.request.specialty])[0]!,
      standingNote: STANDING_NOTE,
      viewerMay: actionsOf(seen.seats, seen.request),
      seen,
    };
  }
}
