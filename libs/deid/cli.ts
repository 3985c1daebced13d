import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { AppError } from '../kernel/index.js';
import { scrub } from './index.js';

const failure = (code: string, message: string) => JSON.stringify({ error: { code, message } });

/** One line of JSONL to one line of JSONL; the message never repeats what the line held. */
function answer(line: string): { json: string; failed: boolean } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { json: failure('BAD_USER_INPUT', 'The line is not valid JSON.'), failed: true };
  }
  const { id, text } = (row ?? {}) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') {
    return {
      json: failure('BAD_USER_INPUT', 'The line needs a "text" of type string.'),
      failed: true,
    };
  }
  try {
    return { json: JSON.stringify({ id, ...scrub(text) }), failed: false };
  } catch (error) {
    const known = error instanceof AppError;
    const code = known ? error.code : 'INTERNAL';
    return {
      json: failure(code, known ? error.message : 'The text could not be masked.'),
      failed: true,
    };
  }
}

const write = (chunk: string) =>
  stdout.write(chunk)
    ? Promise.resolve()
    : new Promise<void>((done) => void stdout.once('drain', done));

async function maskLines(): Promise<void> {
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { json, failed } = answer(line);
    if (failed) process.exitCode = 1;
    await write(`${json}\n`);
  }
}

async function maskText(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Buffer);
  try {
    await write(scrub(Buffer.concat(chunks).toString('utf8')).masked);
  } catch (error) {
    console.error(error instanceof AppError ? error.message : 'The text could not be masked.');
    process.exitCode = 1;
  }
}

await (process.argv.includes('--text') ? maskText() : maskLines());
