import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../libs/deid/index.js';
import type { ClinicianId } from '../../../libs/kernel/index.js';

/** Who decided what about a registration, and why. Rows are added, never changed. */
@Entity('verification_decisions')
export class VerificationDecisionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Index('verification_decisions_clinician')
  @Column('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: ClinicianId;

  @Column('text')
  verdict!: 'VERIFY' | 'REFUSE';

  @Column('text')
  reason!: ScrubbedText;

  @Column('timestamptz', { name: 'decided_at', default: () => 'now()' })
  decidedAt!: Date;
}
