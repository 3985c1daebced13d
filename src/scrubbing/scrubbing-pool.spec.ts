import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScrubbingPool } from './scrubbing-pool.js';

const TASK = { fields: [{ name: 'body', text: 'Mrs. Zubinka Torvalakar' }] };
const CLEAN =
  "({ fields: task.fields.map(({ name }) => ({ name, masked: '[Patient 1]', findings: [], residual: [] })), surrogates: [] })";

describe('the pool that scrubs', () => {
  let folder: string;
  let pool: ScrubbingPool | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corridor-pool-'));
  });

  afterEach(async () => {
    await pool?.close();
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  /** A pool whose threads run `body`, a function's body that is given `task`. */
  async function poolOf(body: string, timeoutMs = 2_000): Promise<ScrubbingPool> {
    const filename = join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
    await writeFile(filename, `export default async (task) => { ${body} };`);
    pool = new ScrubbingPool({ filename, key: Buffer.alloc(32), threads: 1, timeoutMs });
    return pool;
  }

  it('gives back what a thread made of the text', async () => {
    const { fields } = await (await poolOf(`return ${CLEAN}`)).run(TASK);
    expect(fields[0]).toMatchObject({ name: 'body', masked: '[Patient 1]' });
  });

  it.each([
    ['hangs for ever', 'for (;;);'],
    ['never answers', 'await new Promise(() => setInterval(() => 0, 1e6));'],
    ['throws', 'throw new Error(task.fields[0].text);'],
    ['ends its thread', 'process.exit(1);'],
    ['leaves a field out', 'return { fields: [], surrogates: [] };'],
    ['answers nothing', 'return undefined;'],
    [
      'runs out of memory',
      'const all = []; for (;;) all.push(new Array(1e5).fill(task.fields[0].text + all.length));',
    ],
  ])('lets nothing pass when the scrubber %s', async (_, body) => {
    const failing = await poolOf(body, 1_500);
    const failure = await failing.run(TASK).then(
      () => undefined,
      (error: unknown) => error as Error,
    );
    expect(failure).toMatchObject({ name: 'AppError', code: 'MASKING_UNAVAILABLE' });
    expect([failure!.message, failure!.stack, failure!.cause].join()).not.toMatch(/zubinka/i);
  });

  it('works again after a thread was lost', async () => {
    const mended = await poolOf(
      `if (task.fields[0].text === 'hang') for (;;); if (task.fields[0].text === 'exit') process.exit(1); return ${CLEAN}`,
      1_000,
    );
    for (const text of ['hang', 'exit']) {
      await expect(mended.run({ fields: [{ name: 'body', text }] })).rejects.toMatchObject({
        code: 'MASKING_UNAVAILABLE',
      });
      await expect(mended.run(TASK)).resolves.toMatchObject({
        fields: [{ masked: '[Patient 1]' }],
      });
    }
  });

  it('refuses what comes when too much is waiting, and loses none of what it took', async () => {
    const busy = await poolOf(
      `await new Promise((resolve) => setTimeout(resolve, 1)); return ${CLEAN}`,
      20_000,
    );
    const outcomes = await Promise.allSettled(Array.from({ length: 260 }, () => busy.run(TASK)));
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBe(260 - 201);
    await expect(busy.run(TASK)).resolves.toMatchObject({ fields: [{ masked: '[Patient 1]' }] });
  });

  it('refuses where its worker is not there at all', async () => {
    pool = new ScrubbingPool({
      filename: join(folder, 'none.mjs'),
      key: Buffer.alloc(32),
      threads: 1,
      timeoutMs: 1_000,
    });
    await expect(pool.run(TASK)).rejects.toMatchObject({ code: 'MASKING_UNAVAILABLE' });
  });
});
