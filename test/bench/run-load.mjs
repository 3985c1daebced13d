import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LOAD = fileURLToPath(new URL('load.mjs', import.meta.url));

/** Runs load.mjs in a process of its own; throws when more answers than allowed were not what they should be. */
export async function runLoad(options, failuresAllowed = 0) {
  const child = spawn(process.execPath, [LOAD, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  await new Promise((resolve) => child.once('exit', resolve));
  const result = JSON.parse(output);
  if (result.failures > failuresAllowed)
    throw new Error(`${result.failures} answers under load were wrong: ${output}`);
  return result;
}
