import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { act, cloneRequest, requested } from './factories/second-opinions.js';

const REQUESTS = 100;
const SPECIALISTS = 10;

describe(`${REQUESTS * SPECIALISTS} claims on ${REQUESTS} requests at once`, () => {
  let app: TestApp;

  beforeAll(async () => (app = await TestApp.start()));
  afterAll(async () => app.stop());

  it('give each request one owner, and tell everybody else at once', async () => {
    const specialists = [];
    for (let index = 0; index < SPECIALISTS; index++)
      specialists.push(await signedIn(app, { role: 'SPECIALIST', specialties: ['dermatology'] }));
    const gp = await signedIn(app);
    const open = { state: 'OPEN_TO_SPECIALTY', owner: null, timer: 'OPENING_EXPIRY', opened: true };
    const original = await requested(gp);
    const ids: string[] = [];
    for (let index = 0; index < REQUESTS; index++)
      ids.push(await cloneRequest(app.database, original, open));

    const claims = await Promise.all(
      specialists.flatMap((specialist) =>
        ids.map(async (id) => ({
          id,
          by: specialist.clinician.id,
          outcome: (await act(specialist, 'claimRequest', id)).__typename as string,
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
