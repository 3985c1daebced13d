import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { useEmbeddedPostgres } from '../../dist/src/platform/database/embedded-postgres.js';
import { freePort } from '../../dist/src/platform/database/postgres-process.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a Node program of the repository; resolves when it has printed what `ready` matches. */
export async function startProgram(args, env, ready) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const match = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      // Past the start, nobody reads it: kept, it would grow with every request.
      if (output === undefined) return;
      output += chunk;
      const found = ready.exec(output);
      if (found) resolve(found) ?? (output = undefined);
    });
    child.once('exit', (status) =>
      reject(new Error(`${args.join(' ')} ended with ${status}: ${output}`)),
    );
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    const exit = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await exit;
  };
  return { pid: child.pid, match, stop };
}

/** `npm start` on a folder of its own, without rate limits. */
export async function startLocal(env = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'corridor-bench-'));
  const port = await freePort();
  const nodeFlags = (process.env.CORRIDOR_BENCH_NODE_FLAGS ?? '').split(' ').filter(Boolean);
  const local = await startProgram(
    [...nodeFlags, 'dist/src/local.js'],
    {
      PORT: String(port),
      CORRIDOR_DATA_DIR: dataDir,
      CORRIDOR_RATE_LIMITS: 'off',
      CORRIDOR_DEMO: '0',
      ...env,
    },
    /Corridor is ready/,
  );
  const { ownerUrl, appUrl } = await useEmbeddedPostgres(dataDir);
  const database = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  const stop = async () => {
    await database.end();
    await local.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    dataDir,
    database,
    ownerUrl,
    appUrl,
    pid: local.pid,
    stop,
  };
}

/** A verified clinician with an open session; its cookie. */
export async function addSession(database, number) {
  const token = randomBytes(32).toString('base64url');
  const { rows } = await database.query(
    `insert into clinicians (email, password_hash, display_name, role, specialties, languages, registration_council, registration_number, care_tier, verification)
     values ($1, '-', $2, 'GENERAL_PRACTITIONER', '{general-practice}', '{en}', 'Bench council', $3, 'PHC', 'VERIFIED') returning id`,
    [`bench-${number}@example.org`, `Bench clinician ${number}`, `B-${number}`],
  );
  const hash = createHash('sha256').update(token).digest();
  await database.query(
    `insert into sessions (token_hash, clinician_id, device, expires_at) values ($1, $2, 'bench', now() + interval '1 day')`,
    [hash, rows[0].id],
  );
  return { clinicianId: rows[0].id, cookie: `corridor_session=${token}` };
}

/** Sends one operation; throws unless it succeeds. */
export async function ask(url, cookie, query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`The operation failed: ${JSON.stringify(errors)}`);
  return data;
}
