import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseThreadId, ClinicianId, SavedSearchId } from '../../../../libs/kernel/index.js';
import type { Transaction } from '../../../platform/database/index.js';
import { SavedSearchEntity } from './saved-search.entity.js';

type NewSavedSearch = Omit<SavedSearchEntity, 'id' | 'createdAt'>;

/** What is held against new cases. */
export type StandingSearch = Pick<SavedSearchEntity, 'id' | 'query' | 'filter' | 'createdAt'>;

@Injectable()
export class SavedSearchesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The id of the search; of one by the same words and filter, where its owner has it already. */
  async save(tx: Transaction, search: NewSavedSearch): Promise<SavedSearchId> {
    const [{ id }] = await tx.manager.query<[{ id: SavedSearchId }]>(
      `insert into saved_searches (owner_id, name, query, filter, alert, pipeline_version)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (owner_id, md5(query || filter::text)) do update
         set name = excluded.name, alert = excluded.alert, pipeline_version = excluded.pipeline_version
       returning id`,
      [
        search.ownerId,
        search.name,
        search.query,
        JSON.stringify(search.filter),
        search.alert,
        search.pipelineVersion,
      ],
    );
    return id;
  }

  async count(tx: Transaction, ownerId: ClinicianId): Promise<number> {
    return tx.manager.countBy(SavedSearchEntity, { ownerId });
  }

  async find(ownerId: ClinicianId, id: SavedSearchId): Promise<SavedSearchEntity | null> {
    return this.dataSource.manager.findOneBy(SavedSearchEntity, { ownerId, id });
  }

  /** The last saved first. */
  async list(ownerId: ClinicianId): Promise<SavedSearchEntity[]> {
    return this.dataSource.manager.find(SavedSearchEntity, {
      where: { ownerId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  async change(
    ownerId: ClinicianId,
    id: SavedSearchId,
    changes: Partial<Pick<SavedSearchEntity, 'name' | 'alert' | 'pipelineVersion'>>,
  ): Promise<boolean> {
    const { affected } = await this.dataSource.manager.update(
      SavedSearchEntity,
      { ownerId, id },
      changes,
    );
    return affected === 1;
  }

  async delete(ownerId: ClinicianId, id: SavedSearchId): Promise<boolean> {
    const { affected } = await this.dataSource.manager.delete(SavedSearchEntity, { ownerId, id });
    return affected === 1;
  }

  /** Those that want to be told and were saved before `before`, in ascending order of id. */
  async listStanding(
    before: Date,
    after: SavedSearchId | undefined,
    limit: number,
  ): Promise<StandingSearch[]> {
    const query = this.dataSource
      .createQueryBuilder(SavedSearchEntity, 's')
      .select(['s.id', 's.query', 's.filter', 's.createdAt'])
      .where("s.alert <> 'NONE' and s.createdAt < :before", { before })
      .orderBy('s.id', 'ASC')
      .limit(limit);
    if (after) query.andWhere('s.id > :after', { after });
    return query.getMany();
  }

  /**
   * Notes that these searches found the case, and returns those whose owners are to be told: not
   * its author, nobody who may not see it, and nobody twice.
   */
  async noteMatches(
    tx: Transaction,
    caseThreadId: CaseThreadId,
    ids: readonly SavedSearchId[],
  ): Promise<{ id: SavedSearchId; ownerId: ClinicianId; alert: 'INSTANT' | 'DIGEST' }[]> {
    return tx.manager.query(
      `with told as (
         insert into saved_search_matches (saved_search_id, case_thread_id)
         select s.id, t.id
         from saved_searches s
         join clinicians owner on owner.id = s.owner_id and owner.verification = 'VERIFIED'
         join case_threads t on t.id = $1 and t.withdrawn_at is null and t.author_id <> s.owner_id
         where s.id = any ($2::uuid[]) and s.alert <> 'NONE'
         on conflict do nothing
         returning saved_search_id
       )
       select s.id, s.owner_id as "ownerId", s.alert
       from told join saved_searches s on s.id = told.saved_search_id`,
      [caseThreadId, ids],
    );
  }
}
