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

export interface WordCount {
  readonly word: string;
  /** Documents that hold the word itself. */
  readonly documents: number;
  /** Longer words that begin with it, those in the most documents first. */
  readonly continuations: ReadonlyArray<{ readonly word: string; readonly documents: number }>;
}

/** Two letters begin thousands of words. With so many found, one more letter tells more. */
const MOST_CONTINUATIONS = 40;

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
  select typed.word, coalesce(exact.documents, 0) as documents, coalesce(
    case when typed.word = any ($3::text[]) then (
      select json_agg(json_build_object('word', word, 'documents', documents))
      from (
        select longer.word, longer.documents
        from search_index.words as longer
        where longer.slot = $1 and longer.word > typed.word and longer.word < typed.word || chr(1114111)
        order by longer.documents desc
        limit $4
      ) as longest
    ) end, '[]') as continuations
  from unnest($2::text[]) as typed (word)
  left join search_index.words as exact on exact.slot = $1 and exact.word = typed.word`;
