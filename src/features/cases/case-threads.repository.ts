import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, IsNull } from 'typeorm';
import type { CaseThreadId, ClinicianId, SpecialtySlug } from '../../../libs/kernel/index.js';
import { preparedRead, sharedRead, type Transaction } from '../../platform/database/index.js';
import type { Keyset } from '../../platform/pagination/index.js';
import { authorOf, type AuthorRow } from '../identity/index.js';
import { CaseThreadEntity } from './case-thread.entity.js';
import type { CaseKind, CaseStatus } from './case-vocabulary.js';

export interface CaseThreadFilter {
  readonly ids?: readonly CaseThreadId[];
  readonly specialties?: readonly SpecialtySlug[];
  readonly status?: CaseStatus;
  readonly kind?: CaseKind;
  readonly authorId?: ClinicianId;
}

type NewCaseThread = Pick<
  CaseThreadEntity,
  | 'authorId'
  | 'kind'
  | 'title'
  | 'question'
  | 'body'
  | 'specialties'
  | 'ageBand'
  | 'sex'
  | 'careTier'
  | 'pipelineVersion'
> &
  Partial<Pick<CaseThreadEntity, 'demonstration' | 'createdAt' | 'lastActivityAt'>>;

/** A thread as it is read, with its author. */
export type CaseThreadRow = CaseThreadEntity & { readonly author: AuthorRow };

/** A thread on a list: what makes a row long or concerns the index alone stays in the database. */
export type ListedCaseThread = Omit<
  CaseThreadRow,
  'body' | 'revision' | 'pipelineVersion' | 'withdrawnAt'
>;

const LISTED = `
  id, author_id as "authorId", kind, status, title, question, specialties, age_band as "ageBand", sex,
  care_tier as "careTier", accepted_reply_id as "acceptedReplyId", outcome, outcome_at as "outcomeAt", reply_count as "replyCount", demonstration,
  created_at as "createdAt", last_activity_at as "lastActivityAt", ${authorOf('case_threads.author_id')}`;

const VISIBLE_BY_ID = `
  select ${LISTED}, body, revision::float8 as revision, pipeline_version as "pipelineVersion", withdrawn_at as "withdrawnAt"
  from case_threads
  where id = any ($1::uuid[]) and withdrawn_at is null`;

@Injectable()
export class CaseThreadsRepository {
  /** Case pages that are asked for in one turn of the event loop are read together. */
  readonly #byId = new DataLoader<CaseThreadId, CaseThreadRow | undefined>(
    async (ids) => {
      const found = new Map((await this.findVisible(ids)).map((thread) => [thread.id, thread]));
      return ids.map((id) => found.get(id));
    },
    { cache: false, batchScheduleFn: setImmediate },
  );

  constructor(private readonly dataSource: DataSource) {}

  async insert(tx: Transaction, thread: NewCaseThread): Promise<CaseThreadId> {
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(CaseThreadEntity)
      .values(thread)
      .returning('id')
      .execute();
    return (inserted.raw as [{ id: CaseThreadId }])[0].id;
  }

  /** The thread of this id, unless it has been withdrawn. */
  async findOneVisible(id: CaseThreadId): Promise<CaseThreadRow | undefined> {
    return this.#byId.load(id);
  }

  /** Threads of these ids that have not been withdrawn, in no particular order. */
  async findVisible(ids: readonly CaseThreadId[]): Promise<CaseThreadRow[]> {
    return preparedRead(this.dataSource, VISIBLE_BY_ID, [ids]);
  }

  /** Those that were withdrawn at `since` or later, the last ones first. */
  async listWithdrawn(since: Date, limit: number): Promise<CaseThreadId[]> {
    const rows = await preparedRead<{ id: CaseThreadId }>(
      this.dataSource,
      'select id from case_threads where withdrawn_at >= $1 order by withdrawn_at desc limit $2',
      [since, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Locks the row until the transaction ends, so that its counters and status change in turn. */
  async lockVisible(tx: Transaction, id: CaseThreadId): Promise<CaseThreadEntity | null> {
    return tx.manager.findOne(CaseThreadEntity, {
      where: { id, withdrawnAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The newest first, from after `after` on. */
  async list(
    filter: CaseThreadFilter,
    after: Keyset | undefined,
    limit: number,
  ): Promise<readonly ListedCaseThread[]> {
    const { where, values } = visible(filter, after);
    const text = `select ${LISTED} from case_threads where ${where} order by created_at desc, id desc limit $${values.length + 1}`;
    return sharedRead(this.dataSource, text, [...values, limit]);
  }

  async count(filter: CaseThreadFilter): Promise<number> {
    const { where, values } = visible(filter);
    const [row] = await preparedRead<{ count: number }>(
      this.dataSource,
      `select count(*)::integer from case_threads where ${where}`,
      values,
    );
    return row?.count ?? 0;
  }

  async listRevisions(
    after: CaseThreadId | undefined,
    limit: number,
  ): Promise<{ id: CaseThreadId; revision: number }[]> {
    const query = this.dataSource
      .createQueryBuilder(CaseThreadEntity, 't')
      .select(['t.id', 't.revision'])
      .where('t.withdrawnAt is null')
      .orderBy('t.id', 'ASC')
      .limit(limit);
    if (after) query.andWhere('t.id > :after', { after });
    return query.getMany();
  }

  /** Counts one more reply of a thread that can be seen; `false` where there is none. */
  async countReply(tx: Transaction, id: CaseThreadId): Promise<boolean> {
    const [, counted]: [unknown, number] = await tx.manager.query(
      `update case_threads
       set reply_count = reply_count + 1, last_activity_at = now(), revision = revision + 1
       where id = $1 and withdrawn_at is null`,
      [id],
    );
    return counted === 1;
  }

  /** Applies `changes` and lets the revision grow. */
  async change(
    tx: Transaction,
    id: CaseThreadId,
    changes: Partial<CaseThreadEntity>,
  ): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(CaseThreadEntity)
      .set({ ...changes, revision: () => 'revision + 1' })
      .where('id = :id', { id })
      .execute();
  }
}

/** The conditions for threads that can be seen and fit `filter`, with the values of their parameters. */
function visible(
  { ids, specialties, status, kind, authorId }: CaseThreadFilter,
  after?: Keyset,
): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const given = (value: unknown) => `$${values.push(value)}`;
  const conditions = ['withdrawn_at is null'];
  if (ids) conditions.push(`id = any (${given(ids)}::uuid[])`);
  if (specialties?.length) conditions.push(`specialties && ${given(specialties)}::text[]`);
  if (status) conditions.push(`status = ${given(status)}`);
  if (kind) conditions.push(`kind = ${given(kind)}`);
  if (authorId) conditions.push(`author_id = ${given(authorId)}`);
  if (after) conditions.push(`(created_at, id) < (${given(after.at)}, ${given(after.id)})`);
  return { where: conditions.join(' and '), values };
}
