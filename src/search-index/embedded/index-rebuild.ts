import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { SETTINGS_VERSION } from '../index-settings.js';
import type { SearchDocument } from '../search-document.js';
import { lockWrites, readState, type Slot, tryLockRebuild, unlockRebuild } from './database.js';
import { fillSlot } from './document-writes.js';
import { addUpWordChanges, countDocuments } from './word-counts.js';

/** Writes wait while a piece is written, so pieces are small. */
const PIECE = 50;

/** Runs `work` while no other process rebuilds; waits for its turn. */
export async function withRebuildLock<T>(
  dataSource: DataSource,
  work: () => Promise<T>,
): Promise<T> {
  const session = dataSource.createQueryRunner();
  try {
    while (!(await tryLockRebuild(session))) await pause(250);
    return await work().finally(() => unlockRebuild(session));
  } finally {
    await session.release();
  }
}

/** Clears away what a process left that died in a rebuild; a rebuild that runs goes on. */
export async function abandonDeadRebuild(dataSource: DataSource): Promise<void> {
  const session = dataSource.createQueryRunner();
  try {
    if (!(await tryLockRebuild(session))) return;
    await abandonRebuild(dataSource).finally(() => unlockRebuild(session));
  } finally {
    await session.release();
  }
}

/**
 * Fills the slot that stands by, then swaps. Until then searches see the old one, and writes go
 * to both. A rebuild that fails, or dies, leaves the old one in place; the next starts anew.
 */
export async function rebuildIndex(
  dataSource: DataSource,
  batches: AsyncIterable<readonly SearchDocument[]>,
): Promise<number> {
  const slot = await beginRebuild(dataSource);
  try {
    for await (const batch of batches) {
      for (let at = 0; at < batch.length; at += PIECE) {
        await dataSource.transaction(async (transaction) => {
          await lockWrites(transaction, 'alone');
          await fillSlot(transaction, slot, batch.slice(at, at + PIECE));
        });
      }
      await addUpWordChanges(dataSource);
    }
    // The partitions by name: the right to the parent is none to them.
    await dataSource.query(`analyze search_index.documents_${slot}, search_index.words_${slot}`);
    await setSlots(dataSource, slot, SETTINGS_VERSION);
  } catch (error) {
    await abandonRebuild(dataSource);
    throw error;
  }
  await emptySlot(dataSource, standbyOf(slot));
  return countDocuments(dataSource, slot);
}

function standbyOf(slot: Slot): Slot {
  return slot === 1 ? 2 : 1;
}

async function beginRebuild(dataSource: DataSource): Promise<Slot> {
  const slot = await abandonRebuild(dataSource);
  await dataSource.transaction(async (transaction) => {
    await lockWrites(transaction, 'alone');
    await transaction.query('update search_index.state set building = $1', [slot]);
  });
  return slot;
}

/** Leaves the slot that stands by empty, and written to no more. Returns which one it is. */
async function abandonRebuild(dataSource: DataSource): Promise<Slot> {
  const { live } = await readState(dataSource);
  await setSlots(dataSource, live);
  await emptySlot(dataSource, standbyOf(live));
  return standbyOf(live);
}

async function setSlots(
  dataSource: DataSource,
  live: Slot,
  settingsVersion: number | null = null,
): Promise<void> {
  await dataSource.transaction(async (transaction) => {
    await lockWrites(transaction, 'alone');
    await transaction.query('delete from search_index.removals');
    await transaction.query(
      `update search_index.state
       set live = $1, building = null, settings_version = coalesce($2, settings_version)`,
      [live, settingsVersion],
    );
  });
}

async function emptySlot(dataSource: DataSource, slot: Slot): Promise<void> {
  await addUpWordChanges(dataSource);
  await dataSource.transaction(async (transaction) => {
    await transaction.query(`select set_config('statement_timeout', '0', true)`);
    await transaction.query('delete from search_index.documents where slot = $1', [slot]);
    await transaction.query('delete from search_index.words where slot = $1', [slot]);
  });
}
