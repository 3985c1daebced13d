import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BookmarkCollectionId, ClinicianId } from '../../../libs/kernel/index.js';
import { preparedRead, type Transaction } from '../../platform/database/index.js';
import { BookmarkCollectionEntity } from './bookmark-collection.entity.js';

/** A collection, with how many cases that can be seen stand in it. */
export type CollectionRow = Pick<BookmarkCollectionEntity, 'id' | 'name'> & {
  readonly count: number;
};

type Named = Pick<BookmarkCollectionEntity, 'name' | 'pipelineVersion'>;

@Injectable()
export class BookmarkCollectionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The id of the collection of this name, which is made where there is none. */
  async start(
    tx: Transaction,
    ownerId: ClinicianId,
    { name, pipelineVersion }: Named,
  ): Promise<BookmarkCollectionId> {
    const [{ id }] = await tx.manager.query<[{ id: BookmarkCollectionId }]>(
      `insert into bookmark_collections (owner_id, name, pipeline_version) values ($1, $2, $3)
       on conflict (owner_id, name) do update set pipeline_version = excluded.pipeline_version
       returning id`,
      [ownerId, name, pipelineVersion],
    );
    return id;
  }

  async count(tx: Transaction, ownerId: ClinicianId): Promise<number> {
    return tx.manager.countBy(BookmarkCollectionEntity, { ownerId });
  }

  /** By name, as a shelf stands. */
  async list(ownerId: ClinicianId): Promise<CollectionRow[]> {
    return preparedRead(
      this.dataSource,
      `select id, name, (
         select count(*)::integer from bookmarks b join case_threads t on t.id = b.case_thread_id
         where b.owner_id = $1 and b.collection_id = c.id and b.removed_at is null and t.withdrawn_at is null
       ) as count
       from bookmark_collections c where owner_id = $1 order by lower(name), id`,
      [ownerId],
    );
  }

  async has(ownerId: ClinicianId, id: BookmarkCollectionId): Promise<boolean> {
    return this.dataSource.manager.existsBy(BookmarkCollectionEntity, { ownerId, id });
  }

  /** `false` where there is none, or another has the name. */
  async rename(ownerId: ClinicianId, id: BookmarkCollectionId, named: Named): Promise<boolean> {
    const [, renamed]: [unknown, number] = await this.dataSource.query(
      `update bookmark_collections set name = $3, pipeline_version = $4
       where owner_id = $1 and id = $2 and not exists (
         select from bookmark_collections where owner_id = $1 and name = $3 and id <> $2)`,
      [ownerId, id, named.name, named.pipelineVersion],
    );
    return renamed === 1;
  }

  /** What stands in it stays kept. */
  async delete(ownerId: ClinicianId, id: BookmarkCollectionId): Promise<boolean> {
    const { affected } = await this.dataSource.manager.delete(BookmarkCollectionEntity, {
      ownerId,
      id,
    });
    return affected === 1;
  }
}
