import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
const run = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', cli, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

describe('the command line', () => {
  it('answers line by line in order, and reports bad lines at the end', () => {
    const { stdout, status } = run(
      '{"id":"a","text":"Mrs Kamla Devi"}\nnot json\n\n{"id":2,"text":"fever"}\n{"id":3}\n',
    );
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows).toMatchObject([
      {
        id: 'a',
        masked: 'Mrs [Person 1]',
        findings: [{ start: 4, end: 14, category: 'PERSON_NAME' }],
        residual: [],
      },
      { error: { code: 'BAD_USER_INPUT' } },
      { id: 2, masked: 'fever', findings: [] },
      { error: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(status).toBe(1);
  });

  it('masks plain text', () => {
    const { stdout, status } = run('Seen by Dr. Asha Rao.\n', '--text');
    expect(stdout).toBe('Seen by [Clinician 1].\n');
    expect(status).toBe(0);
  });

  it.each([
    [['--policy', 'strict'], 'A [40-49]-year-old from [State].\n', 0],
    [['--policy', 'safe-harbor'], 'A 45-year-old from Kerala.\n', 0],
    [['--policy', 'lenient'], '', 2],
    [['--polcy', 'strict'], '', 2],
  ])('with %j answers %j', (args, masked, code) => {
    const { stdout, status } = run('A 45-year-old from Kerala.\n', '--text', ...args);
    expect({ stdout, status }).toEqual({ stdout: masked, status: code });
  });
});
