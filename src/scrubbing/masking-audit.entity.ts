import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ClinicianId } from '../../libs/kernel/index.js';
import type { RestoredSpan } from './restored-spans.js';

/** What a reviewed text became. Constants: their values stand in the table. */
export type MaskingSubjectKind =
  | 'CASE_THREAD'
  | 'REPLY'
  | 'SECOND_OPINION'
  | 'CANNED_PHRASE'
  | 'SAVED_SEARCH'
  | 'COLLECTION'
  | 'FIX'
  | 'CONCERN';

/** By which pipeline a text was let in, and what its author restored on which ground: offsets, no text. */
@Entity('masking_audits')
@Index('masking_audits_subject', ['subjectId'])
export class MaskingAuditEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @Column('text', { name: 'subject_kind' })
  subjectKind!: MaskingSubjectKind;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column('jsonb')
  restored!: readonly RestoredSpan[];

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
