import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { GraphqlClient } from '../app/graphql-client.js';
import type { Preview } from './posts.js';
import { preview } from './posts.js';

const STANDS =
  'id state owner dueAt wantedBy question viewerMay outcome askerShares answererShares sharedCaseThreadId asker { id } answerer { id } offeredTo { id }';
const MOVED = `__typename
  ... on SecondOpinionMoved { state secondOpinion { ${STANDS} } }
  ... on AlreadyClaimed { state message }
  ... on NotPossibleNow { refusal state message secondOpinion { ${STANDS} } }`;
export const WRITTEN = `${MOVED}
  ... on StillIdentifying { message fields { name findings { start end } } }
  ... on ReceiptRejected { reason message }`;

const SECOND_OPINION = `query($id: ID!) { secondOpinion(id: $id) {
  ${STANDS} background done tried standingNote specialty { slug } careTier
  answer { impression recommendations { careTier text } changeMyMind referIf confidence source author { id } }
  messages { kind body author { id } }
  history { sequence kind actor { id } concerns { id } explanation declined outcome specialty { slug } }
} }`;
const PREVIEW_SECOND_OPINION =
  'mutation($input: PreviewSecondOpinionInput!) { previewSecondOpinion(input: $input) { fields { name masked } receipt } }';
export const REQUEST = `mutation($input: RequestSecondOpinionInput!) { requestSecondOpinion(input: $input) { ${WRITTEN} } }`;
export const ANSWER = `mutation($input: AnswerRequestInput!) { answerRequest(input: $input) { ${WRITTEN} } }`;

/** What an operation answered; tests read what they asked for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answered = any;

export const TEXTS = {
  question: 'Is this leprosy, and would you start treatment before a smear?',
  background: 'Three pale patches on the back without feeling, for six months.',
  done: 'Sensation tested: lost in all three. No smear possible here.',
  tried: 'An antifungal cream for a month, without effect.',
};

const FACTS = {
  specialty: 'dermatology',
  urgency: 'HOURS',
  language: 'hi',
  careTier: 'PHC',
};

/** Asks for a second opinion; returns what came of it. */
export async function request(
  client: GraphqlClient,
  over: Record<string, unknown> = {},
  texts: Record<string, string> = TEXTS,
): Promise<Answered> {
  const { masked, receipt } = await preview(client, texts);
  const input = { ...FACTS, ...masked, receipt, idempotencyKey: randomUUID(), ...over };
  const { requestSecondOpinion } = await client.ask(REQUEST, { input });
  return requestSecondOpinion;
}

/** The id of a new request that has been sent. */
export async function requested(
  client: GraphqlClient,
  over: Record<string, unknown> = {},
): Promise<string> {
  const answer = await request(client, over);
  if (answer.__typename !== 'SecondOpinionMoved') throw new Error(JSON.stringify(answer));
  return answer.secondOpinion.id as string;
}

/** Acts on a request by a mutation that takes its id alone. */
export async function act(
  client: GraphqlClient,
  mutation: 'sendRequest' | 'claimRequest' | 'withdrawRequest' | 'agreeToShare',
  id: string,
): Promise<Answered> {
  const data = await client.ask(
    `mutation($id: ID!) { ${mutation}(secondOpinionId: $id) { ${MOVED} } }`,
    { id },
  );
  return data[mutation];
}

/** Acts on a request by a mutation that takes an input without reviewed texts. */
export async function decide(
  client: GraphqlClient,
  mutation: 'declineRequest' | 'redirectRequest' | 'closeRequest' | 'assignRequest',
  input: Record<string, unknown>,
): Promise<Answered> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const data = await client.ask(
    `mutation($input: ${type}!) { ${mutation}(input: $input) { ${MOVED} } }`,
    { input },
  );
  return data[mutation];
}

