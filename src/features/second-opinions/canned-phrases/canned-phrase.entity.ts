import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../../libs/deid/index.js';
import type { ClinicianId } from '../../../../libs/kernel/index.js';

/** A phrase that an answerer writes often, for nobody else. */
@Entity('canned_phrases')
export class CannedPhraseEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @Column('text')
  body!: ScrubbedText;

  @Column('text', { name: 'pipeline_version' })
  pipelineVersion!: string;

  @Column({ type: 'timestamptz', name: 'created_at', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
