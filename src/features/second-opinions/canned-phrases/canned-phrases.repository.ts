import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClinicianId } from '../../../../libs/kernel/index.js';
import type { Transaction } from '../../../platform/database/index.js';
import { CannedPhraseEntity } from './canned-phrase.entity.js';

@Injectable()
export class CannedPhrasesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insert(
    tx: Transaction,
    phrase: Omit<CannedPhraseEntity, 'id' | 'createdAt'>,
  ): Promise<string> {
    const { identifiers } = await tx.manager.insert(CannedPhraseEntity, phrase);
    return (identifiers[0] as { id: string }).id;
  }

  /** The oldest first, so that their places under a key stay. */
  async listOf(clinicianId: ClinicianId): Promise<CannedPhraseEntity[]> {
    return this.dataSource.manager.find(CannedPhraseEntity, {
      where: { clinicianId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  async find(clinicianId: ClinicianId, id: string): Promise<CannedPhraseEntity | null> {
    return this.dataSource.manager.findOneBy(CannedPhraseEntity, { clinicianId, id });
  }

  async delete(tx: Transaction, clinicianId: ClinicianId, id: string): Promise<boolean> {
    const { affected } = await tx.manager.delete(CannedPhraseEntity, { clinicianId, id });
    return affected === 1;
  }
}
