import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseThreadId, ClinicianId } from '../../../libs/kernel/index.js';

/** Who is `[Patient 1]` in a thread, as a keyed hash that is bound to that thread. */
@Entity('thread_surrogates')
export class ThreadSurrogateEntity {
  @PrimaryColumn('uuid', { name: 'case_thread_id' })
  caseThreadId!: CaseThreadId;

  /** Whose text it stands in: it agrees with that clinician's texts alone. */
  @PrimaryColumn('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('bytea', { name: 'key_hash' })
  keyHash!: Buffer;

  @Column('integer')
  number!: number;
}
