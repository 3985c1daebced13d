import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { CaseThreadId, ReplyId } from '../../../libs/kernel/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { Keyset } from '../../platform/pagination/index.js';
import { ReplyEntity } from './reply.entity.js';

type NewReply = Pick<ReplyEntity, 'caseThreadId' | 'authorId' | 'body' | 'pipelineVersion'> & Partial<Pick<ReplyEntity, 'createdAt'>>;

@Injectable()
export class RepliesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insert(tx: Transaction, reply: NewReply): Promise<ReplyId> {
    const inserted = await tx.manager.createQueryBuilder().insert().into(ReplyEntity).values(reply).returning('id').execute();
    return (inserted.raw as [{ id: ReplyId }])[0].id;
  }

  async findVisible(ids: readonly ReplyId[]): Promise<ReplyEntity[]> {
    return this.dataSource.manager.findBy(ReplyEntity, { id: In([...ids]), withdrawnAt: IsNull() });
  }

  /**
   * The first `limit` replies of each thread, the oldest first: one query, however many threads
   * a page shows.
   */
  async listOf(threadIds: readonly CaseThreadId[], after: Keyset | undefined, limit: number): Promise<ReplyEntity[]> {
    const ranked = this.dataSource
      .createQueryBuilder()
      .select('r.id', 'id')
      .addSelect('row_number() over (partition by r.case_thread_id order by r.created_at, r.id)', 'place')
      .from(ReplyEntity, 'r')
      .where('r.case_thread_id in (:...threadIds) and r.withdrawn_at is null', { threadIds });
    if (after) ranked.andWhere('(r.created_at, r.id) > (:at, :id)', after);
    return this.dataSource
      .createQueryBuilder(ReplyEntity, 'r')
      .innerJoin(`(${ranked.getQuery()})`, 'ranked', 'ranked.id = r.id and ranked.place <= :limit')
      .setParameters({ ...ranked.getParameters(), limit })
      .orderBy('r.createdAt', 'ASC')
      .addOrderBy('r.id', 'ASC')
      .getMany();
  }

  /** All replies of these threads that can be seen, the oldest first. */
  async allOf(threadIds: readonly CaseThreadId[]): Promise<ReplyEntity[]> {
    return this.dataSource.manager.find(ReplyEntity, {
      where: { caseThreadId: In([...threadIds]), withdrawnAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  async withdraw(tx: Transaction, id: ReplyId, at: Date): Promise<boolean> {
    const { affected } = await tx.manager.update(ReplyEntity, { id, withdrawnAt: IsNull() }, { withdrawnAt: at });
    return affected === 1;
  }
}
