import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClinicianId } from '../../../../libs/kernel/index.js';
import type { WeeklyHours } from '../routing/routing-candidate.js';

/** When and how much somebody answers. */
@Entity('answering_profiles')
export class AnsweringProfileEntity {
  @PrimaryColumn('uuid', { name: 'clinician_id' })
  clinicianId!: ClinicianId;

  /** A keyed hash of the normalised name: it can be compared, and not be read. */
  @Column('bytea', { name: 'institution_hash', nullable: true })
  institutionHash!: Buffer | null;

  /** IANA. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('jsonb', { name: 'weekly_hours' })
  weeklyHours!: readonly WeeklyHours[];

  /** ISO 8601, as JSON keeps times. */
  @Column('jsonb')
  absences!: readonly { readonly from: string; readonly until: string }[];

  /** ISO 3166; null for who answers on public holidays too. */
  @Column('text', { name: 'holiday_country', nullable: true })
  holidayCountry!: string | null;

  @Column('text', { name: 'holiday_state', nullable: true })
  holidayState!: string | null;

  /** 0 is a pause. */
  @Column('integer', { name: 'weekly_limit' })
  weeklyLimit!: number;
}