/** Has texts masked that will join a request. */
export async function previewWithin(
  client: GraphqlClient,
  secondOpinionId: string,
  texts: Record<string, string>,
): Promise<{ masked: Record<string, string>; receipt: string }> {
  const fields = Object.entries(texts).map(([name, text]) => ({ name, text }));
  const { previewSecondOpinion } = (await client.ask(PREVIEW_SECOND_OPINION, {
    input: { secondOpinionId, fields },
  })) as { previewSecondOpinion: Preview };
  const masked = previewSecondOpinion.fields.map(({ name, masked: text }) => [name, text]);
  return { masked: Object.fromEntries(masked), receipt: previewSecondOpinion.receipt };
}

/** Writes a message within a request, as it was masked. */
export async function message(
  client: GraphqlClient,
  mutation: 'askClarification' | 'clarifyRequest' | 'addAddendum',
  secondOpinionId: string,
  body: string,
): Promise<Answered> {
  const { masked, receipt } = await previewWithin(client, secondOpinionId, { body });
  const input = { ...masked, secondOpinionId, receipt, idempotencyKey: randomUUID() };
  const data = await client.ask(
    `mutation($input: WriteMessageInput!) { ${mutation}(input: $input) { ${WRITTEN} } }`,
    { input },
  );
  return data[mutation];
}

/** Answers a request, as it was masked. */
export async function answer(
  client: GraphqlClient,
  secondOpinionId: string,
  over: Record<string, unknown> = {},
): Promise<Answered> {
  const texts = {
    impression: 'Paucibacillary leprosy is most likely.',
    recommendationPHC: 'Start treatment for six months; no smear is needed.',
    referIf: 'A nerve becomes tender or a hand weak.',
  };
  const { masked, receipt } = await previewWithin(client, secondOpinionId, texts);
  const { recommendationPHC, ...rest } = masked;
  const input = {
    ...rest,
    recommendations: [{ careTier: 'PHC', text: recommendationPHC }],
    confidence: 'HIGH',
    secondOpinionId,
    receipt,
    idempotencyKey: randomUUID(),
    ...over,
  };
  const { answerRequest } = await client.ask(ANSWER, { input });
  return answerRequest;
}

export async function read(client: GraphqlClient, id: string): Promise<Answered> {
  const { secondOpinion } = await client.ask(SECOND_OPINION, { id });
  return secondOpinion;
}

/** Lets the present timer of a request be due now, and its job with it. */
export async function makeDue(database: pg.Pool, id: string): Promise<void> {
  await database.query(
    "update second_opinions set due_at = now() - interval '1 second' where id = $1",
    [id],
  );
  await database.query(
    `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now())
     from graphile_worker.jobs where key = 'second-opinion-due:' || $1`,
    [id],
  );
}

/** A request like another, that stands elsewhere: its columns are `standing`, its timer is set. */
export async function cloneRequest(
  database: pg.Pool,
  original: string,
  standing: Record<string, unknown>,
): Promise<string> {
  const columns: Record<string, unknown> = { offered_to: null, answerer_id: null, ...standing };
  const names = Object.keys(columns);
  const { rows } = await database.query<{ id: string }>(
    `with clone as (
       insert into second_opinions (asker_id, specialty, urgency, language, care_tier, question, background,
         pipeline_version, sequence, sent_at, wanted_by, due_at, ${names.join()})
       select asker_id, specialty, urgency, language, care_tier, question, background,
         pipeline_version, 0, sent_at, wanted_by, now() + interval '1 hour', ${names.map((_, index) => `$${index + 2}`).join()}
       from second_opinions where id = $1 returning id, due_at)
     select clone.id, graphile_worker.add_job('second-opinion-due',
       json_build_object('type', 'second-opinion-due', 'secondOpinionId', clone.id),
       'second-opinion-due:' || clone.id, clone.due_at, job_key => 'second-opinion-due:' || clone.id)
     from clone`,
    [original, ...Object.values(columns)],
  );
  return rows[0]!.id;
}
