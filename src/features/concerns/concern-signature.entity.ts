import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClinicianId, ConcernId } from '../../../libs/kernel/index.js';

@Entity('concern_signatures')
export class ConcernSignatureEntity {
  @PrimaryColumn('uuid', { name: 'concern_id' })
  concernId!: ConcernId;

  @PrimaryColumn('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @Column({ type: 'timestamptz', name: 'signed_at', precision: 3, default: () => 'now()' })
  signedAt!: Date;
}
