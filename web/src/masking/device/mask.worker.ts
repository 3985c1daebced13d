import { maskOnDevice } from './mask-on-device.js';
import { outline } from './outline.js';
import type { DeviceAnswer, DeviceTask } from './protocol.js';
import { NOTHING_RECALLED } from './recalled.js';
import { recall, remember } from './thread-memory.js';

/** Long enough to have the lexicons unpacked and the code compiled before the first note comes. */
const WARM_UP = 'Pt Asha Devi, 54 F, from Rampur, seen by Dr Rao on 14/03/2024 with fever.';

type Performed = Pick<DeviceAnswer, 'result' | 'outline'>;
const DONE: Performed = { result: null };

async function perform(task: DeviceTask): Promise<Performed> {
  switch (task.kind) {
    case 'warm-up':
      await maskOnDevice([{ name: 'body', text: WARM_UP }], null, NOTHING_RECALLED);
      return DONE;
    case 'mask': {
      const { fields, thread, memory } = task;
      const recalled = thread ? await recall(memory, thread.id) : NOTHING_RECALLED;
      return { result: await maskOnDevice(fields, thread, recalled) };
    }
    case 'outline':
      return { ...DONE, outline: outline(task.fields) };
    case 'remember':
      await remember(task.memory, task.threadId, task.allotted);
      return DONE;
  }
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; task: DeviceTask }>) => {
  const answer = (part: Omit<DeviceAnswer, 'id'>) => postMessage({ id: data.id, ...part });
  perform(data.task).then(
    (performed) => answer({ ...performed, failed: false }),
    () => answer({ result: null, failed: true }),
  );
});
