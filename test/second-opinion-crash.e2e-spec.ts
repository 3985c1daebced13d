import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  TIMERS,
  type Timer,
} from '../src/features/second-opinions/states/second-opinion.states.js';
import type { GraphqlClient } from './app/graphql-client.js';
import { KillableCorridor, VICTIMS } from './crash/killable-corridor.js';
import { randomFrom } from './crash/seeded-random.js';
import { signedIn } from './factories/clinicians.js';
import { cloneRequest, makeDue, requested } from './factories/second-opinions.js';

const SEED = Number(process.env['CRASH_SEED'] ?? Date.now() % 1_000_000);
const OF_EACH = 8;

type Standing = Record<'state', string> & Record<string, unknown>;

/** Where each timer runs. */
const STANDINGS: Readonly<Record<Timer, (answerer: string) => Standing>> = {
  DRAFT_EXPIRY: () => ({ state: 'DRAFTED', owner: 'ASKER' }),
  OFFER_EXPIRY: (offered_to) => ({ state: 'OFFERED', owner: 'CANDIDATE', offered_to }),
  OPENING_EXPIRY: () => ({ state: 'OPEN_TO_SPECIALTY', owner: null, opened: true }),
  ESCALATION_REMINDER: () => ({ state: 'ESCALATED', owner: 'COORDINATORS' }),
  CLAIM_WARNING: (answerer_id) => ({ state: 'CLAIMED', owner: 'ANSWERER', answerer_id }),
  CLAIM_HAND_BACK: (answerer_id) => ({ state: 'CLAIMED', owner: 'ANSWERER', answerer_id }),
  CLARIFICATION_REMINDER: (answerer_id) => ({
    state: 'CLARIFICATION_ASKED',
    owner: 'ASKER',
    answerer_id,
  }),
  CLARIFICATION_EXPIRY: (answerer_id) => ({
    state: 'CLARIFICATION_ASKED',
    owner: 'ASKER',
    answerer_id,
  }),
  OUTCOME_AFTER_A_WEEK: (answerer_id) => ({ state: 'ANSWERED', owner: 'ASKER', answerer_id }),
  OUTCOME_AFTER_A_MONTH: (answerer_id) => ({ state: 'ANSWERED', owner: 'ASKER', answerer_id }),
};

describe(`kill -9 of API, worker and database while second opinions move (CRASH_SEED=${SEED})`, () => {
  const random = randomFrom(SEED);
  let corridor: KillableCorridor;

  const crashing = async (until: () => Promise<boolean>) => {
    for (let cycle = 0; cycle < 12; cycle++) {
      await sleep(random(250));
      await corridor.crash(VICTIMS[cycle % VICTIMS.length]!, random(100));
      corridor.requireRunning();
      if (cycle >= 5 && (await until())) return;
    }
  };
  const eventually = async (done: () => Promise<boolean>) => {
    for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(100))
      if (await done().catch(() => false)) return;
    throw new Error('It did not come to an end.');
  };

  beforeAll(async () => (corridor = await KillableCorridor.start()));
  afterAll(async () => corridor.stop());

  it('loses no timer, and lets none fire twice', async () => {
    const gp = await signedIn(corridor);
    const { clinician } = await signedIn(corridor, { role: 'SPECIALIST', specialties: ['ent'] });
    const original = await requested(gp, { specialty: 'ent', draft: true });
    const timers = Object.keys(TIMERS) as Timer[];
    const due: { id: string; timer: Timer }[] = [];
    for (const timer of timers)
      for (let index = 0; index < OF_EACH; index++) {
        const standing = { ...STANDINGS[timer](clinician.id), timer };
        due.push({ id: await cloneRequest(corridor.database, original, standing), timer });
      }
    await corridor.database.query(
      `update second_opinions set sent_at = now(), wanted_by = now() where sent_at is null and state <> 'DRAFTED'`,
    );
    for (const { id } of due) await makeDue(corridor.database, id);
    const left = async () =>
      (
        await corridor.database.query<{ count: number }>(
          'select count(*)::integer from second_opinions where due_at <= now()',
        )
      ).rows[0]?.count;
    await crashing(async () => (await left().catch(() => 1)) === 0);
    await eventually(async () => (await left()) === 0);

    const { rows } = await corridor.database.query<{ id: string; type: string; times: number }>(
      `select second_opinion_id as id, type, count(*)::integer as times from second_opinion_events
       where actor_id is null group by 1, 2`,
    );
    const fired = due.map(({ id, timer }) => ({
      timer,
      times: rows.find((row) => row.id === id && row.type === TIMERS[timer])?.times ?? 0,
    }));
    expect(fired).toEqual(due.map(({ timer }) => ({ timer, times: 1 })));
    await eventually(async () => (await unmatchedTimers(corridor)) === 0);
  }, 180_000);

  it('keeps every acknowledged action once', async () => {
    const gp = await signedIn(corridor);
    const specialist = await signedIn(corridor, { role: 'SPECIALIST', specialties: ['burns'] });
    const original = await requested(gp, { specialty: 'burns', draft: true });
    const ids: string[] = [];
    for (let index = 0; index < OF_EACH; index++)
      ids.push(
        await cloneRequest(corridor.database, original, {
          state: 'OFFERED',
          owner: 'CANDIDATE',
          timer: 'OFFER_EXPIRY',
          offered_to: specialist.clinician.id,
        }),
      );
    let done = 0;
    const walked = Promise.all(
      ids.map(async (id) => {
        await untilAnswered(specialist, CLAIM, { id });
        await write(specialist, id, ASK, { body: 'How deep is it?' });
        await write(gp, id, CLARIFY, { body: 'It blisters.' });
        await write(specialist, id, ANSWER, { impression: 'Deep.', recommendationPHC: 'Cool it.' });
        await untilAnswered(gp, CLOSE, { input: { secondOpinionId: id, outcome: 'BETTER' } });
        done++;
      }),
    );
    await crashing(async () => done === ids.length);
    await walked;

    const { rows } = await corridor.database.query<{ id: string; types: string[] }>(
      `select second_opinion_id as id, array_agg(type order by sequence) as types
       from second_opinion_events where second_opinion_id = any ($1::uuid[]) group by 1`,
      [ids],
    );
    expect(rows.map(({ types }) => types)).toEqual(
      ids.map(() => ['CLAIMED', 'CLARIFICATION_ASKED', 'CLARIFIED', 'ANSWERED', 'CLOSED']),
    );
    const messages = await corridor.database.query(
      'select from second_opinion_messages where second_opinion_id = any ($1::uuid[])',
      [ids],
    );
    expect(messages.rowCount).toBe(2 * ids.length);
    await eventually(async () => (await unmatchedTimers(corridor)) === 0);
  }, 180_000);
});

