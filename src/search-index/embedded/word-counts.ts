import type { DataSource } from 'typeorm';
import { type Database, lockCounts, type Slot } from './database.js';

/**
 * In how many documents each word stands. Typing errors are looked up among these words, and a
 * word that stands in no document any more is deleted: what was withdrawn leaves nothing behind.
 *
 * A write only appends to `word_changes`, so writes never wait for one another on the row of a
 * common word. Adding the changes up is a transaction of its own, one at a time; whoever had to
 * wait finds the own changes added already. A crash in between loses nothing: the next one adds.
 */
export async function addUpWordChanges(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (transaction) => {
    await lockCounts(transaction);
    await transaction.query(PLAN_FOR_FEW_ROWS);
    await transaction.query(ADD_UP);
  });
}

// The planner cannot know how few words change, and would read the whole table to join it.
const PLAN_FOR_FEW_ROWS = `
  select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
         set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`;

const ADD_UP = `
  with taken as (
    delete from search_index.word_changes returning slot, added, removed
  ), change as (
    select slot, word, sum(step)::integer as step
    from (
      select slot, unnest(added) as word, 1 as step from taken
      union all
      select slot, unnest(removed) as word, -1 as step from taken
    ) as single
    group by slot, word
    having sum(step) <> 0
  )
  merge into search_index.words as counted
  using change on counted.slot = change.slot and counted.word = change.word
  when matched and counted.documents + change.step <= 0 then delete
  when matched then update set documents = counted.documents + change.step
  when not matched and change.step > 0 then
    insert (slot, word, documents) values (change.slot, change.word, change.step)`;

/** How many documents the slot holds: those with the empty word. */
export async function countDocuments(database: Database, slot: Slot): Promise<number> {
  const rows = await database.query<{ documents: number }[]>(
    `select documents from search_index.words where slot = $1 and word = ''`,
    [slot],
  );
  return rows[0]?.documents ?? 0;
}

export interface WordCount {
  readonly word: string;
  /** Documents that hold the word itself. */
  readonly documents: number;
  /** At most this many hold longer words that begin with it. */
  readonly continued: number;
  /** The most common of those longer words. */
  readonly continuations: readonly string[];
}

const MOST_CONTINUATIONS = 12;

/** What is known of each of `words`; those in `prefixes` are looked up as beginnings as well. */
export async function countWords(
  database: Database,
  slot: Slot,
  words: readonly string[],
  prefixes: readonly string[],
): Promise<WordCount[]> {
  return database.query<WordCount[]>(COUNT_WORDS, [slot, words, prefixes, MOST_CONTINUATIONS]);
}

const COUNT_WORDS = `
  select typed.word, coalesce(exact.documents, 0) as documents,
    coalesce(longer.documents, 0) as continued, coalesce(longer.words, '{}') as continuations
  from unnest($2::text[]) as typed (word)
  left join search_index.words as exact on exact.slot = $1 and exact.word = typed.word
  left join lateral (
    select sum(documents)::integer as documents,
      (array_agg(word order by documents desc))[:$4::integer] as words
    from search_index.words as known
    where known.slot = $1 and known.word > typed.word and known.word < typed.word || chr(1114111)
  ) as longer on typed.word = any ($3::text[])`;
