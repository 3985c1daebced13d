import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SurrogateKind } from '../../../libs/deid/index.js';
import type { CaseThreadId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { AllottedSurrogate } from '../../scrubbing/index.js';
import { MaskingAuditEntity } from './masking-audit.entity.js';
import { ThreadSurrogateEntity } from './thread-surrogate.entity.js';

@Injectable()
export class MaskingRecordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async surrogatesOf(caseThreadId: CaseThreadId): Promise<AllottedSurrogate[]> {
    const rows = await this.dataSource.manager.findBy(ThreadSurrogateEntity, { caseThreadId });
    return rows.map(({ kind, keyHash, number }) => ({ kind: kind as SurrogateKind, keyHash: keyHash.toString('hex'), number }));
  }

  /** Surrogates must be bound to the thread already; those it has keep their number. */
  async insertSurrogates(tx: Transaction, caseThreadId: CaseThreadId, surrogates: readonly AllottedSurrogate[]): Promise<void> {
    if (surrogates.length === 0) return;
    const rows = surrogates.map(({ kind, keyHash, number }) => ({ caseThreadId, kind, keyHash: Buffer.from(keyHash, 'hex'), number }));
    await tx.manager.createQueryBuilder().insert().into(ThreadSurrogateEntity).values(rows).orIgnore().execute();
  }

  async insertAudit(tx: Transaction, audit: Pick<MaskingAuditEntity, 'clinicianId' | 'caseThreadId' | 'replyId' | 'pipelineVersion' | 'restored'>): Promise<void> {
    await tx.manager.insert(MaskingAuditEntity, audit);
  }
}
