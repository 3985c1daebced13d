import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was published of each month. The product can add to it and read it, but neither change nor
 * take back a number: the difference of two releases would tell what neither does.
 */
export class Trends1763600000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Where a clinician works; for counting alone, never shown to others.
      alter table clinicians add column state text;

      create table trend_releases (
        month date primary key check (extract(day from month) = 1),
        released_at timestamptz not null default now()
      );

      create table trend_cells (
        month date not null references trend_releases (month),
        topic text not null,
        -- Null: all that are not told apart.
        specialty text,
        state text,
        -- Whatever computed it: a smaller number is not kept.
        clinicians integer not null check (clinicians >= 5),
        unique nulls not distinct (month, topic, specialty, state)
      );

      grant select, insert on trend_releases, trend_cells to corridor_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table trend_cells, trend_releases');
    await runner.query('alter table clinicians drop column state');
  }
}
