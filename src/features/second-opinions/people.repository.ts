import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ClinicianId } from '../../../libs/kernel/index.js';
import { preparedRead } from '../../platform/database/index.js';
import { authorOf, type AuthorRow } from '../identity/index.js';

/** Those who ask, answer and are asked, as colleagues see them. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(ids: readonly ClinicianId[]): Promise<AuthorRow[]> {
    const rows = await preparedRead<{ author: AuthorRow }>(
      this.dataSource,
      `select ${authorOf('asked.id')} from unnest($1::uuid[]) as asked (id)`,
      [ids],
    );
    return rows.map(({ author }) => author);
  }
}
