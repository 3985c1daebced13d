import { spawnSync } from 'node:child_process';
import { addSession, ROOT } from './corridor.mjs';
import { clinicalText } from './texts.mjs';

const SLUGS = [
  'general-medicine',
  'cardiology',
  'dermatology',
  'paediatrics',
  'neurology',
  'nephrology',
  'psychiatry',
  'orthopaedics',
];
const AUTHORS = 40;

/** Fills the database with threads of about 1.5 kB and their replies; the sessions of their authors. */
export async function seedThreads(database, { threads, repliesPerThread }) {
  const sessions = [];
  for (let number = 0; number < AUTHORS; number++)
    sessions.push(await addSession(database, number));
  for (let from = 0; from < threads; from += 500) {
    const rows = Array.from({ length: Math.min(500, threads - from) }, (_, index) =>
      rowOf(from + index, sessions),
    );
    await database.query(
      `insert into case_threads (author_id, kind, status, title, question, body, specialties, reply_count, pipeline_version, created_at, last_activity_at)
       select author_id, kind, status, title, question, body, specialties, $2, 'bench', created_at, created_at
       from jsonb_to_recordset($1) as t (author_id uuid, kind text, status text, title text, question text, body text, specialties text[], created_at timestamptz)`,
      [JSON.stringify(rows), repliesPerThread],
    );
  }
  for (let number = 0; number < repliesPerThread; number++) {
    await database.query(
      `insert into replies (case_thread_id, author_id, body, pipeline_version, created_at)
       select id, $1, $2, 'bench', created_at + interval '1 hour' * $3 from case_threads`,
      [sessions[number % AUTHORS].clinicianId, clinicalText(70_000 + number, 400), number + 1],
    );
  }
  await database.query('vacuum analyze');
  return sessions;
}

function rowOf(number, sessions) {
  return {
    author_id: sessions[number % AUTHORS].clinicianId,
    kind: number % 5 === 0 ? 'CORRIDOR_CONSULT' : 'CASE',
    status: number % 3 === 0 ? 'ANSWERED' : 'OPEN',
    title: clinicalText(number, 60),
    question: clinicalText(number + 20_000, 150),
    body: clinicalText(number + 40_000, 1_300),
    specialties: [
      ...new Set([SLUGS[number % SLUGS.length], SLUGS[(number * 3 + 1) % SLUGS.length]]),
    ],
    created_at: new Date(Date.UTC(2025, 0, 1) + number * 60_000),
  };
}

/** Brings the search index up to the rows, as an operator would. */
export function reindex(dataDir) {
  const { status, stderr } = spawnSync(process.execPath, ['dist/src/commands/reindex.js'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, CORRIDOR_DATA_DIR: dataDir },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The index could not be built: ${stderr}`);
}
