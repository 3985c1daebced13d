import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClinicianId, SecondOpinionId } from '../../../libs/kernel/index.js';

/** Who is `[Patient 1]` in a request, as a keyed hash that is bound to that request. */
@Entity('second_opinion_surrogates')
export class SecondOpinionSurrogateEntity {
  @PrimaryColumn('uuid', { name: 'second_opinion_id' })
  secondOpinionId!: SecondOpinionId;

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
