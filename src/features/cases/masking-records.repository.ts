import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SurrogateKind } from '../../../libs/deid/index.js';
import type { CaseThreadId, ClinicianId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { AllottedSurrogate, ThreadSurrogates } from '../../scrubbing/index.js';
import type { CaseThreadEntity } from './case-thread.entity.js';
import { ThreadSurrogateEntity } from './thread-surrogate.entity.js';

/** A surrogate of the writer, or without a hash the highest number of its kind. */
interface SurrogateRow {
  readonly kind: SurrogateKind;
  readonly keyHash: string | null;
  readonly number: number;
}

const HIGHEST = `
  select kind, null as "keyHash", max(number) as number from thread_surrogates
  where case_thread_id = $1 group by kind`;

@Injectable()
export class MaskingRecordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What `writer` may know of a thread's surrogates: their own, and which numbers are taken. */
  async surrogatesFor(
    writer: ClinicianId,
    thread: Pick<CaseThreadEntity, 'id' | 'authorId'>,
  ): Promise<ThreadSurrogates> {
    // Of others only the highest numbers are read: a long thread keeps many hashes.
    const rows: SurrogateRow[] = await this.dataSource.manager.query(
      `select kind, encode(key_hash, 'hex') as "keyHash", number
       from thread_surrogates where case_thread_id = $1 and clinician_id = $2
       union all ${HIGHEST}`,
      [thread.id, writer],
    );
    const surrogates: AllottedSurrogate[] = [];
    const taken: Partial<Record<SurrogateKind, number>> = {};
    for (const { kind, keyHash, number } of rows) {
      if (keyHash !== null) surrogates.push({ kind, keyHash, number });
      else if (kind !== 'Date') taken[kind] = number;
    }
    return { id: thread.id, surrogates, taken, keepsDays: thread.authorId === writer };
  }

  /** The highest number of each kind in a thread; for dates, whether any stands there at all. */
  async inUse(caseThreadId: CaseThreadId): Promise<ReadonlyMap<SurrogateKind, number>> {
    const rows: SurrogateRow[] = await this.dataSource.manager.query(HIGHEST, [caseThreadId]);
    return new Map(rows.map(({ kind, number }) => [kind, number]));
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
}
