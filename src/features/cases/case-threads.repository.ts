import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type SelectQueryBuilder } from 'typeorm';
import type { CaseThreadId, ClinicianId, SpecialtySlug } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { Keyset } from '../../platform/pagination/index.js';
import { CaseThreadEntity } from './case-thread.entity.js';
import type { CaseKind, CaseStatus } from './case-vocabulary.js';

export interface CaseThreadFilter {
  readonly specialties?: readonly SpecialtySlug[];
  readonly status?: CaseStatus;
  readonly kind?: CaseKind;
  readonly authorId?: ClinicianId;
}

type NewCaseThread = Pick<
  CaseThreadEntity,
  'authorId' | 'kind' | 'title' | 'question' | 'body' | 'specialties' | 'ageBand' | 'sex' | 'careTier' | 'pipelineVersion'
> &
  Partial<Pick<CaseThreadEntity, 'demonstration' | 'createdAt' | 'lastActivityAt'>>;

@Injectable()
export class CaseThreadsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insert(tx: Transaction, thread: NewCaseThread): Promise<CaseThreadId> {
    const inserted = await tx.manager.createQueryBuilder().insert().into(CaseThreadEntity).values(thread).returning('id').execute();
    return (inserted.raw as [{ id: CaseThreadId }])[0].id;
  }

  /** Threads of these ids that have not been withdrawn, in no particular order. */
  async findVisible(ids: readonly CaseThreadId[]): Promise<CaseThreadEntity[]> {
    return this.dataSource.manager.findBy(CaseThreadEntity, { id: In([...ids]), withdrawnAt: IsNull() });
  }

  /** Locks the row until the transaction ends, so that its counters and status change in turn. */
  async lockVisible(tx: Transaction, id: CaseThreadId): Promise<CaseThreadEntity | null> {
    return tx.manager.findOne(CaseThreadEntity, { where: { id, withdrawnAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  /** The newest first, from after `after` on. */
  async list(filter: CaseThreadFilter, after: Keyset | undefined, limit: number): Promise<CaseThreadEntity[]> {
    const query = this.#visible(filter).orderBy('t.createdAt', 'DESC').addOrderBy('t.id', 'DESC').limit(limit);
    if (after) query.andWhere('(t.createdAt, t.id) < (:at, :id)', after);
    return query.getMany();
  }

  async count(filter: CaseThreadFilter): Promise<number> {
    return this.#visible(filter).getCount();
  }

  async listRevisions(after: CaseThreadId | undefined, limit: number): Promise<{ id: CaseThreadId; revision: number }[]> {
    const query = this.#visible({}).select(['t.id', 't.revision']).orderBy('t.id', 'ASC').limit(limit);
    if (after) query.andWhere('t.id > :after', { after });
    return query.getMany();
  }

  /** Applies `changes` and lets the revision grow. */
  async change(tx: Transaction, id: CaseThreadId, changes: Partial<CaseThreadEntity>): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(CaseThreadEntity)
      .set({ ...changes, revision: () => 'revision + 1' })
      .where('id = :id', { id })
      .execute();
  }

  #visible({ specialties, status, kind, authorId }: CaseThreadFilter): SelectQueryBuilder<CaseThreadEntity> {
    const query = this.dataSource.createQueryBuilder(CaseThreadEntity, 't').where('t.withdrawnAt is null');
    if (specialties?.length) query.andWhere('t.specialties && :specialties', { specialties });
    if (status) query.andWhere('t.status = :status', { status });
    if (kind) query.andWhere('t.kind = :kind', { kind });
    if (authorId) query.andWhere('t.authorId = :authorId', { authorId });
    return query;
  }
}
