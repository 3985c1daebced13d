import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a document counts for, in one column; filled by the rebuild that new index settings ask for. */
export class FacetLines1763600000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table search_index.documents add column facets text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table search_index.documents drop column facets');
  }
}
