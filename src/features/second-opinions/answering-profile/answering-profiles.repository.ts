import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClinicianId } from '../../../../libs/kernel/index.js';
import type { Transaction } from '../../../platform/database/index.js';
import { AnsweringProfileEntity } from './answering-profile.entity.js';
import { DEFAULT_AVAILABILITY, DEFAULT_WEEKLY_LIMIT } from './default-availability.js';

@Injectable()
export class AnsweringProfilesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What holds for who has said nothing is what everybody begins with. */
  async find(clinicianId: ClinicianId): Promise<AnsweringProfileEntity> {
    const profile = await this.dataSource.manager.findOneBy(AnsweringProfileEntity, {
      clinicianId,
    });
    return profile ?? firstProfile(clinicianId);
  }

  async change(
    tx: Transaction,
    clinicianId: ClinicianId,
    changes: Partial<Omit<AnsweringProfileEntity, 'clinicianId'>>,
  ): Promise<void> {
    const query = tx.manager.createQueryBuilder();
    await query
      .insert()
      .into(AnsweringProfileEntity)
      .values(firstProfile(clinicianId))
      .orIgnore()
      .execute();
    await tx.manager
      .createQueryBuilder()
      .update(AnsweringProfileEntity)
      .set(changes)
      .where({ clinicianId })
      .execute();
  }
}

const firstProfile = (clinicianId: ClinicianId): AnsweringProfileEntity => ({
  clinicianId,
  institutionHash: null,
  timeZone: DEFAULT_AVAILABILITY.zone,
  weeklyHours: DEFAULT_AVAILABILITY.hours,
  absences: [],
  holidayCountry: DEFAULT_AVAILABILITY.holidays?.country ?? null,
  holidayState: null,
  weeklyLimit: DEFAULT_WEEKLY_LIMIT,
});
