import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { BUNDLE, code } from './built.js';
import { quantile } from './clock.js';

/** What the browser gets, in bytes, and what it costs there; a fresh Node process stands for it. */
export interface Footprint {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Milliseconds from import to the end of the first scrub, median of several processes. */
  readonly startMs: number;
  /** Growth in bytes by masking all India notes and one text of the greatest length. */
  readonly rss: number;
  readonly heap: number;
}

interface Fresh {
  readonly startMs: number;
  readonly rss: number;
  readonly heap: number;
}

const PROCESSES = 5;
const program = fileURLToPath(new URL('./fresh-process.mjs', import.meta.url));

/** Weighs the library as the browser gets it and runs it in fresh processes. */
export function measureFootprint(texts: readonly string[]): Footprint {
  const folder = mkdtempSync(join(tmpdir(), 'corridor-deid-'));
  try {
    writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts));
    const runs = Array.from({ length: PROCESSES }, () => {
      const args = ['--expose-gc', program, BUNDLE, join(folder, 'texts.json')];
      return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Fresh;
    });
    const median = (figure: keyof Fresh) =>
      quantile(
        runs.map((run) => run[figure]),
        0.5,
      );
    return {
      raw: Buffer.byteLength(code),
      gzip: gzipSync(code, { level: 9 }).length,
      brotli: brotliCompressSync(code).length,
      startMs: median('startMs'),
      rss: median('rss'),
      heap: median('heap'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
