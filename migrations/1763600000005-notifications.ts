import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What clinicians are told: ids and constants, no text, so that nothing of a case can leak by it. */
export class Notifications1763600000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notifications (
        id uuid primary key,
        recipient_id uuid not null references clinicians (id) on delete cascade,
        kind text not null,
        subject_id uuid not null,
        part_id uuid,
        delivery text not null,
        created_at timestamptz(3) not null default now(),
        read_at timestamptz,
        mailed_at timestamptz
      );
      create index notifications_newest on notifications (recipient_id, created_at desc, id desc);
      create index notifications_unread on notifications (recipient_id) where read_at is null;
      create index notifications_oldest on notifications (created_at);

      create table notification_preferences (
        clinician_id uuid not null references clinicians (id) on delete cascade,
        topic text not null,
        delivery text not null,
        primary key (clinician_id, topic)
      );

      grant select, insert, update, delete on notifications to corridor_app;
      grant select, insert, update on notification_preferences to corridor_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification_preferences, notifications');
  }
}
