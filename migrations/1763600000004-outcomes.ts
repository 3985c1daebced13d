import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a case ended, and what else a search can be narrowed to and counted by; the index is filled
 * by the rebuild that new index settings ask for.
 */
export class Outcomes1763600000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_threads
        add column outcome text,
        add column outcome_at timestamptz(3);
      -- Asked with every search: what was withdrawn of late is counted nowhere.
      create index case_threads_withdrawn on case_threads (withdrawn_at desc) where withdrawn_at is not null;

      alter table search_index.documents
        add column outcome text,
        add column outcome_known boolean not null default false,
        add column has_accepted_answer boolean not null default false,
        add column language text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_index.documents
        drop column outcome, drop column outcome_known, drop column has_accepted_answer, drop column language;
      drop index case_threads_withdrawn;
      alter table case_threads drop column outcome, drop column outcome_at;
    `);
  }
}
