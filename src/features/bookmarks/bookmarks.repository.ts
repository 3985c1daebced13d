import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type {
  BookmarkCollectionId,
  CaseThreadId,
  ClinicianId,
} from '../../../libs/kernel/index.js';
import { preparedRead, type Transaction } from '../../platform/database/index.js';
import type { Keyset } from '../../platform/pagination/index.js';
import type { BookmarkEntity } from './bookmark.entity.js';

export type BookmarkRow = Pick<BookmarkEntity, 'caseThreadId' | 'collectionId' | 'keptAt'>;

/** Of what is removed, and of cases that are withdrawn, nothing is listed or counted. */
const KEPT = `
  from bookmarks
  where owner_id = $1 and removed_at is null and ($2::uuid is null or collection_id = $2)
    and exists (select from case_threads t where t.id = case_thread_id and t.withdrawn_at is null)`;

@Injectable()
export class BookmarksRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Keeps a case that can be seen; one that is kept already stays where it stands. */
  async keep(tx: Transaction, ownerId: ClinicianId, caseThreadId: CaseThreadId): Promise<void> {
    await tx.manager.query(
      `insert into bookmarks (owner_id, case_thread_id) values ($1, $2)
       on conflict (owner_id, case_thread_id) do update
       set kept_at = excluded.kept_at, collection_id = null, removed_at = null
       where bookmarks.removed_at is not null`,
      [ownerId, caseThreadId],
    );
  }

  async countAll(tx: Transaction, ownerId: ClinicianId): Promise<number> {
    const [{ count }] = await tx.manager.query<[{ count: number }]>(
      'select count(*)::integer from bookmarks where owner_id = $1 and removed_at is null',
      [ownerId],
    );
    return count;
  }

  /** Removes it so that the removal can be taken back; forgets the removals of before `forget`. */
  async remove(ownerId: ClinicianId, caseThreadId: CaseThreadId, forget: Date): Promise<void> {
    await this.dataSource.query(
      `with forgotten as (delete from bookmarks where owner_id = $1 and case_thread_id <> $2 and removed_at < $3)
       update bookmarks set removed_at = now()
       where owner_id = $1 and case_thread_id = $2 and removed_at is null`,
      [ownerId, caseThreadId, forget],
    );
  }

  /** Takes a removal back: the case stands again where it stood. `false` where there is nothing. */
  async restore(ownerId: ClinicianId, caseThreadId: CaseThreadId): Promise<boolean> {
    const [, restored]: [unknown, number] = await this.dataSource.query(
      'update bookmarks set removed_at = null where owner_id = $1 and case_thread_id = $2',
      [ownerId, caseThreadId],
    );
    return restored === 1;
  }

  /** Puts a kept case into a collection of the same owner, or into none; `false` where there is no such case. */
  async sort(
    ownerId: ClinicianId,
    caseThreadId: CaseThreadId,
    collectionId: BookmarkCollectionId | null,
  ): Promise<boolean> {
    const [, sorted]: [unknown, number] = await this.dataSource.query(
      `update bookmarks set collection_id = $3
       where owner_id = $1 and case_thread_id = $2 and removed_at is null`,
      [ownerId, caseThreadId, collectionId],
    );
    return sorted === 1;
  }

  /** The last kept first. */
  async list(
    ownerId: ClinicianId,
    collectionId: BookmarkCollectionId | null,
    after: Keyset | undefined,
    limit: number,
  ): Promise<BookmarkRow[]> {
    return preparedRead(
      this.dataSource,
      `select case_thread_id as "caseThreadId", collection_id as "collectionId", kept_at as "keptAt"
       ${KEPT} and ($3::timestamptz is null or (kept_at, case_thread_id) < ($3, $4::uuid))
       order by kept_at desc, case_thread_id desc limit $5`,
      [ownerId, collectionId, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  async count(ownerId: ClinicianId, collectionId: BookmarkCollectionId | null): Promise<number> {
    const [row] = await preparedRead<{ count: number }>(
      this.dataSource,
      `select count(*)::integer as count ${KEPT}`,
      [ownerId, collectionId],
    );
    return row?.count ?? 0;
  }

  /** Which of these cases the owner keeps. */
  async keptOf(
    ownerId: ClinicianId,
    ids: readonly CaseThreadId[],
  ): Promise<ReadonlySet<CaseThreadId>> {
    const rows = await preparedRead<{ id: CaseThreadId }>(
      this.dataSource,
      `select case_thread_id as id from bookmarks
       where owner_id = $1 and case_thread_id = any ($2::uuid[]) and removed_at is null`,
      [ownerId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
