import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The fix board: workarounds with a region, an expiry, and what colleagues found of them. */
export class FixBoard1763600000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fixes (
        id uuid primary key default uuidv7(),
        author_id uuid not null references clinicians (id),
        kind text not null,
        item text not null,
        workaround text not null,
        region text,
        item_words tsvector not null,
        words tsvector not null,
        confirmations integer not null default 0,
        doubts integer not null default 0,
        confirmed_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        pipeline_version text not null,
        demonstration boolean not null default false,
        created_at timestamptz(3) not null default now(),
        withdrawn_at timestamptz
      );
      create index fixes_newest_confirmed on fixes (confirmed_at desc, id desc) where withdrawn_at is null;

      create table fix_verdicts (
        fix_id uuid not null references fixes (id) on delete cascade,
        clinician_id uuid not null references clinicians (id),
        verdict text not null,
        judged_at timestamptz(3) not null,
        primary key (fix_id, clinician_id)
      );

      grant select, insert, update on fixes, fix_verdicts to corridor_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table fix_verdicts, fixes');
  }
}
