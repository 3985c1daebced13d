import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that clinicians keep: name and words have passed the scrubber. */
export class SavedSearches1763600000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_searches (
        id uuid primary key default uuidv7(),
        owner_id uuid not null references clinicians (id) on delete cascade,
        name text not null,
        query text not null,
        filter jsonb not null,
        alert text not null,
        pipeline_version text not null,
        created_at timestamptz(3) not null default now()
      );
      -- The same search is kept once, however often somebody presses the button. By its hash: words
      -- and filter together may be longer than an index takes.
      create unique index saved_searches_once on saved_searches (owner_id, md5(query || filter::text));
      create index saved_searches_standing on saved_searches (id) where alert <> 'NONE';

      create table saved_search_matches (
        saved_search_id uuid not null references saved_searches (id) on delete cascade,
        case_thread_id uuid not null references case_threads (id) on delete cascade,
        created_at timestamptz not null default now(),
        primary key (saved_search_id, case_thread_id)
      );
      create index saved_search_matches_thread on saved_search_matches (case_thread_id);

      grant select, insert, update, delete on saved_searches to corridor_app;
      grant select, insert, delete on saved_search_matches to corridor_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_search_matches, saved_searches');
  }
}
