import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that clinicians keep, and the collections that they sort them into. */
export class Bookmarks1763600000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bookmark_collections (
        id uuid primary key default uuidv7(),
        owner_id uuid not null references clinicians (id) on delete cascade,
        name text not null,
        pipeline_version text not null,
        created_at timestamptz(3) not null default now(),
        unique (owner_id, name),
        unique (owner_id, id)
      );

      create table bookmarks (
        owner_id uuid not null references clinicians (id) on delete cascade,
        case_thread_id uuid not null references case_threads (id) on delete cascade,
        collection_id uuid,
        kept_at timestamptz(3) not null default now(),
        removed_at timestamptz,
        primary key (owner_id, case_thread_id),
        -- With the owner: nobody's case can stand in a collection of somebody else.
        foreign key (owner_id, collection_id) references bookmark_collections (owner_id, id)
          on delete set null (collection_id)
      );
      create index bookmarks_newest on bookmarks (owner_id, kept_at desc, case_thread_id desc)
        where removed_at is null;
      create index bookmarks_collection on bookmarks (owner_id, collection_id);
      create index bookmarks_thread on bookmarks (case_thread_id);

      grant select, insert, update, delete on bookmark_collections, bookmarks to corridor_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bookmarks, bookmark_collections');
  }
}
