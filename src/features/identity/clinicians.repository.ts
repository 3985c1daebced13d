import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClinicianId } from '../../../libs/kernel/index.js';
import { preparedRead, type Transaction } from '../../platform/database/index.js';
import type { CareTier } from './clinician-role.js';
import { ClinicianEntity } from './clinician.entity.js';

type NewClinician = Pick<
  ClinicianEntity,
  | 'email'
  | 'passwordHash'
  | 'displayName'
  | 'role'
  | 'specialties'
  | 'languages'
  | 'registrationCouncil'
  | 'registrationNumber'
  | 'careTier'
> &
  Partial<Pick<ClinicianEntity, 'duties' | 'verification' | 'demonstration'>>;

@Injectable()
export class CliniciansRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The new clinician's id, or undefined where the address is taken already. */
  async insertIfNew(tx: Transaction, clinician: NewClinician): Promise<ClinicianId | undefined> {
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ClinicianEntity)
      .values(clinician)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as { id: ClinicianId }[])[0]?.id;
  }

  async findById(id: ClinicianId): Promise<ClinicianEntity | null> {
    return this.dataSource.manager.findOneBy(ClinicianEntity, { id });
  }

  async findCareTier(id: ClinicianId): Promise<CareTier | null> {
    const [row] = await preparedRead<{ careTier: CareTier | null }>(
      this.dataSource,
      'select care_tier as "careTier" from clinicians where id = $1',
      [id],
    );
    return row?.careTier ?? null;
  }

  async findByEmail(email: string): Promise<ClinicianEntity | null> {
    return this.dataSource
      .createQueryBuilder(ClinicianEntity, 'c')
      .addSelect('c.passwordHash')
      .where('lower(c.email) = lower(:email)', { email })
      .getOne();
  }

  async update(
    tx: Transaction,
    id: ClinicianId,
    changes: Partial<Omit<ClinicianEntity, 'id'>>,
  ): Promise<void> {
    await tx.manager.update(ClinicianEntity, { id }, changes);
  }

  /** Moves on from `from` alone, so that two administrators cannot decide the same request. */
  async moveVerification(
    tx: Transaction,
    id: ClinicianId,
    from: ClinicianEntity['verification'],
    changes: Pick<ClinicianEntity, 'verification'> &
      Partial<Pick<ClinicianEntity, 'refusalReason'>>,
  ): Promise<boolean> {
    const { affected } = await tx.manager.update(
      ClinicianEntity,
      { id, verification: from },
      changes,
    );
    return affected === 1;
  }

  /** Those who wait for verification, the longest first. */
  async listPending(
    after: { at: Date; id: string } | undefined,
    limit: number,
  ): Promise<ClinicianEntity[]> {
    const query = this.dataSource
      .createQueryBuilder(ClinicianEntity, 'c')
      .where("c.verification = 'PENDING'")
      .orderBy('c.id', 'ASC')
      .limit(limit);
    if (after) query.andWhere('c.id > :id', { id: after.id });
    return query.getMany();
  }

  async countPending(): Promise<number> {
    return this.dataSource.manager.countBy(ClinicianEntity, { verification: 'PENDING' });
  }
}
