import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SurrogateKind } from '../../../libs/deid/index.js';
import type { ClinicianId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { AllottedSurrogate, ThreadSurrogates } from '../../scrubbing/index.js';
import type { CaseThreadEntity } from './case-thread.entity.js';
import { MaskingAuditEntity } from './masking-audit.entity.js';
import { ThreadSurrogateEntity } from './thread-surrogate.entity.js';

@Injectable()
export class MaskingRecordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What `writer` may know of a thread's surrogates: their own, and which numbers are taken. */
  async surrogatesFor(
    writer: ClinicianId,
    thread: Pick<CaseThreadEntity, 'id' | 'authorId'>,
  ): Promise<ThreadSurrogates> {
    const rows = await this.dataSource.manager.findBy(ThreadSurrogateEntity, {
      caseThreadId: thread.id,
    });
    const taken: Partial<Record<SurrogateKind, number>> = {};
    for (const row of rows) {
      const kind = row.kind as SurrogateKind;
      if (kind !== 'Date') taken[kind] = Math.max(taken[kind] ?? 0, row.number);
    }
    const surrogates = rows
      .filter(({ clinicianId }) => clinicianId === writer)
      .map(({ kind, keyHash, number }) => ({
        kind: kind as SurrogateKind,
        keyHash: keyHash.toString('hex'),
        number,
      }));
    return { id: thread.id, surrogates, taken, keepsDays: thread.authorId === writer };
  }

  /** Surrogates must be bound to the thread already; those the writer has keep their number. */
  async insertSurrogates(
    tx: Transaction,
    owner: Pick<ThreadSurrogateEntity, 'caseThreadId' | 'clinicianId'>,
    surrogates: readonly AllottedSurrogate[],
  ): Promise<void> {
    if (surrogates.length === 0) return;
    const rows = surrogates.map(({ kind, keyHash, number }) => ({
      ...owner,
      kind,
      keyHash: Buffer.from(keyHash, 'hex'),
      number,
    }));
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ThreadSurrogateEntity)
      .values(rows)
      .orIgnore()
      .execute();
  }

  async insertAudit(
    tx: Transaction,
    audit: Pick<
      MaskingAuditEntity,
      'clinicianId' | 'caseThreadId' | 'replyId' | 'pipelineVersion' | 'restored'
    >,
  ): Promise<void> {
    await tx.manager.insert(MaskingAuditEntity, audit);
  }
}
