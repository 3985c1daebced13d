import { maskOnDevice } from './mask-on-device.js';
import type { DeviceAnswer, DeviceMasking, DeviceTask } from './protocol.js';
import { NOTHING_RECALLED } from './recalled.js';
import { recall, remember } from './thread-memory.js';

/** Long enough to have the lexicons unpacked and the code compiled before the first note comes. */
const WARM_UP = 'Pt Asha Devi, 54 F, from Rampur, seen by Dr Rao on 14/03/2024 with fever.';

async function perform(task: DeviceTask): Promise<DeviceMasking | null> {
  switch (task.kind) {
    case 'warm-up':
      await maskOnDevice([{ name: 'body', text: WARM_UP }], null, NOTHING_RECALLED);
      return null;
    case 'mask': {
      const { fields, thread, memory } = task;
      const recalled = thread ? await recall(memory, thread.id) : NOTHING_RECALLED;
      return maskOnDevice(fields, thread, recalled);
    }
    case 'remember':
      await remember(task.memory, task.threadId, task.allotted);
      return null;
  }
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; task: DeviceTask }>) => {
  const answer = (part: Omit<DeviceAnswer, 'id'>) => postMessage({ id: data.id, ...part });
  perform(data.task).then(
    (result) => answer({ result, failed: false }),
    () => answer({ result: null, failed: true }),
  );
});
