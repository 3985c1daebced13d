import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concerns that colleagues sign together, and that become letters. */
export class Concerns1763600000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table concerns (
        id uuid primary key default uuidv7(),
        author_id uuid not null references clinicians (id),
        subject text not null,
        addressee text not null,
        body text not null,
        pipeline_version text not null,
        demonstration boolean not null default false,
        created_at timestamptz(3) not null default now(),
        issued_at timestamptz,
        withdrawn_at timestamptz
      );
      create index concerns_newest on concerns (created_at desc, id desc) where withdrawn_at is null;

      create table concern_signatures (
        concern_id uuid not null references concerns (id) on delete cascade,
        clinician_id uuid not null references clinicians (id),
        signed_at timestamptz(3) not null default now(),
        primary key (concern_id, clinician_id)
      );

      grant select, insert, update on concerns to corridor_app;
      grant select, insert, delete on concern_signatures to corridor_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table concern_signatures, concerns');
  }
}
