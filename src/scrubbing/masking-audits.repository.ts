import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/index.js';
import { MaskingAuditEntity } from './masking-audit.entity.js';

@Injectable()
export class MaskingAuditsRepository {
  async insert(
    tx: Transaction,
    audit: Omit<MaskingAuditEntity, 'id' | 'createdAt'>,
  ): Promise<void> {
    await tx.manager.insert(MaskingAuditEntity, audit);
  }
}
