import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Long past any start: a slow machine that does other work too takes half a minute to seed. */
const READY_TIMEOUT_MS = 120_000;

/** One process of the built product, with everything that it prints. */
export class CorridorProcess {
  readonly #child: ChildProcess;
  #output = '';

  /** In a process group of its own it can be interrupted as a terminal does: with all its children. */
  constructor(
    program: string,
    env: Record<string, string>,
    options: { readonly ownGroup?: boolean } = {},
  ) {
    const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
    this.#child = spawn(process.execPath, [`dist/src/${program}.js`], {
      cwd: ROOT,
      env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), NODE_ENV: 'test', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: options.ownGroup ?? false,
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString('utf8')));
    }
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Standard output and error so far. */
  get output(): string {
    return this.#output;
  }

  get exited(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** Resolves with the first match in the output; rejects when the process ends before it. */
  async waitFor(pattern: RegExp): Promise<RegExpExecArray> {
    for (const deadline = Date.now() + READY_TIMEOUT_MS; Date.now() < deadline;) {
      const match = pattern.exec(this.#output);
      if (match) return match;
      if (this.exited) break;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`The process did not print ${pattern}:\n${this.#output}`);
  }

  /** Ends it and waits until it is gone; returns its exit status. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (!this.exited) {
      const exit = once(this.#child, 'exit');
      this.#child.kill(signal);
      await exit;
    }
    return this.#child.exitCode;
  }

  /** Ctrl-C in a terminal: every process of the group gets the signal. Needs `ownGroup`. */
  async interrupt(): Promise<number | null> {
    if (!this.exited) process.kill(-this.pid, 'SIGINT');
    return this.exitStatus();
  }

  async exitStatus(): Promise<number | null> {
    if (!this.exited) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }
}
