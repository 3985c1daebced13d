import { randomUUID } from 'node:crypto';
import type { RecordingClient } from '../app/recording-client.js';
import {
  DELETE_COLLECTION,
  KEEP_CASE,
  RENAME_COLLECTION,
  SORT_BOOKMARK,
  START_COLLECTION,
} from '../factories/bookmarks.js';
import {
  OPEN_CASE,
  openCase,
  preview,
  PREVIEW,
  REPLY_TO_CASE,
  replyToCase,
  SEARCH,
  SIMILAR,
} from '../factories/posts.js';
import { reviewed } from '../factories/reviewed.js';
import {
  CHANGE_SAVED_SEARCH,
  DELETE_SAVED_SEARCH,
  SAVE_SEARCH,
} from '../factories/saved-searches.js';
import { SECOND_OPINION_REFUSALS, SECOND_OPINION_WRITES } from './second-opinion-paths.js';

const POST_FIX = 'mutation($input: PostFixInput!) { postFix(input: $input) { __typename } }';
const RAISE_CONCERN =
  'mutation($input: RaiseConcernInput!) { raiseConcern(input: $input) { __typename } }';

/** Who and what a canary is carried through. */
export interface Carriers {
  readonly gp: RecordingClient;
  readonly specialist: RecordingClient;
  readonly administrator: RecordingClient;
  readonly stranger: RecordingClient;
  /** A case that everybody can reply to. */
  readonly caseThreadId: string;
  /** With which `stranger` can sign in. */
  readonly credentials: { readonly email: string; readonly password: string };
  /** The id of somebody new who waits for verification. */
  readonly newcomer: () => Promise<string>;
}

export type WritePath = (carriers: Carriers, text: string) => Promise<unknown>;

const CLEAN = { title: 'A case', question: 'What next?', body: 'Fever for two days.' };
const SLUGS = ['general-medicine'];

const openingOf = (over: Record<string, unknown>) => ({
  input: { ...CLEAN, specialties: SLUGS, idempotencyKey: randomUUID(), receipt: 'none', ...over },
});

/** Ways in which a text is taken: masked, or as what it is not. */
export const TAKING_PATHS: Record<string, WritePath> = {
  ...SECOND_OPINION_WRITES,
  previewMasking: ({ gp }, text) => preview(gp, { title: text, question: text, body: text }),
  'previewMasking for a thread': ({ specialist, caseThreadId }, text) =>
    preview(specialist, { body: text }, caseThreadId),
  openCase: ({ gp }, text) =>
    openCase(gp, { title: text, question: text, body: `${text}\n${text}` }),
  replyToCase: ({ specialist, caseThreadId }, text) => replyToCase(specialist, caseThreadId, text),
  'openCase with the text as idempotency key': async ({ gp }, text) => {
    const { masked, receipt } = await preview(gp, CLEAN);
    await gp.ask(OPEN_CASE, openingOf({ ...masked, receipt, idempotencyKey: text.slice(0, 100) }));
  },
  postFix: async ({ gp }, text) => {
    const input = {
      ...(await reviewed(gp, { item: text.slice(0, 60), workaround: text })),
      kind: 'PAPERWORK',
    };
    await gp.ask(POST_FIX, { input });
  },
  raiseConcern: async ({ gp }, text) => {
    const input = await reviewed(gp, {
      subject: text.slice(0, 100),
      addressee: text.slice(0, 200),
      body: text,
    });
    await gp.ask(RAISE_CONCERN, { input });
  },
  decideVerification: async ({ administrator, newcomer }, text) => {
    const query =
      'mutation($input: DecideVerificationInput!) { decideVerification(input: $input) { clinicianId } }';
    await administrator.ask(query, {
      input: { clinicianId: await newcomer(), verdict: 'REFUSE', reason: text },
    });
  },
  'the search of the fix board': ({ gp }, text) =>
    gp.ask('query($filter: FixFilter) { fixes(filter: $filter) { totalCount } }', {
      filter: { query: text },
    }),
  'saveSearch and changeSavedSearch': async ({ administrator }, text) => {
    const input = { name: text.slice(0, 80), query: text };
    const { saveSearch } = await administrator.ask(SAVE_SEARCH, { input });
    await administrator.ask(CHANGE_SAVED_SEARCH, {
      input: { id: saveSearch.id, name: input.name },
    });
  },
  'startCollection and renameCollection': async ({ specialist }, text) => {
    const input = { name: text.slice(0, 80) };
    const { startCollection } = await specialist.ask(START_COLLECTION, { input });
    await specialist.send(RENAME_COLLECTION, { input: { ...input, id: startCollection.id } });
  },
  search: ({ gp }, text) => gp.ask(SEARCH, { query: text }),
  similarCases: ({ gp }, text) =>
    gp.ask(SIMILAR, { input: { title: text.slice(0, 200), question: text, body: text } }),
  signIn: ({ stranger }, text) =>
    stranger.send('mutation($input: SignInInput!) { signIn(input: $input) { __typename } }', {
      input: { email: text, password: text },
    }),
  'signIn with the text as the name of the browser': async ({ stranger, credentials }, text) => {
    const body = JSON.stringify({
      query: 'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: credentials },
    });
    await stranger.sendRaw(body, { 'user-agent': `Mozilla/5.0 (${text}) Firefox/130.0` });
  },
  resendConfirmation: ({ stranger }, text) =>
    stranger.send('mutation($email: String!) { resendConfirmation(email: $email) }', {
      email: text,
    }),
};

