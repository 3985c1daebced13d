import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseThreadId, ClinicianId, ReplyId } from '../../../libs/kernel/index.js';
import type { RestoredSpan } from '../../scrubbing/index.js';

/** By which pipeline a text was let in, and what its author restored on which ground: offsets, no text. */
@Entity('masking_audits')
export class MaskingAuditEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @Index('masking_audits_thread')
  @Column('uuid', { name: 'case_thread_id' })
  caseThreadId!: CaseThreadId;

  @Column('uuid', { name: 'reply_id', nullable: true })
  replyId!: ReplyId | null;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column('jsonb')
  restored!: readonly RestoredSpan[];

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
