import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../libs/deid/index.js';
import type {
  CaseThreadId,
  ClinicianId,
  SecondOpinionId,
  SpecialtySlug,
} from '../../../libs/kernel/index.js';
import type { AgeBand, CaseOutcome, Sex } from '../cases/index.js';
import type { CareTier } from '../identity/index.js';
import type { Urgency } from './routing/urgency.js';
import type { Owner, State, Timer } from './states/second-opinion.states.js';

@Entity('second_opinions')
export class SecondOpinionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: SecondOpinionId;

  @Column('uuid', { name: 'asker_id' })
  askerId!: ClinicianId;

  /** The asker's own thread that it began in. */
  @Column('uuid', { name: 'case_thread_id', nullable: true })
  caseThreadId!: CaseThreadId | null;

  @Column('text')
  specialty!: SpecialtySlug;

  /** What the text suggested when the asker chose. */
  @Column('text', { name: 'suggested_specialty', nullable: true })
  suggestedSpecialty!: SpecialtySlug | null;

  @Column('text')
  urgency!: Urgency;

  /** BCP 47. */
  @Column('text')
  language!: string;

  /** What the asker can do where the patient is. */
  @Column('text', { name: 'care_tier' })
  careTier!: CareTier;

  @Column('text', { name: 'age_band', nullable: true })
  ageBand!: AgeBand | null;

  @Column('text', { nullable: true })
  sex!: Sex | null;

  @Column('boolean', { name: 'avoid_own_institution', default: false })
  avoidOwnInstitution!: boolean;

  @Column('text')
  question!: ScrubbedText;

  @Column('text')
  background!: ScrubbedText;

  @Column('text', { nullable: true })
  done!: ScrubbedText | null;

  @Column('text', { nullable: true })
  tried!: ScrubbedText | null;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column('text', { default: 'DRAFTED' })
  state!: State;

  @Column('text', { nullable: true })
  owner!: Owner | null;

  @Column('text', { nullable: true })
  timer!: Timer | null;

  @Column({ type: 'timestamptz', name: 'due_at', precision: 3, nullable: true })
  dueAt!: Date | null;

  @Column('uuid', { name: 'offered_to', nullable: true })
  offeredTo!: ClinicianId | null;

  @Column('uuid', { name: 'answerer_id', nullable: true })
  answererId!: ClinicianId | null;

  /** Whether all of its specialty could claim it already. */
  @Column('boolean', { default: false })
  opened!: boolean;

  /** Of its last event. */
  @Column('integer', { default: 0 })
  sequence!: number;

  @Column({ type: 'timestamptz', name: 'sent_at', precision: 3, nullable: true })
  sentAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'wanted_by', precision: 3, nullable: true })
  wantedBy!: Date | null;

  @Column({ type: 'timestamptz', name: 'escalated_at', precision: 3, nullable: true })
  escalatedAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: CaseOutcome | null;

  @Column('boolean', { name: 'asker_shares', default: false })
  askerShares!: boolean;

  @Column('boolean', { name: 'answerer_shares', default: false })
  answererShares!: boolean;

  @Column('uuid', { name: 'shared_case_thread_id', nullable: true })
  sharedCaseThreadId!: CaseThreadId | null;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
