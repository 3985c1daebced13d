import { OneAtATime } from './one-at-a-time.js';

describe('work on one thing', () => {
  it('is done in the order in which it came, and waits for nothing else', async () => {
    const queue = new OneAtATime();
    const log: string[] = [];
    let finish = (): void => undefined;
    const first = queue.run('a', async () => {
      log.push('a begins');
      await new Promise<void>((resolve) => (finish = resolve));
      log.push('a ends');
    });
    const second = queue.run('a', async () => log.push('a again'));
    await queue.run('b', async () => log.push('b'));
    expect(log).toEqual(['a begins', 'b']);
    finish();
    await Promise.all([first, second]);
    expect(log).toEqual(['a begins', 'b', 'a ends', 'a again']);
  });

  it('is done although what came before failed', async () => {
    const queue = new OneAtATime();
    const failed = queue.run('a', async () => Promise.reject(new Error('made up')));
    const next = queue.run('a', async () => 'done');
    await expect(failed).rejects.toThrow('made up');
    await expect(next).resolves.toBe('done');
  });
});
