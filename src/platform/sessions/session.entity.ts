import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ClinicianId, SessionId } from '../../../libs/kernel/index.js';

@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: SessionId;

  @Index('sessions_token_hash', { unique: true })
  @Column('bytea', { name: 'token_hash', select: false })
  tokenHash!: Buffer;

  @Index('sessions_clinician')
  @Column('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @Column('text')
  device!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