/** Ways in which a text is refused. */
export const REFUSED_PATHS: Record<string, WritePath> = {
  ...SECOND_OPINION_REFUSALS,
  'openCase with unmasked text and the receipt of its preview': async ({ gp }, text) => {
    const raw = { ...CLEAN, body: text };
    const { receipt } = await preview(gp, raw);
    await gp.send(OPEN_CASE, openingOf({ ...raw, receipt }));
  },
  'openCase with unmasked text and a foreign receipt': async ({ gp, specialist }, text) => {
    const { receipt } = await preview(specialist, { ...CLEAN, body: text });
    await gp.send(OPEN_CASE, openingOf({ title: text, question: text, body: text, receipt }));
  },
  'openCase with the text as receipt': ({ gp }, text) =>
    gp.send(OPEN_CASE, openingOf({ receipt: text })),
  'openCase with the text as specialty and kind': async ({ gp }, text) => {
    await gp.send(OPEN_CASE, openingOf({ specialties: [text] }));
    await gp.send(OPEN_CASE, openingOf({ kind: text, ageBand: text }));
  },
  'openCase with a key that is in use': async ({ gp }, text) => {
    const { masked, receipt } = await preview(gp, CLEAN);
    const opening = openingOf({ ...masked, receipt });
    await gp.ask(OPEN_CASE, opening);
    await gp.send(OPEN_CASE, { input: { ...opening.input, body: text } });
  },
  'openCase with a restored span in a field of the text': async ({ gp }, text) => {
    const { masked, receipt } = await preview(gp, CLEAN);
    await gp.send(
      OPEN_CASE,
      openingOf({
        ...masked,
        receipt,
        restored: [{ field: text, start: 0, end: 5, reason: 'COMMON_WORD' }],
      }),
    );
    await gp.send(
      OPEN_CASE,
      openingOf({
        ...masked,
        receipt,
        restored: [{ field: 'body', start: 0, end: 5, reason: text }],
      }),
    );
  },
  'replyToCase with unmasked text': async ({ specialist, caseThreadId }, text) => {
    const { receipt } = await preview(specialist, { body: text }, caseThreadId);
    await specialist.send(REPLY_TO_CASE, {
      input: { idempotencyKey: randomUUID(), receipt, caseThreadId, body: text },
    });
  },
  'postFix and raiseConcern with unmasked text': async ({ gp }, text) => {
    const fix = { item: text.slice(0, 60), workaround: text };
    await gp.send(POST_FIX, { input: { ...(await reviewed(gp, fix)), ...fix, kind: text } });
    await gp.send(POST_FIX, { input: { ...(await reviewed(gp, fix)), ...fix, kind: 'PAPERWORK' } });
    const concern = { subject: text, addressee: text, body: text };
    await gp.send(RAISE_CONCERN, { input: { ...(await reviewed(gp, concern)), ...concern } });
  },
  'replyToCase to a case that there is not': ({ specialist }, text) =>
    specialist.send(REPLY_TO_CASE, {
      input: { idempotencyKey: randomUUID(), receipt: 'none', caseThreadId: text, body: text },
    }),
  'a text that is too long': async ({ gp }, text) => {
    const long = `${text}\n`.repeat(Math.ceil(20_001 / text.length));
    await gp.send(PREVIEW, { input: { fields: [{ name: 'body', text: long }] } });
    await gp.send(OPEN_CASE, openingOf({ body: long, title: long, question: long }));
    await gp.send(SEARCH, { query: long });
    await gp.sendRaw(
      JSON.stringify({
        query: SEARCH,
        variables: { query: `${text}\n`.repeat(Math.ceil(600_000 / text.length)) },
      }),
    );
  },
  'a text with bytes that PostgreSQL refuses': async ({ gp, administrator, newcomer }, text) => {
    const odd = `${text}\0\n    at ${text}\n\ud800`;
    await gp.send(SEARCH, { query: odd });
    const { data } = await gp.send(PREVIEW, {
      input: {
        fields: [
          { name: 'body', text: odd },
          { name: 'title', text: odd },
          { name: 'question', text: 'What?' },
        ],
      },
    });
    const fields = (data?.previewMasking?.fields ?? []) as { name: string; masked: string }[];
    const masked = Object.fromEntries(fields.map((field) => [field.name, field.masked]));
    await gp.send(
      OPEN_CASE,
      openingOf({ ...masked, receipt: data?.previewMasking?.receipt ?? 'none' }),
    );
    const query =
      'mutation($input: DecideVerificationInput!) { decideVerification(input: $input) { clinicianId } }';
    await administrator.send(query, {
      input: { clinicianId: await newcomer(), verdict: 'REFUSE', reason: odd },
    });
  },
  'ids, tokens and cursors': async ({ gp }, text) => {
    await gp.send('query($id: ID!) { caseThread(id: $id) { id } }', { id: text });
    await gp.send('mutation($id: ID!) { withdrawCase(caseThreadId: $id) }', { id: text });
    await gp.send('mutation($id: ID!) { withdrawReply(replyId: $id) }', { id: text });
    await gp.send('mutation($input: CloseCaseInput!) { closeCase(input: $input) { id } }', {
      input: { caseThreadId: text, outcome: text },
    });
    for (const filter of [{ language: [text] }, { specialties: [text] }, { since: text }])
      await gp.send(SEARCH, { query: 'fever', filter });
    await gp.send('mutation($input: AcceptReplyInput!) { acceptReply(input: $input) { id } }', {
      input: { caseThreadId: text, replyId: text },
    });
    await gp.send('mutation($id: ID!) { revokeSession(sessionId: $id) }', { id: text });
    await gp.send('mutation($token: String!) { confirmEmail(token: $token) }', { token: text });
    for (const mutation of [DELETE_SAVED_SEARCH, DELETE_COLLECTION, KEEP_CASE])
      await gp.send(mutation, { id: text });
    await gp.send(SORT_BOOKMARK, { input: { caseThreadId: text, collectionId: text } });
    await gp.send('mutation($ids: [ID!]) { markNotificationsRead(ids: $ids) }', { ids: [text] });
    await gp.send('mutation($id: ID) { markNotificationsRead(about: $id) }', { id: text });
    await gp.send('query($ids: [ID!]) { caseThreads(filter: { ids: $ids }) { totalCount } }', {
      ids: [text],
    });
    for (const after of [
      text,
      Buffer.from(text).toString('base64url'),
      Buffer.from(`1.${text}`).toString('base64url'),
    ]) {
      await gp.send('query($after: String) { caseThreads(after: $after) { totalCount } }', {
        after,
      });
      await gp.send('query($after: String) { notifications(after: $after) { totalCount } }', {
        after,
      });
      await gp.send(
        'query($after: String) { search(query: "fever", after: $after) { totalCount } }',
        { after },
      );
    }
    await gp.send(
      'query($slugs: [String!]) { caseThreads(filter: { specialties: $slugs }) { totalCount } }',
      { slugs: [text] },
    );
  },
  'signUp and updateProfile with the text in every field': async ({ gp, stranger }, text) => {
    const lists = { specialties: [text], languages: [text] };
    const names = {
      email: text,
      displayName: text,
      registrationCouncil: text,
      registrationNumber: text,
      password: text,
      role: 'NURSE',
    };
    await stranger.send('mutation($input: SignUpInput!) { signUp(input: $input) { __typename } }', {
      input: { ...names, ...lists },
    });
    await gp.send('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }', {
      input: lists,
    });
  },
  'wrong types': async ({ gp }, text) => {
    await gp.send(PREVIEW, { input: text });
    await gp.send(PREVIEW, {
      input: { fields: [{ name: 'body', text, [text]: 1 }], caseThreadId: { text } },
    });
    await gp.send('query($first: Int) { caseThreads(first: $first) { totalCount } }', {
      first: text,
    });
    await gp.send(PREVIEW, { input: { fields: [{ name: text, text: 'x' }] } });
  },
  'malformed GraphQL': async ({ gp }, text) => {
    const literal = JSON.stringify(text);
    await gp.send(`query { search(query: ${literal}) { totalCount } }`);
    await gp.send(
      `mutation { previewMasking(input: { fields: [{ name: "body", text: ${literal} }] }) { fields { masked } nonsense } }`,
    );
    await gp.send(
      `mutation { previewMasking(input: { fields: ${literal}, ${text.replaceAll(/\W/g, '')}: 1 }) { receipt } }`,
    );
    await gp.send(
      `query ${text.replaceAll(/\W/g, '')} { viewer { ${text.replaceAll(/\W/g, '')} } }`,
    );
    await gp.send(`query { search(query: ${text}`);
    await gp.send(text);
  },
  'malformed HTTP': async ({ gp, stranger }, text) => {
    await gp.sendRaw(`{"query": "${text}`);
    await gp.sendRaw(text);
    await gp.sendRaw(JSON.stringify([{ query: text }]));
    await gp.sendRaw(
      JSON.stringify({
        query: 'query($a: Int) { viewer { id } }',
        variables: text,
        operationName: text,
        extensions: text,
      }),
    );
    await gp.sendRaw(text, { 'content-type': 'text/plain' });
    await gp.sendRaw('{}', {
      'x-request-id': text,
      referer: `http://corridor.test/?q=${encodeURIComponent(text)}`,
    });
    await stranger.sendRaw(JSON.stringify({ query: '{ viewer { id } }' }), {
      cookie: `corridor_session=${encodeURIComponent(text)}`,
    });
  },
};
