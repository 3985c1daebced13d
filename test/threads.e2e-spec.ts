import { randomUUID } from 'node:crypto';
import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import {
  ACCEPT_REPLY,
  openCase,
  preview,
  replyToCase,
  REPLY_TO_CASE,
  searchUntil,
} from './factories/posts.js';

const THREAD = `query($id: ID!) {
  caseThread(id: $id) { status replyCount acceptedReply { id } viewerIsAuthor replies { totalCount edges { node { id body viewerIsAuthor } } } }
}`;
const IN_USE =
  'query($id: ID!) { surrogatesInUse(caseThreadId: $id) { patient clinician person days viewerCountsDays } }';
const WITHDRAW_CASE = 'mutation($id: ID!) { withdrawCase(caseThreadId: $id) }';
const WITHDRAW_REPLY = 'mutation($id: ID!) { withdrawReply(replyId: $id) }';
const REPLIES = `query($id: ID!, $first: Int, $after: String) {
  caseThread(id: $id) { replies(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } } }
}`;

describe('a case thread', () => {
  let app: TestApp;
  let author: GraphqlClient;
  let specialist: GraphqlClient;

  beforeAll(async () => {
    // As few connections as are allowed: work that needs a second one inside a transaction would stall.
    app = await TestApp.start({ DATABASE_POOL_SIZE: '2' });
    [author, specialist] = [await signedIn(app), await signedIn(app)];
  });

  afterAll(async () => {
    await app.stop();
  });

  const threadOf = async (id: string, client = author) =>
    (await client.ask(THREAD, { id })).caseThread;
  const inUse = async (id: string, client: GraphqlClient) =>
    (await client.ask(IN_USE, { id })).surrogatesInUse;
  const newCase = async (body = 'Fever for two days.') => (await openCase(author, { body })).id;

  describe('keeps its surrogates', () => {
    const NAMED = 'Patient name: Rameshwar Prasad Tiwari. Fever.';

    it('so that its author, who names the same patient again, says the same [Patient 1]', async () => {
      const { id, body } = await openCase(author, { body: NAMED });
      expect(body).toBe('Patient name: [Patient 1]. Fever.');
      const { masked, receipt } = await preview(author, { body: NAMED }, id);
      expect(masked['body']).toBe(body);
      const input = { ...masked, receipt, caseThreadId: id, idempotencyKey: randomUUID() };
      expect((await author.ask(REPLY_TO_CASE, { input })).replyToCase.reply.body).toBe(body);
      expect(
        (await preview(author, { body: 'Patient name: Kunwar Bahadur Saxena. Fever.' }, id)).masked[
          'body'
        ],
      ).toBe('Patient name: [Patient 2]. Fever.');
    });

    it('and tells nobody else, who guesses the name, whether the guess is right', async () => {
      const { id } = await openCase(author, { body: NAMED });
      for (const guess of ['Rameshwar Prasad Tiwari', 'Kunwar Bahadur Saxena']) {
        const { masked } = await preview(
          specialist,
          { body: `Patient name: ${guess}. Fever.` },
          id,
        );
        expect(masked['body']).toBe('Patient name: [Patient 2]. Fever.');
      }
    });

    it('and each writer their own', async () => {
      const { id } = await openCase(author, { body: NAMED });
      const reply = async (body: string) => {
        const { masked, receipt } = await preview(specialist, { body }, id);
        await specialist.ask(REPLY_TO_CASE, {
          input: { ...masked, receipt, caseThreadId: id, idempotencyKey: randomUUID() },
        });
        return masked['body'];
      };
      expect(await reply('Patient name: Kunwar Bahadur Saxena. I saw the same.')).toBe(
        'Patient name: [Patient 2]. I saw the same.',
      );
      expect(await reply('Patient name: Kunwar Bahadur Saxena. He recovered.')).toBe(
        'Patient name: [Patient 2]. He recovered.',
      );
    });

    it('to itself: two threads tell nobody that they are about the same person', async () => {
      const ids = [await newCase(NAMED), await newCase(NAMED)];
      const { rows } = await app.database.query<{ hash: string }>(
        "select encode(key_hash, 'hex') as hash from thread_surrogates where case_thread_id = any($1)",
        [ids],
      );
      expect(rows).toHaveLength(2);
      expect(rows[0]!.hash).not.toBe(rows[1]!.hash);
    });

    it('and the days between its dates, for its author alone', async () => {
      const { id, body } = await openCase(author, {
        body: 'Admitted on 03/01/2024, operated on 10/01/2024.',
      });
      expect(body).toBe('Admitted on [Day 0], operated on [Day 7].');
      expect(
        (await preview(author, { body: 'The count on 05/01/2024 was low.' }, id)).masked['body'],
      ).toBe('The count on [Day 2] was low.');
      const guess = await preview(specialist, { body: 'What was the count on 03/01/2024?' }, id);
      expect(guess.masked['body']).toMatch(/^What was the count on \[[A-Z][a-z]+\]\?$/);
    });

    it('also those that a device gave out, whose people and day 0 it never learns', async () => {
      const { id } = await openCase(author, {
        body: 'Patient name: [Patient 1], referred by Dr [Clinician 2] on [Day 4].',
      });
      const counted = { patient: 1, clinician: 2, person: 0, days: true };
      expect(await inUse(id, author)).toEqual({ ...counted, viewerCountsDays: true });
      expect(await inUse(id, specialist)).toEqual({ ...counted, viewerCountsDays: false });
      const { masked } = await preview(author, { body: `${NAMED} Again on 05/01/2024.` }, id);
      expect(masked['body']).toBe('Patient name: [Patient 2]. Fever. Again on [Date].');
    });

    it('and shows which are in use to nobody who may not see the thread', async () => {
      const id = await newCase(NAMED);
      const unverified = await signedIn(app, { verification: 'PENDING' });
      expect(await unverified.codeOf(IN_USE, { id })).toBe('NOT_VERIFIED');
      await author.ask(WITHDRAW_CASE, { id });
      expect(await specialist.codeOf(IN_USE, { id })).toBe('NOT_FOUND');
    });
  });

  describe('has one answer', () => {
    it('that its author accepts, moves, and loses when it is withdrawn', async () => {
      const id = await newCase();
      const [first, second] = [
        await replyToCase(specialist, id, 'Wait.'),
        await replyToCase(specialist, id, 'Do not wait.'),
      ];
      for (const replyId of [first, second]) {
        expect(
          (await author.ask(ACCEPT_REPLY, { input: { caseThreadId: id, replyId } })).acceptReply,
        ).toEqual({ id, status: 'ANSWERED', acceptedReply: { id: replyId } });
      }
      await specialist.ask(WITHDRAW_REPLY, { id: second });
      const thread = await threadOf(id);
      expect(thread).toMatchObject({ status: 'OPEN', replyCount: 1, acceptedReply: null });
      expect(thread.replies.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
        first,
      ]);
      expect(
        await author.codeOf(ACCEPT_REPLY, { input: { caseThreadId: id, replyId: second } }),
      ).toBe('NOT_FOUND');
    });

    it('that only its author accepts, and only from its own replies', async () => {
      const [id, other] = [await newCase(), await newCase()];
      const [own, foreign] = [
        await replyToCase(specialist, id, 'Wait.'),
        await replyToCase(specialist, other, 'Elsewhere.'),
      ];
      expect(
        await specialist.codeOf(ACCEPT_REPLY, { input: { caseThreadId: id, replyId: own } }),
      ).toBe('NOT_FOUND');
      expect(
        await author.codeOf(ACCEPT_REPLY, { input: { caseThreadId: id, replyId: foreign } }),
      ).toBe('NOT_FOUND');
      expect(await threadOf(id)).toMatchObject({ status: 'OPEN', acceptedReply: null });
    });

    it('also when many authors accept at once over few connections', async () => {
      const ids = await Promise.all(Array.from({ length: 6 }, () => newCase()));
      const inputs = await Promise.all(
        ids.map(async (caseThreadId) => ({
          caseThreadId,
          replyId: await replyToCase(specialist, caseThreadId, 'Wait.'),
        })),
      );
      const answers = await Promise.all(
        inputs.map((input) => author.send(ACCEPT_REPLY, { input })),
      );
      expect(answers.map(({ errors }) => errors)).toEqual(inputs.map(() => undefined));
    });
  });

  it('counts every one of many replies that come at once', async () => {
    const id = await newCase();
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        replyToCase(specialist, id, `Thought number ${index} about it.`),
      ),
    );
    const { replyCount, replies } = await threadOf(id);
    expect([replyCount, replies.totalCount, replies.edges.length]).toEqual([10, 10, 10]);
  });

  it('pages through its replies, the oldest first, without a gap or a repeat', async () => {
    const id = await newCase();
    const posted: string[] = [];
    for (let index = 0; index < 7; index++)
      posted.push(await replyToCase(specialist, id, `Step ${index} of the plan.`));
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { caseThread } = await author.ask(REPLIES, { id, first: 3, after });
      const replies = caseThread.replies as {
        edges: { node: { id: string } }[];
        pageInfo: { endCursor: string | null; hasNextPage: boolean };
      };
      seen.push(...replies.edges.map(({ node }) => node.id));
      ({ endCursor: after, hasNextPage: more } = replies.pageInfo);
    }
    expect(seen).toEqual(posted);
  });

  it('disappears when its author withdraws it: from lists, from search, for replies', async () => {
    const id = await newCase('Tsutsugamushi suspected after the monsoon.');
    const replyId = await replyToCase(specialist, id, 'Doxycycline.');
    expect(await searchUntil(specialist, 'tsutsugamushi', (ids) => ids.includes(id))).toContain(id);

    expect(await specialist.codeOf(WITHDRAW_CASE, { id })).toBe('NOT_FOUND');
    await author.ask(WITHDRAW_CASE, { id });

    expect(await threadOf(id, specialist)).toBeNull();
    expect(await author.codeOf(WITHDRAW_CASE, { id })).toBe('NOT_FOUND');
    expect(await author.codeOf(ACCEPT_REPLY, { input: { caseThreadId: id, replyId } })).toBe(
      'NOT_FOUND',
    );
    expect(await specialist.codeOf(WITHDRAW_REPLY, { id: replyId })).toBe('NOT_FOUND');
    const { caseThreads } = await specialist.ask(
      '{ caseThreads(first: 50) { edges { node { id } } } }',
    );
    expect(JSON.stringify(caseThreads)).not.toContain(id);
    // Whatever the index still says, PostgreSQL is asked before a hit is shown.
    expect(await searchUntil(specialist, 'tsutsugamushi', () => true)).toEqual([]);
    await app.settled();
    const { rows } = await app.database.query('select from search_index.documents where id = $1', [
      id,
    ]);
    expect(rows).toEqual([]);
  });

  it('lets nobody but its author take a reply back', async () => {
    const id = await newCase();
    const replyId = await replyToCase(specialist, id, 'Wait.');
    expect(await author.codeOf(WITHDRAW_REPLY, { id: replyId })).toBe('NOT_FOUND');
    await specialist.ask(WITHDRAW_REPLY, { id: replyId });
    expect(await specialist.codeOf(WITHDRAW_REPLY, { id: replyId })).toBe('NOT_FOUND');
    expect(await threadOf(id)).toMatchObject({
      replyCount: 0,
      replies: { totalCount: 0, edges: [] },
    });
  });

  it('tells each viewer what is theirs', async () => {
    const id = await newCase();
    await replyToCase(specialist, id, 'Wait.');
    expect(await threadOf(id)).toMatchObject({
      viewerIsAuthor: true,
      replies: { edges: [{ node: { viewerIsAuthor: false } }] },
    });
    expect(await threadOf(id, specialist)).toMatchObject({
      viewerIsAuthor: false,
      replies: { edges: [{ node: { viewerIsAuthor: true } }] },
    });
  });
});
