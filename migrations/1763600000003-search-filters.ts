import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a search can be narrowed to besides; filled by the rebuild that new index settings ask for. */
export class SearchFilters1763600000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_index.documents
        add column age_band text,
        add column sex text,
        add column care_tier text
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_index.documents drop column age_band, drop column sex, drop column care_tier
    `);
  }
}
