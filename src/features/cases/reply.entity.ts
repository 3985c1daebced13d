import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../libs/deid/index.js';
import type { CaseThreadId, ClinicianId, ReplyId } from '../../../libs/kernel/index.js';

@Entity('replies')
export class ReplyEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: ReplyId;

  @Column('uuid', { name: 'case_thread_id' })
  caseThreadId!: CaseThreadId;

  @Column('uuid', { name: 'author_id' })
  authorId!: ClinicianId;

  @Column('text')
  body!: ScrubbedText;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
