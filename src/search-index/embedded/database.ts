import type { DataSource, EntityManager } from 'typeorm';

/** What runs one statement: a pool, or one transaction of it. */
export type Database = Pick<DataSource | EntityManager, 'query'>;

export type Slot = 1 | 2;

export interface IndexState {
  readonly live: Slot;
  readonly building: Slot | null;
  readonly settingsVersion: number;
}

/** Advisory locks, told apart from others in this database by their first number. */
const LOCKS = { writes: 1, counts: 2, rebuild: 3 } as const;
const CORRIDOR_SEARCH = 0x0c0441d1;

// Whatever acknowledges the write commits later in the same server, and that commit takes this
// one to the disk with it. If that one is lost in a crash too, the write is done again.
const COMMIT_WITHOUT_WAITING = `set_config('synchronous_commit', 'off', true)`;

/** Writers share it; whoever swaps or fills a slot has it alone, until the transaction ends. */
export async function lockWrites(
  transaction: Database,
  mode: 'shared' | 'alone',
): Promise<IndexState> {
  const lock = mode === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await transaction.query(`select ${lock}($1, $2), ${COMMIT_WITHOUT_WAITING}`, [
    CORRIDOR_SEARCH,
    LOCKS.writes,
  ]);
  // A statement of its own: its snapshot must be younger than the lock.
  return readState(transaction);
}

export async function lockCounts(transaction: Database): Promise<void> {
  await transaction.query(`select pg_advisory_xact_lock($1, $2), ${COMMIT_WITHOUT_WAITING}`, [
    CORRIDOR_SEARCH,
    LOCKS.counts,
  ]);
}

/** Held by the session, so that it ends with the process; `false` if another rebuild runs. */
export async function tryLockRebuild(session: Database): Promise<boolean> {
  const rows = await session.query<{ locked: boolean }[]>(
    'select pg_try_advisory_lock($1, $2) as locked',
    [CORRIDOR_SEARCH, LOCKS.rebuild],
  );
  return rows[0]?.locked ?? false;
}

export async function unlockRebuild(session: Database): Promise<void> {
  await session.query('select pg_advisory_unlock($1, $2)', [CORRIDOR_SEARCH, LOCKS.rebuild]);
}

export async function readState(database: Database): Promise<IndexState> {
  const rows = await database.query<IndexState[]>(
    'select live, building, settings_version as "settingsVersion" from search_index.state',
  );
  const [state] = rows;
  if (!state) throw new Error('search_index.state has no row: the migrations did not run.');
  return state;
}

/**
 * What a search begins with, in one statement: which slot, and how many documents it holds.
 *
 * @param plan by words, the planner may not read all documents: it takes `@@` for cheap, and does
 *   where a word stands in many
 */
export async function startSearch(
  transaction: Database,
  plan: 'by words' | 'freely',
): Promise<{ live: Slot; allDocuments: number }> {
  const [start] = await transaction.query<{ live: Slot; allDocuments: number }[]>(START_SEARCH, [
    plan === 'by words' ? 'off' : 'on',
  ]);
  if (!start) throw new Error('search_index.state has no row: the migrations did not run.');
  return start;
}

// Compiling such statements takes longer than running them; a search that takes seconds is lost.
// The empty word stands in every document.
const START_SEARCH = `
  select live, coalesce(words.documents, 0) as "allDocuments", set_config('jit', 'off', true),
    set_config('statement_timeout', '3000', true), set_config('enable_seqscan', $1, true)
  from search_index.state
  left join search_index.words on words.slot = state.live and words.word = ''`;
