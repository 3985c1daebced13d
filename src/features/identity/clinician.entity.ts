import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScrubbedText } from '../../../libs/deid/index.js';
import type { ClinicianId, SpecialtySlug } from '../../../libs/kernel/index.js';
import type { Duty, VerificationStatus } from '../../platform/sessions/index.js';
import type { CareTier, ClinicianRole } from './clinician-role.js';
import type { IndianState } from './indian-state.js';

@Entity('clinicians')
export class ClinicianEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: ClinicianId;

  @Column('text')
  email!: string;

  @Column('text', { name: 'password_hash', select: false })
  passwordHash!: string;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  @Column('text')
  role!: ClinicianRole;

  @Column('text', { array: true, default: () => "'{}'" })
  duties!: Duty[];

  @Column('text', { array: true, default: () => "'{}'" })
  specialties!: SpecialtySlug[];

  /** BCP 47 codes. */
  @Column('text', { array: true, default: () => "'{}'" })
  languages!: string[];

  @Column('text', { name: 'registration_council' })
  registrationCouncil!: string;

  @Column('text', { name: 'registration_number' })
  registrationNumber!: string;

  @Column('text', { name: 'care_tier', nullable: true })
  careTier!: CareTier | null;

  /** Where they work: counted in trends, shown to nobody else. */
  @Column('text', { nullable: true })
  state!: IndianState | null;

  @Column('text', { default: 'EMAIL_UNCONFIRMED' })
  verification!: VerificationStatus;

  @Column('text', { name: 'refusal_reason', nullable: true })
  refusalReason!: ScrubbedText | null;

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
