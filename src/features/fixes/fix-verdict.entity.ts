import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClinicianId, FixId } from '../../../libs/kernel/index.js';
import type { FixVerdict } from './fix-vocabulary.js';

/** What one colleague found last. */
@Entity('fix_verdicts')
export class FixVerdictEntity {
  @PrimaryColumn('uuid', { name: 'fix_id' })
  fixId!: FixId;

  @PrimaryColumn('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @Column('text')
  verdict!: FixVerdict;

  @Column({ type: 'timestamptz', name: 'judged_at', precision: 3 })
  judgedAt!: Date;
}
