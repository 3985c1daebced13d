import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { CaseThreadId, ReplyId } from '../../../libs/kernel/index.js';
import { preparedRead, type Transaction } from '../../platform/database/index.js';
import type { Keyset } from '../../platform/pagination/index.js';
import { authorOf, type AuthorRow } from '../identity/index.js';
import { ReplyEntity } from './reply.entity.js';

type NewReply = Pick<ReplyEntity, 'caseThreadId' | 'authorId' | 'body' | 'pipelineVersion'> &
  Partial<Pick<ReplyEntity, 'createdAt'>>;

/** A reply as it is read, with its author. */
export type ReplyRow = ReplyEntity & { readonly author: AuthorRow };

const COLUMNS = `
  id, case_thread_id as "caseThreadId", author_id as "authorId", body, pipeline_version as "pipelineVersion",
  created_at as "createdAt", withdrawn_at as "withdrawnAt", ${authorOf('replies.author_id')}`;

const pageOfEach = (condition: string): string => `
  select reply.*
  from unnest($1::uuid[]) as thread (id) cross join lateral (
    select ${COLUMNS} from replies
    where case_thread_id = thread.id and withdrawn_at is null ${condition}
    order by created_at, id
    limit $2
  ) as reply
  order by "createdAt", id`;

@Injectable()
export class RepliesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insert(tx: Transaction, reply: NewReply): Promise<ReplyId> {
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ReplyEntity)
      .values(reply)
      .returning('id')
      .execute();
    return (inserted.raw as [{ id: ReplyId }])[0].id;
  }

  async findVisible(ids: readonly ReplyId[]): Promise<ReplyRow[]> {
    return preparedRead(
      this.dataSource,
      `select ${COLUMNS} from replies where id = any ($1::uuid[]) and withdrawn_at is null`,
      [ids],
    );
  }

  /** In the transaction's own connection: waiting for a second one would exhaust the pool. */
  async findVisibleIn(tx: Transaction, id: ReplyId): Promise<ReplyEntity | null> {
    return tx.manager.findOneBy(ReplyEntity, { id, withdrawnAt: IsNull() });
  }

  /**
   * The first `limit` replies of each thread, the oldest first: one query, however many threads
   * a page shows.
   */
  async listOf(
    threadIds: readonly CaseThreadId[],
    after: Keyset | undefined,
    limit: number,
  ): Promise<ReplyRow[]> {
    return after
      ? preparedRead(this.dataSource, pageOfEach('and (created_at, id) > ($3, $4)'), [
          threadIds,
          limit,
          after.at,
          after.id,
        ])
      : preparedRead(this.dataSource, pageOfEach(''), [threadIds, limit]);
  }

  /** All replies of these threads that can be seen, the oldest first. */
  async allOf(threadIds: readonly CaseThreadId[]): Promise<ReplyEntity[]> {
    return this.dataSource.manager.find(ReplyEntity, {
      where: { caseThreadId: In([...threadIds]), withdrawnAt: IsNull() },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  async withdraw(tx: Transaction, id: ReplyId, at: Date): Promise<boolean> {
    const { affected } = await tx.manager.update(
      ReplyEntity,
      { id, withdrawnAt: IsNull() },
      { withdrawnAt: at },
    );
    return affected === 1;
  }
}
