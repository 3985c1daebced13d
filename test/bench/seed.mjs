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

const AGE_BANDS = ['UNDER_1_MONTH', 'YEARS_5_TO_9', 'YEARS_30_TO_39', 'YEARS_60_TO_69', null];
const SEXES = ['FEMALE', 'MALE', 'FEMALE', 'MALE', null];
const CARE_TIERS = ['PHC', 'CHC', 'DISTRICT_HOSPITAL', 'TERTIARY'];
const OUTCOMES = ['BETTER', null, 'WORSE', null, 'DIED', null, null];
const BATCH = 500;
/** Opened over so long a time, the last of them a moment ago. */
const SPAN_MS = 3 * 365 * 86_400_000;

/** Fills the database with threads of about 1.5 kB and their replies; the sessions of their authors. */
export async function seedThreads(database, { threads, repliesPerThread }) {
  const sessions = [];
  for (let number = 0; number < AUTHORS; number++)
    sessions.push(await addSession(database, number));
  const opened = (number) => new Date(Date.now() - SPAN_MS * (1 - number / threads));
  for (let from = 0; from < threads; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, threads - from) }, (_, index) =>
      rowOf(from + index, sessions, opened(from + index), repliesPerThread),
    );
    await database.query(INSERT, [JSON.stringify(rows), repliesPerThread]);
  }
  await database.query('vacuum analyze');
  return sessions;
}

function rowOf(number, sessions, openedAt, repliesPerThread) {
  const pick = (values, step) => values[Math.floor(number / step) % values.length];
  const answered = number % 3 === 0;
  return {
    author_id: sessions[number % AUTHORS].clinicianId,
    replier_id: sessions[(number + 1) % AUTHORS].clinicianId,
    kind: number % 5 === 0 ? 'CORRIDOR_CONSULT' : 'CASE',
    status: answered ? 'ANSWERED' : 'OPEN',
    title: clinicalText(number, 60),
    question: clinicalText(number + 20_000, 150),
    body: clinicalText(number + 40_000, 1_300),
    specialties: [
      ...new Set([SLUGS[number % SLUGS.length], SLUGS[(number * 3 + 1) % SLUGS.length]]),
    ],
    age_band: pick(AGE_BANDS, 2),
    sex: pick(SEXES, 3),
    care_tier: pick(CARE_TIERS, 7),
    outcome: pick(OUTCOMES, 11),
    answered,
    created_at: openedAt,
    replies: Array.from({ length: repliesPerThread }, (_, reply) =>
      clinicalText(70_000 + number * repliesPerThread + reply, 400),
    ),
  };
}

const INSERT = `
  with given as (
    select uuidv7() as id, t.* from jsonb_to_recordset($1) as t (
      author_id uuid, replier_id uuid, kind text, status text, title text, question text, body text,
      specialties text[], age_band text, sex text, care_tier text, outcome text, answered boolean,
      created_at timestamptz, replies text[])
  ), thread as (
    insert into case_threads (id, author_id, kind, status, title, question, body, specialties, age_band, sex,
      care_tier, outcome, outcome_at, reply_count, pipeline_version, created_at, last_activity_at)
    select id, author_id, kind, status, title, question, body, specialties, age_band, sex,
      care_tier, outcome, case when outcome is not null then created_at end, $2, 'bench', created_at, created_at
    from given
  ), reply as (
    insert into replies (id, case_thread_id, author_id, body, pipeline_version, created_at)
    select uuidv7(), id, replier_id, text, 'bench', created_at + interval '1 hour' * place
    from given, unnest(replies) with ordinality as reply (text, place)
  )
  select`;

/** Brings the search index up to the rows, as an operator would. */
export function reindex(dataDir, engine = {}) {
  const { status, stderr } = spawnSync(process.execPath, ['dist/src/commands/reindex.js'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, CORRIDOR_DATA_DIR: dataDir, ...engine },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The index could not be built: ${stderr}`);
}
