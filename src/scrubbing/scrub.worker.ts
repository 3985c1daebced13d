import { workerData } from 'node:worker_threads';
import { scrubFields } from '../../libs/deid/index.js';
import { HashedLedger } from './hashed-ledger.js';
import { standingIn } from './standing-surrogates.js';
import type { ScrubTask, ScrubTaskResult } from './scrub-task.js';

const { key } = workerData as { key: Uint8Array };

/** Runs in a thread of its own, which is killed when it takes too long. */
export default function scrubInThread(task: ScrubTask): ScrubTaskResult {
  const ledger = new HashedLedger(Buffer.from(key), task.thread, standingIn(task.fields));
  const fields = scrubFields(task.fields, { ledger });
  return { fields, surrogates: ledger.used };
}
