import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClinicianId } from '../../../libs/kernel/index.js';

/** That a clinician's request with this key has been done, and what came of it. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @PrimaryColumn('text')
  operation!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('bytea', { name: 'request_hash' })
  requestHash!: Buffer;

  @Column('uuid', { name: 'result_id' })
  resultId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
