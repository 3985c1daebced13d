import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ClinicianId } from '../../../libs/kernel/index.js';

@Entity('email_confirmations')
export class EmailConfirmationEntity {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Index('email_confirmations_clinician')
  @Column('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
