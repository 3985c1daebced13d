import { CorridorProcess } from './app/corridor-process.js';
import { GraphqlClient } from './app/graphql-client.js';
import { TEST_SECRET, TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { cloneRequest, requested } from './factories/second-opinions.js';

const CLAIM = 'mutation($id: ID!) { claimRequest(secondOpinionId: $id) { __typename } }';
const REQUESTS = 100;
const SPECIALISTS = 10;

describe(`${REQUESTS * SPECIALISTS} claims on ${REQUESTS} requests at once`, () => {
  let app: TestApp;
  let other: CorridorProcess;
  let otherUrl: string;

  beforeAll(async () => {
    app = await TestApp.start();
    // Two processes share nothing but the database, whose lock decides.
    other = new CorridorProcess('main', {
      PORT: '0',
      DATABASE_URL: app.databaseUrl,
      CORRIDOR_SECRET: TEST_SECRET,
      CORRIDOR_DATA_DIR: app.dataDir,
    });
    const [, port] = await other.waitFor(/"port":(\d+),"msg":"ready"/);
    otherUrl = `http://127.0.0.1:${port}`;
  });

  afterAll(async () => {
    await other.stop();
    await app.stop();
  });

  it('give each request one owner, and tell everybody else at once', async () => {
    const specialists: Awaited<ReturnType<typeof signedIn>>[] = [];
    for (let index = 0; index < SPECIALISTS; index++) {
      const client = () => (index % 2 ? new GraphqlClient(otherUrl) : app.client());
      const columns = { role: 'SPECIALIST', specialties: ['dermatology'] };
      specialists.push(await signedIn({ client, database: app.database }, columns));
    }
    const gp = await signedIn(app);
    const open = { state: 'OPEN_TO_SPECIALTY', owner: null, timer: 'OPENING_EXPIRY', opened: true };
    const original = await requested(gp);
    const ids: string[] = [];
    for (let index = 0; index < REQUESTS; index++)
      ids.push(await cloneRequest(app.database, original, open));

    const claims = await Promise.all(
      ids.flatMap((id) =>
        specialists.map(async (specialist) => ({
          id,
          by: specialist.clinician.id,
          outcome: await claim(specialist, id),
        })),
      ),
    );
    expect(claims.filter(({ outcome }) => outcome === 'AlreadyClaimed')).toHaveLength(
      REQUESTS * (SPECIALISTS - 1),
    );
    const winners = new Map(
      claims
        .filter(({ outcome }) => outcome === 'SecondOpinionMoved')
        .map(({ id, by }) => [id, by]),
    );
    expect(winners.size).toBe(REQUESTS);
    const { rows } = await app.database.query<{ id: string; owner: string; claims: number }>(
      `select o.id, o.answerer_id as owner, count(*)::integer as claims
       from second_opinions o join second_opinion_events e on e.second_opinion_id = o.id and e.type = 'CLAIMED'
       where o.state = 'CLAIMED' group by o.id`,
    );
    expect(new Map(rows.map(({ id, owner }) => [id, owner]))).toEqual(winners);
    expect(new Set(rows.map(({ claims: times }) => times))).toEqual(new Set([1]));
  });
});

/** A machine that is too busy answers INTERNAL and claims nothing; a client sends the same again. */
async function claim(client: GraphqlClient, id: string): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const { data, errors } = await client.send(CLAIM, { id });
    if (data) return data.claimRequest.__typename as string;
    if (errors?.[0]?.extensions.code !== 'INTERNAL' || attempt === 10)
      throw new Error(JSON.stringify(errors));
  }
}
