import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../libs/deid/index.js';
import type { ClinicianId, ConcernId } from '../../../libs/kernel/index.js';

@Entity('concerns')
export class ConcernEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: ConcernId;

  @Column('uuid', { name: 'author_id' })
  authorId!: ClinicianId;

  @Column('text')
  subject!: ScrubbedText;

  /** The office that the letter is for. */
  @Column('text')
  addressee!: ScrubbedText;

  @Column('text')
  body!: ScrubbedText;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  /** When it became a letter; from then on nobody signs or takes a signature back. */
  @Column('timestamptz', { name: 'issued_at', nullable: true })
  issuedAt!: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
