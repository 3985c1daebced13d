import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was published of the second opinions of each month. As with trends, the product can add to
 * it and read it, but neither change nor take back a number.
 */
export class SecondOpinionNumbers1763600000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table second_opinion_number_releases (
        month date primary key check (extract(day from month) = 1),
        released_at timestamptz not null default now()
      );

      create table second_opinion_numbers (
        month date not null references second_opinion_number_releases (month),
        -- Both null: all specialties that have no row of their own.
        specialty text,
        urgency text,
        -- Whatever computed it: a smaller number is not kept.
        requests integer not null check (requests >= 5),
        -- Minutes in ascending order, so that quantiles of several months can be taken.
        claim integer[] not null,
        reply integer[] not null,
        answer integer[] not null,
        -- Spans in which small counts are hidden; null by urgency.
        shares jsonb,
        check (specialty is null or urgency is null),
        check ((urgency is null) = (shares is not null)),
        unique nulls not distinct (month, specialty, urgency)
      );

      grant select, insert on second_opinion_number_releases, second_opinion_numbers to corridor_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table second_opinion_numbers, second_opinion_number_releases');
  }
}
