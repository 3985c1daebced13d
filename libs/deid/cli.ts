import { exit, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { AppError } from '../kernel/index.js';
import { POLICIES, type Policy, scrub } from './index.js';

const USAGE = `Usage: npm run deid -- [--text] [--policy ${POLICIES.join('|')}]`;
const isPolicy = (name: string): name is Policy => (POLICIES as readonly string[]).includes(name);

/** What was asked for; an unknown option or policy masks nothing. */
function readArguments(): { text: boolean; policy: Policy } {
  try {
    const { values } = parseArgs({
      options: {
        text: { type: 'boolean', default: false },
        policy: { type: 'string', default: 'safe-harbor' },
      },
    });
    if (isPolicy(values.policy)) return { text: values.text, policy: values.policy };
  } catch {
    // The message would repeat the argument; the usage says enough.
  }
  console.error(USAGE);
  exit(2);
}

const { text: plain, policy } = readArguments();

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
    return { json: JSON.stringify({ id, ...scrub(text, { policy }) }), failed: false };
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
    await write(scrub(Buffer.concat(chunks).toString('utf8'), { policy }).masked);
  } catch (error) {
    console.error(error instanceof AppError ? error.message : 'The text could not be masked.');
    process.exitCode = 1;
  }
}

await (plain ? maskText() : maskLines());
