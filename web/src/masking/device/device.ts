import { keep } from '../../state/drafts.js';
import { createStore } from '../../state/store.js';
import type { DraftField } from '../masked-field.js';
import { connection, savesData } from './data-saver.js';
import type { DeviceAnswer, DeviceMasking, DeviceTask } from './protocol.js';

/** Why the server masks instead. */
export type OffDevice = 'data-saver' | 'no-worker' | 'not-loaded' | 'too-slow' | 'failed';

export type DeviceState =
  | { readonly status: 'asleep' | 'loading' | 'ready' }
  | { readonly status: 'off'; readonly why: OffDevice };

/** From the opening of a composer on; some hundred kilobytes take this long on a slow network. */
const LOAD_MS = 20_000;
/** Longer than the server takes at most: a slow phone is no reason to send the text away. */
const MASK_MS = 8_000;

export const deviceState = createStore<DeviceState>({ status: 'asleep' });

interface Running {
  readonly worker: Worker;
  readonly pending: Map<number, (answer: DeviceAnswer | null) => void>;
  readonly loaded: Promise<void>;
}

let running: Running | null = null;
let asked = 0;
let despiteDataSaver = false;

function end(state: DeviceState): void {
  const ended = running;
  running = null;
  deviceState.set(state);
  ended?.worker.terminate();
  ended?.pending.forEach((settle) => settle(null));
}

const off = (why: OffDevice): void => end({ status: 'off', why });

/** Null when the worker was ended before it answered. */
function ask({ worker, pending }: Omit<Running, 'loaded'>, task: DeviceTask, patience: number) {
  const id = (asked += 1);
  return new Promise<DeviceAnswer | null>((resolve) => {
    const timer = setTimeout(() => off('too-slow'), patience);
    pending.set(id, (answer) => {
      clearTimeout(timer);
      pending.delete(id);
      resolve(answer);
    });
    worker.postMessage({ id, task });
  });
}

function start(): void {
  const worker = new Worker(new URL('./mask.worker.ts', import.meta.url), { type: 'module' });
  const pending: Running['pending'] = new Map();
  worker.onmessage = ({ data }: MessageEvent<DeviceAnswer>) => pending.get(data.id)?.(data);
  worker.onerror = (event) => {
    // Its message may quote the text, and would go to the console.
    event.preventDefault();
    off(deviceState.get().status === 'loading' ? 'not-loaded' : 'failed');
  };
  deviceState.set({ status: 'loading' });
  const loaded = ask({ worker, pending }, { kind: 'warm-up' }, LOAD_MS).then((answer) => {
    if (answer?.failed) off('failed');
    else if (answer) deviceState.set({ status: 'ready' });
  });
  running = { worker, pending, loaded };
}

/** Loads the scrubber while its author writes; called again, it tries again where that failed. */
export function wakeDevice(): void {
  if (running) return;
  if (savesData(connection()) && !despiteDataSaver) return off('data-saver');
  try {
    start();
  } catch {
    off('no-worker');
  }
}

/** The author would rather load some hundred kilobytes than send the text. */
export function maskHereAnyway(): void {
  despiteDataSaver = true;
  wakeDevice();
}

/** Whether this device will mask: known once the scrubber is loaded, or could not be. */
export async function deviceMasks(): Promise<boolean> {
  const state = deviceState.get();
  // A network that failed once may be back; the text waits for it rather than leave the device.
  if (state.status === 'asleep' || (state.status === 'off' && state.why === 'not-loaded'))
    wakeDevice();
  await running?.loaded;
  return running !== null;
}

async function performed(task: DeviceTask): Promise<DeviceAnswer | null> {
  const answer = (await deviceMasks()) && running && (await ask(running, task, MASK_MS));
  if (!answer) return null;
  if (!answer.failed) return answer;
  if (task.kind !== 'remember') off('failed');
  return null;
}

/** Null where the device could not; `deviceState` says why. */
export async function maskHere(
  task: Omit<DeviceTask & { kind: 'mask' }, 'kind'>,
): Promise<DeviceMasking | null> {
  const answer = await performed({ kind: 'mask', ...task });
  return answer?.result ?? null;
}

/** What may be sent of a text that nobody has reviewed; null where the device could not say. */
export async function outlineHere(
  fields: readonly DraftField[],
): Promise<readonly DraftField[] | null> {
  const answer = await performed({ kind: 'outline', fields });
  return answer?.outline ?? null;
}

/** A device that cannot remember gives the next text new numbers; nothing else is lost. */
export async function rememberHere(
  task: Omit<DeviceTask & { kind: 'remember' }, 'kind'>,
): Promise<void> {
  await performed({ kind: 'remember', ...task });
}

// The worker has held what was written; the next person gets another.
keep({
  isEmpty: () => true,
  clear() {
    despiteDataSaver = false;
    end({ status: 'asleep' });
  },
});
