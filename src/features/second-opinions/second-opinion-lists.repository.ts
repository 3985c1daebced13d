import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import type { Keyset } from '../../platform/pagination/index.js';
import type { SecondOpinionList } from './second-opinion-list.js';
import { SecondOpinionEntity } from './second-opinion.entity.js';

@Injectable()
export class SecondOpinionListsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What is wanted soonest comes first; what is over, the newest first. */
  async list(
    list: SecondOpinionList,
    after: Keyset | undefined,
    limit: number,
  ): Promise<SecondOpinionEntity[]> {
    const [order, beyond] =
      list.by === 'createdAt' ? (['DESC', '<'] as const) : (['ASC', '>'] as const);
    const column = list.by === 'createdAt' ? 'o.created_at' : 'o.wanted_by';
    const query = this.#of(list)
      .orderBy(`o.${list.by}`, order)
      .addOrderBy('o.id', order)
      .limit(limit);
    if (after) query.andWhere(`(${column}, o.id) ${beyond} (:at, :id)`, { ...after });
    return query.getMany();
  }

  async count(list: SecondOpinionList): Promise<number> {
    return this.#of(list).getCount();
  }

  #of({ where, values }: SecondOpinionList): SelectQueryBuilder<SecondOpinionEntity> {
    return this.dataSource.createQueryBuilder(SecondOpinionEntity, 'o').where(where, { ...values });
  }
}
