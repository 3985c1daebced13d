import { randomUUID } from 'node:crypto';
import type { GraphqlClient } from '../app/graphql-client.js';

export const PREVIEW = `mutation($input: PreviewMaskingInput!) {
  previewMasking(input: $input) {
    fields { name masked findings { start end category surrogate } residual { start end reason } }
    risk { level score }
    receipt
  }
}`;

export const OPEN_CASE = `mutation($input: OpenCaseInput!) {
  openCase(input: $input) {
    __typename
    ... on CaseOpened { caseThread { id title body question status } }
    ... on StillIdentifying { message fields { name findings { start end category } } }
    ... on ReceiptRejected { reason message }
  }
}`;

export const REPLY_TO_CASE = `mutation($input: ReplyToCaseInput!) {
  replyToCase(input: $input) {
    __typename
    ... on ReplyPosted { reply { id body } }
    ... on StillIdentifying { message fields { name findings { start end category } } }
    ... on ReceiptRejected { reason message }
  }
}`;

export const ACCEPT_REPLY =
  'mutation($input: AcceptReplyInput!) { acceptReply(input: $input) { id status acceptedReply { id } } }';

export interface Preview {
  readonly receipt: string;
  readonly fields: readonly {
    readonly name: string;
    readonly masked: string;
    readonly findings: readonly {
      readonly start: number;
      readonly end: number;
      readonly category: string;
      readonly surrogate: string;
    }[];
  }[];
}

/** Has texts masked; `masked` gives them by name. */
export async function preview(
  client: GraphqlClient,
  texts: Record<string, string>,
  caseThreadId?: string,
): Promise<Preview & { masked: Record<string, string> }> {
  const fields = Object.entries(texts).map(([name, text]) => ({ name, text }));
  const { previewMasking } = (await client.ask(PREVIEW, { input: { fields, caseThreadId } })) as {
    previewMasking: Preview;
  };
  return {
    ...previewMasking,
    masked: Object.fromEntries(previewMasking.fields.map(({ name, masked }) => [name, masked])),
  };
}

/** Previews a note and posts it as it was masked; returns the new thread. */
export async function openCase(
  client: GraphqlClient,
  note: {
    title?: string;
    question?: string;
    body: string;
    specialties?: string[];
    ageBand?: string;
    sex?: string;
    careTier?: string;
  },
): Promise<{ id: string; title: string; body: string; question: string }> {
  const {
    title = 'A case',
    question = 'What would you do next?',
    body,
    specialties = ['general-medicine'],
    ...facts
  } = note;
  const { masked, receipt } = await preview(client, { title, question, body });
  const input = { ...masked, ...facts, receipt, specialties, idempotencyKey: randomUUID() };
  const answer = (await client.ask(OPEN_CASE, { input })) as {
    openCase: { __typename: string; caseThread: never };
  };
  if (answer.openCase.__typename !== 'CaseOpened')
    throw new Error(`Not opened: ${JSON.stringify(answer.openCase)}`);
  return answer.openCase.caseThread;
}

/** Previews a reply and posts it as it was masked; returns its id. */
export async function replyToCase(
  client: GraphqlClient,
  caseThreadId: string,
  body: string,
): Promise<string> {
  const { masked, receipt } = await preview(client, { body }, caseThreadId);
  const input = { ...masked, receipt, caseThreadId, idempotencyKey: randomUUID() };
  const answer = (await client.ask(REPLY_TO_CASE, { input })) as {
    replyToCase: { __typename: string; reply: { id: string } };
  };
  if (answer.replyToCase.__typename !== 'ReplyPosted')
    throw new Error(`Not posted: ${JSON.stringify(answer.replyToCase)}`);
  return answer.replyToCase.reply.id;
}

export const SEARCH =
  'query($query: String!, $filter: SearchFilter) { search(query: $query, filter: $filter, first: 50) { totalCount edges { node { snippet caseThread { id } } } } }';

export const SIMILAR =
  'query($input: SimilarCasesInput!) { similarCases(input: $input) { sharedTerms caseThread { id title } } }';

/** Searches until `found` is satisfied, for at most `withinMs`; the ids of the last answer. */
export async function searchUntil(
  client: GraphqlClient,
  query: string,
  found: (ids: string[]) => boolean,
  withinMs = 10_000,
): Promise<string[]> {
  for (const deadline = Date.now() + withinMs; ;) {
    const { search } = (await client.ask(SEARCH, { query })) as {
      search: { edges: { node: { caseThread: { id: string } } }[] };
    };
    const ids = search.edges.map(({ node }) => node.caseThread.id);
    if (found(ids) || Date.now() > deadline) return ids;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
