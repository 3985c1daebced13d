import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { openCase, replyToCase } from './factories/posts.js';

const FAILED = `query($first: Int, $after: String) { failedEvents(first: $first, after: $after) {
  edges { node { id kind subjectId attempts since error state nextAttemptAt } }
  pageInfo { hasNextPage endCursor } totalCount
} }`;
const RETRY = 'mutation($id: ID!) { retryFailedEvent(id: $id) }';
const DROP = 'mutation($id: ID!) { dropFailedEvent(id: $id) }';

interface Failed {
  readonly id: string;
  readonly subjectId: string;
  readonly state: 'GIVEN_UP' | 'TO_BE_TRIED_AGAIN';
}

describe('an event that fails', () => {
  let app: TestApp;
  let gp: GraphqlClient;
  let administrator: GraphqlClient;

  const failed = async (): Promise<Failed[]> =>
    (await administrator.ask(FAILED)).failedEvents.edges.map(({ node }: { node: Failed }) => node);
  const until = async (
    condition: (events: Failed[]) => boolean | Promise<boolean>,
  ): Promise<Failed[]> => {
    for (;;) {
      const events = await failed();
      if (await condition(events)) return events;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const told = async (): Promise<string[]> => {
    const { notifications } = await gp.ask('{ notifications { edges { node { id } } } }');
    return notifications.edges.map(({ node }: { node: { id: string } }) => node.id);
  };
  /** Leaves those that failed one attempt; one that is being tried at this moment is left alone. */
  const lastAttempts = () =>
    app.database.query(
      `update graphile_worker._private_jobs set attempts = max_attempts - 1, run_at = now()
       where last_error is not null and locked_at is null and attempts < max_attempts - 1`,
    );
  const gauge = async (state: string) => {
    const { text } = await app.client().http.get('/metrics');
    return Number(new RegExp(`corridor_outbox_events{state="${state}"} (\\d+)`).exec(text)?.[1]);
  };

  beforeAll(async () => {
    app = await TestApp.start();
    gp = await signedIn(app);
    administrator = await signedIn(app, { duties: ['ADMINISTRATOR'] });
    const { id } = await openCase(gp, { body: 'Suspected melioidosis.' });
    await app.settled();
    await app.database.query('alter table notifications rename to notifications_away');
    const specialist = await signedIn(app);
    for (const body of ['Melioidosis.', 'Tularaemia.']) await replyToCase(specialist, id, body);
    await until((events) => events.length === 2);
  });

  afterAll(async () => {
    await app.stop();
  });

  it('stands before an administrator with ids and codes, and is still tried', async () => {
    const { failedEvents } = await administrator.ask(FAILED);
    expect(failedEvents).toMatchObject({
      edges: [0, 1].map(() => ({
        node: {
          kind: 'clinician-notified',
          subjectId: expect.stringMatching(/^[\da-f-]{36}$/),
          error: 'QueryFailedError 42P01',
          state: 'TO_BE_TRIED_AGAIN',
          nextAttemptAt: expect.any(String),
        },
      })),
      totalCount: 2,
    });
    expect(JSON.stringify(failedEvents)).not.toMatch(/melioidosis|tularaemia/i);
    expect(await gauge('failing')).toBe(2);
    expect(await gauge('given_up')).toBe(0);
  });

  it('comes in pages', async () => {
    const first = (await administrator.ask(FAILED, { first: 1 })).failedEvents;
    const after = first.pageInfo.endCursor;
    const second = (await administrator.ask(FAILED, { first: 1, after })).failedEvents;
    expect(
      [first, second].flatMap(({ edges }) => edges.map(({ node }: { node: Failed }) => node.id)),
    ).toEqual((await failed()).map(({ id }) => id));
    expect(second.pageInfo.hasNextPage).toBe(false);
    for (const astray of ['x', Buffer.from('job.1;').toString('base64url')])
      expect(await administrator.codeOf(FAILED, { after: astray })).toBe('BAD_USER_INPUT');
  });

  it('is not dropped while it is still tried', async () => {
    const [{ id }] = (await failed()) as [Failed];
    expect(await administrator.codeOf(DROP, { id })).toBe('NOT_FOUND');
  });

  it('for good is given up, is counted, and succeeds when it is tried again', async () => {
    const [one, other] = (await until(async (events) => {
      await lastAttempts();
      return events.filter(({ state }) => state === 'GIVEN_UP').length === 2;
    })) as [Failed, Failed];
    expect(one).toMatchObject({ attempts: 25, nextAttemptAt: null });
    expect(await gauge('given_up')).toBe(2);

    await app.database.query('alter table notifications_away rename to notifications');
    await administrator.ask(RETRY, { id: one.id });
    expect(await until((events) => events.length === 1)).toEqual([other]);
    expect(await told()).toEqual([one.subjectId]);
    expect(await administrator.codeOf(RETRY, { id: one.id })).toBe('NOT_FOUND');
  });

  it('is dropped for good, and the log keeps by whom', async () => {
    const [{ id, subjectId }] = (await failed()) as [Failed];
    await administrator.ask(DROP, { id });
    expect(await failed()).toEqual([]);
    expect(await administrator.codeOf(DROP, { id })).toBe('NOT_FOUND');
    await app.settled();
    expect(await told()).not.toContain(subjectId);
    expect(app.api.output).toContain(`"event":"clinician-notified:${subjectId}"`);
  });

  it('does not exist for anybody else', async () => {
    const moderator = await signedIn(app, { duties: ['MODERATOR', 'COORDINATOR'] });
    for (const client of [gp, moderator]) {
      expect(await client.codeOf(FAILED)).toBe('NOT_FOUND');
      for (const mutation of [RETRY, DROP])
        expect(await client.codeOf(mutation, { id: '1' })).toBe('NOT_FOUND');
    }
    expect(await app.client().codeOf(FAILED)).toBe('UNAUTHENTICATED');
    for (const id of ['0', '-1', '1 or true', 'x', '9'.repeat(30)])
      expect(await administrator.codeOf(RETRY, { id })).toBe('NOT_FOUND');
  });
});