const CLAIM = 'mutation($id: ID!) { claimRequest(secondOpinionId: $id) { __typename } }';
const CLOSE =
  'mutation($input: CloseRequestInput!) { closeRequest(input: $input) { __typename ... on NotPossibleNow { state } } }';
const ASK =
  'mutation($input: WriteMessageInput!) { askClarification(input: $input) { __typename } }';
const CLARIFY =
  'mutation($input: WriteMessageInput!) { clarifyRequest(input: $input) { __typename } }';
const ANSWER =
  'mutation($input: AnswerRequestInput!) { answerRequest(input: $input) { __typename } }';
const PREVIEW =
  'mutation($input: PreviewSecondOpinionInput!) { previewSecondOpinion(input: $input) { fields { name masked } receipt } }';

/** Requests whose timer has no job, or another time than its job. */
async function unmatchedTimers({ database }: KillableCorridor): Promise<number> {
  const { rowCount } = await database.query(
    `select from second_opinions o
     left join graphile_worker.jobs j on j.key = 'second-opinion-due:' || o.id
     where (o.due_at is null) <> (j.id is null) or j.run_at <> o.due_at`,
  );
  return rowCount ?? 0;
}

/** Sends the same until it is answered: what a client does whose connection drops. */
async function untilAnswered(
  client: GraphqlClient,
  query: string,
  variables: Record<string, unknown>,
): Promise<Record<string, { __typename: string; receipt: string; fields: Field[] }>> {
  for (;;) {
    const answer = await client.send(query, variables).catch(() => undefined);
    if (answer?.data) return answer.data;
    const code = answer?.errors?.[0]?.extensions.code;
    if (code && code !== 'INTERNAL' && code !== 'MASKING_UNAVAILABLE')
      throw new Error(`Refused: ${JSON.stringify(answer.errors)}`);
    await sleep(100);
  }
}

interface Field {
  readonly name: string;
  readonly masked: string;
}

async function write(
  client: GraphqlClient,
  secondOpinionId: string,
  mutation: string,
  texts: Record<string, string>,
): Promise<void> {
  const fields = Object.entries(texts).map(([name, text]) => ({ name, text }));
  const previewed = await untilAnswered(client, PREVIEW, { input: { secondOpinionId, fields } });
  const { receipt, fields: masked } = previewed['previewSecondOpinion']!;
  const { recommendationPHC, ...rest } = Object.fromEntries(
    masked.map(({ name, masked: text }) => [name, text]),
  );
  const input = {
    ...rest,
    ...(recommendationPHC && {
      recommendations: [{ careTier: 'PHC', text: recommendationPHC }],
      confidence: 'HIGH',
    }),
    secondOpinionId,
    receipt,
    idempotencyKey: randomUUID(),
  };
  const data = await untilAnswered(client, mutation, { input });
  const [outcome] = Object.values(data);
  if (outcome?.__typename !== 'SecondOpinionMoved') throw new Error(JSON.stringify(data));
}
