import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../libs/deid/index.js';
import type {
  CaseThreadId,
  ClinicianId,
  ReplyId,
  SpecialtySlug,
} from '../../../libs/kernel/index.js';
import type { CareTier } from '../identity/index.js';
import type { AgeBand, CaseKind, CaseOutcome, CaseStatus, Sex } from './case-vocabulary.js';

@Entity('case_threads')
export class CaseThreadEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: CaseThreadId;

  @Column('uuid', { name: 'author_id' })
  authorId!: ClinicianId;

  @Column('text')
  kind!: CaseKind;

  @Column('text', { default: 'OPEN' })
  status!: CaseStatus;

  @Column('text')
  title!: ScrubbedText;

  @Column('text')
  question!: ScrubbedText;

  @Column('text')
  body!: ScrubbedText;

  @Column('text', { array: true })
  specialties!: SpecialtySlug[];

  @Column('text', { name: 'age_band', nullable: true })
  ageBand!: AgeBand | null;

  @Column('text', { nullable: true })
  sex!: Sex | null;

  @Column('text', { name: 'care_tier', nullable: true })
  careTier!: CareTier | null;

  @Column('uuid', { name: 'accepted_reply_id', nullable: true })
  acceptedReplyId!: ReplyId | null;

  @Column('text', { nullable: true })
  outcome!: CaseOutcome | null;

  @Column({ type: 'timestamptz', name: 'outcome_at', precision: 3, nullable: true })
  outcomeAt!: Date | null;

  @Column('integer', { name: 'reply_count', default: 0 })
  replyCount!: number;

  /** Grows with every change of the thread or its replies; the index is compared by it. */
  @Column('bigint', { default: 1, transformer: { from: Number, to: (value: number) => value } })
  revision!: number;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'last_activity_at', precision: 3, default: () => 'now()' })
  lastActivityAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
