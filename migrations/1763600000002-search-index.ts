import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The embedded search engine. Its rows are a shadow of the cases and can be rebuilt from them.
 *
 * There are two slots, one that is searched and one that stands by: a rebuild fills the other
 * slot and swaps. Each slot is a partition with indexes of its own, so filling one does not slow
 * down the searches of the other.
 */
export class SearchIndex1763600000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Comes with PostgreSQL, and the owner of a database may create it.
      create extension if not exists fuzzystrmatch;
      create schema search_index;

      -- One row: which slot is searched, which one a rebuild is filling, by which rules.
      create table search_index.state (
        only_row boolean primary key default true check (only_row),
        live smallint not null default 1,
        building smallint,
        settings_version integer not null default 0
      );
      insert into search_index.state default values;

      create table search_index.documents (
        slot smallint not null,
        id uuid not null,
        revision bigint not null,
        created_at timestamptz(3) not null,
        specialties text[] not null,
        status text not null,
        kind text not null,
        title_words tsvector not null,
        words tsvector not null,
        document jsonb not null,
        primary key (slot, id)
      ) partition by list (slot);

      -- The long columns go out of line from 512 bytes on. What counting and filtering read stays
      -- narrow: a word found in 20,000 documents then costs milliseconds.
      create table search_index.documents_1 partition of search_index.documents
        for values in (1) with (toast_tuple_target = 512);
      create table search_index.documents_2 partition of search_index.documents
        for values in (2) with (toast_tuple_target = 512);

      -- Without a pending list, which some later search or upsert would have to work off.
      create index documents_words on search_index.documents using gin (words) with (fastupdate = off);
      create index documents_newest on search_index.documents (created_at desc, id desc);

      -- Every word and in how many documents it stands; the empty word stands in all of them.
      -- Room in the pages keeps the counting from touching the indexes.
      create table search_index.words (
        slot smallint not null,
        word text collate "C" not null,
        documents integer not null,
        primary key (slot, word)
      ) partition by list (slot);
      create table search_index.words_1 partition of search_index.words
        for values in (1) with (fillfactor = 70);
      create table search_index.words_2 partition of search_index.words
        for values in (2) with (fillfactor = 70);

      -- The pieces of a word of which typing errors leave at least one as it is: one error spares
      -- a half, two errors spare a third. Each piece is told apart by its place and by the length
      -- of the word. similar-words.ts makes the pieces of what was typed; the two must agree.
      -- Trigrams were tried: up to 300 to 450 ms a query at 80,000 words.
      create function search_index.spelling_pieces(word text) returns text[]
      language sql immutable parallel safe
      return case when length(word) <= 9 then array[
          length(word) || '<' || left(word, length(word) / 2),
          length(word) || '>' || right(word, length(word) - length(word) / 2)
        ] else '{}' end
        || case when length(word) >= 7 then array[
          length(word) || '1' || left(word, length(word) / 3),
          length(word) || '2' || substr(word, length(word) / 3 + 1, length(word) / 3),
          length(word) || '3' || right(word, length(word) - 2 * (length(word) / 3))
        ] else '{}' end;
      create index words_alike on search_index.words using gin (search_index.spelling_pieces(word))
        with (fastupdate = off) where length(word) >= 4 and word !~ '[0-9]';

      -- What writes still have to add to the counts: appended without waiting for one another.
      create table search_index.word_changes (
        id bigint generated always as identity primary key,
        slot smallint not null,
        added text[] not null,
        removed text[] not null
      );

      -- Removed while a rebuild runs, so that a batch read before does not bring it back.
      create table search_index.removals (id uuid primary key);

      grant usage on schema search_index to corridor_app;
      grant select, update on search_index.state to corridor_app;
      grant select, insert, update, delete on search_index.documents, search_index.words,
        search_index.word_changes, search_index.removals to corridor_app;
      -- Fresh statistics after a rebuild, or the planner takes a full slot for an empty one.
      grant maintain on search_index.documents_1, search_index.documents_2, search_index.words_1,
        search_index.words_2 to corridor_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema search_index cascade');
  }
}
