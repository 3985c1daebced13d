import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { ACCEPT_REPLY, openCase, replyToCase } from './factories/posts.js';

const CLOSE =
  'mutation($input: CloseCaseInput!) { closeCase(input: $input) { id status outcome outcomeAt } }';
const THREAD = 'query($id: ID!) { caseThread(id: $id) { status outcome outcomeAt } }';
const FOUND = `query($filter: SearchFilter) {
  search(query: "orchitis", filter: $filter) {
    edges { node { caseThread { id } } } facets { outcome { value count } outcomeKnown { value count } }
  }
}`;

describe('the outcome of a case', () => {
  let app: TestApp;
  let author: GraphqlClient;
  let specialist: GraphqlClient;

  beforeAll(async () => {
    app = await TestApp.start();
    [author, specialist] = [await signedIn(app), await signedIn(app)];
  });

  afterAll(async () => {
    await app.stop();
  });

  const newCase = async (body = 'Fever for two days.') => (await openCase(author, { body })).id;
  const close = async (caseThreadId: string, outcome: string, client = author) =>
    (await client.ask(CLOSE, { input: { caseThreadId, outcome } })).closeCase;
  const threadOf = async (id: string) => (await specialist.ask(THREAD, { id })).caseThread;

  it('closes it, for everybody to see', async () => {
    const id = await newCase();
    expect(await threadOf(id)).toEqual({ status: 'OPEN', outcome: null, outcomeAt: null });
    expect(await close(id, 'LOST_TO_FOLLOW_UP')).toMatchObject({
      status: 'CLOSED',
      outcome: 'LOST_TO_FOLLOW_UP',
    });
    expect(await threadOf(id)).toEqual({
      status: 'CLOSED',
      outcome: 'LOST_TO_FOLLOW_UP',
      outcomeAt: expect.any(String),
    });
  });

  it('told again changes nothing; told otherwise, the last word counts', async () => {
    const id = await newCase();
    const first = await close(id, 'BETTER');
    expect(await close(id, 'BETTER')).toEqual(first);
    expect(await close(id, 'DIED')).toMatchObject({ outcome: 'DIED' });
    expect((await threadOf(id)).outcome).toBe('DIED');
  });

  it('stays, whatever answers are accepted or withdrawn later', async () => {
    const id = await newCase();
    await close(id, 'SAME');
    const replyId = await replyToCase(specialist, id, 'Wait.');
    const { acceptReply } = await author.ask(ACCEPT_REPLY, {
      input: { caseThreadId: id, replyId },
    });
    expect(acceptReply.status).toBe('CLOSED');
    await specialist.ask('mutation($id: ID!) { withdrawReply(replyId: $id) }', { id: replyId });
    expect(await threadOf(id)).toMatchObject({ status: 'CLOSED', outcome: 'SAME' });
  });

  it('is told by its author alone, of a case that is there', async () => {
    const id = await newCase();
    const refused = (client: GraphqlClient, caseThreadId: string, outcome = 'WORSE') =>
      client.codeOf(CLOSE, { input: { caseThreadId, outcome } });
    expect(await refused(specialist, id)).toBe('NOT_FOUND');
    expect(await refused(author, 'none')).toBe('NOT_FOUND');
    expect(await refused(author, id, 'CURED')).toBe('BAD_USER_INPUT');
    expect(await refused(app.client(), id)).toBe('UNAUTHENTICATED');
    expect(await refused(await signedIn(app, { verification: 'PENDING' }), id)).toBe(
      'NOT_VERIFIED',
    );
    expect(await threadOf(id)).toMatchObject({ status: 'OPEN', outcome: null });
    await author.ask('mutation($id: ID!) { withdrawCase(caseThreadId: $id) }', { id });
    expect(await refused(author, id)).toBe('NOT_FOUND');
  });

  it('is found and counted in the search', async () => {
    const [better, open] = [await newCase('Mumps orchitis.'), await newCase('Orchitis again.')];
    await close(better, 'BETTER');
    await app.settled();
    const { search } = await specialist.ask(FOUND, { filter: { outcomeKnown: true } });
    expect(search).toEqual({
      edges: [{ node: { caseThread: { id: better } } }],
      facets: {
        outcome: [{ value: 'BETTER', count: 1 }],
        outcomeKnown: [
          { value: 'false', count: 1 },
          { value: 'true', count: 1 },
        ],
      },
    });
    await close(open, 'DIED');
    await app.settled();
    const died = await specialist.ask(FOUND, { filter: { outcome: ['DIED'] } });
    expect(died.search.edges).toEqual([{ node: { caseThread: { id: open } } }]);
  });
});
