import { closedMonths } from '../src/platform/statistics/index.js';
import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { addClinician, signedIn } from './factories/clinicians.js';
import { releaseDue } from './factories/outbox-events.js';

const TRENDS = `query($filter: TrendFilter) {
  trends(filter: $filter) { months topics { slug name points { month clinicians } rise { ratio atLeast } } }
}`;
const TABLE = 'query($filter: TrendFilter) { trendsTable(filter: $filter) }';

/** The first instant of the last month that can be published. */
const LAST_MONTH = closedMonths(new Date(Date.now() - 200 * 86_400_000), new Date(), 3).at(
  -1,
)!.from;

describe('trends', () => {
  let app: TestApp;
  let resident: GraphqlClient;
  const authors: Record<string, string[]> = {};

  beforeAll(async () => {
    app = await TestApp.start();
    resident = await signedIn(app);
    for (const state of ['KERALA', 'GOA', 'none'])
      authors[state] = await Promise.all(
        Array.from({ length: 12 }, async () => {
          const { id } = await addClinician(app.database, {
            state: state === 'none' ? null : state,
          });
          return id;
        }),
      );
  });

  afterAll(async () => {
    await app.stop();
  });

  /** Cases of as many authors of a state, from the middle of so many months before the last. */
  async function asked(
    body: string,
    monthsBefore: number,
    from: Record<string, number>,
    columns: { specialty?: string; demonstration?: boolean; withdrawn?: boolean } = {},
  ): Promise<void> {
    for (const [state, times] of Object.entries(from))
      for (const author of authors[state]!.slice(0, times))
        await app.database.query(
          `insert into case_threads (author_id, kind, title, question, body, specialties, pipeline_version, created_at, demonstration, withdrawn_at)
           values ($1, 'CASE', 'A case', 'What next?', $2, $3, 'test',
             $7::timestamptz + interval '14 days' - interval '1 month' * $4, $5, $6)`,
          [
            author,
            body,
            [columns.specialty ?? 'paediatrics', 'infectious-diseases'],
            monthsBefore,
            columns.demonstration ?? false,
            columns.withdrawn ? new Date() : null,
            LAST_MONTH,
          ],
        );
  }

  const release = () => releaseDue(app.database, 'trend-release-due');

  const topicsBy = async (filter?: object) =>
    Object.fromEntries(
      (
        (await resident.ask(TRENDS, { filter })).trends.topics as {
          slug: string;
          points: { clinicians: number | null }[];
        }[]
      ).map(({ slug, points }) => [slug, points.map(({ clinicians }) => clinicians)]),
    );

  it('are none before a month has been published', async () => {
    const { trends } = await resident.ask(TRENDS);
    expect(trends).toEqual({ months: [], topics: [] });
    expect(await resident.ask(TABLE)).toEqual({
      trendsTable: 'month,topic,specialty,state,clinicians\n',
    });
  });

  it('count clinicians, and of them those who asked alone', async () => {
    await asked('Scabies in a hostel', 2, { none: 5 });
    await asked('Dengue, platelets low', 1, { KERALA: 6, GOA: 4, none: 5 });
    // The same clinicians again, in the words of another language and of an abbreviation.
    await asked('NS1 positive dengue', 1, { KERALA: 6 });
    await asked('No dengue. Malaria negative. Typhoid', 1, { KERALA: 4 });
    await asked('Dengue', 1, { GOA: 12 }, { demonstration: true });
    await asked('Dengue', 1, { GOA: 12 }, { withdrawn: true });
    await asked('Dengue', 0, { KERALA: 12, none: 12 });
    await release();
    expect(await topicsBy()).toEqual({
      scabies: [5, null, null],
      dengue: [null, 15, 24],
    });
    expect(await topicsBy({ specialty: 'paediatrics', state: 'KERALA' })).toEqual({
      dengue: [null, 6, 12],
    });
    expect(await topicsBy({ state: 'GOA' })).toEqual({});
    expect(await topicsBy({ months: 2 })).toEqual({ dengue: [15, 24] });
  });

  it('rise where the last month is surely more than usual', async () => {
    const { trends } = await resident.ask(TRENDS);
    expect(trends.topics[0]).toMatchObject({ slug: 'dengue', name: 'Dengue' });
    expect(trends.topics[0].rise.atLeast).toBeGreaterThan(1);
    expect(trends.topics[1]).toMatchObject({ slug: 'scabies', rise: null });
  });

  it('can be had as a table of what was published', async () => {
    const { trendsTable } = await resident.ask(TABLE, { filter: { specialty: 'paediatrics' } });
    const [head, ...lines] = (trendsTable as string).trim().split('\n');
    expect(head).toBe('month,topic,specialty,state,clinicians');
    expect(lines.map((line) => line.split(',').slice(1).join())).toEqual([
      'Scabies,paediatrics,others and not given,5',
      'Dengue,paediatrics,KERALA,6',
      'Dengue,paediatrics,others and not given,9',
      'Dengue,paediatrics,KERALA,12',
      'Dengue,paediatrics,others and not given,12',
    ]);
  });

  it('stay as they were published, whatever happens to the cases', async () => {
    const before = await topicsBy();
    await asked('Dengue', 0, { GOA: 7 });
    await app.database.query(
      'update case_threads set withdrawn_at = now() where not demonstration',
    );
    await release();
    expect(await topicsBy()).toEqual(before);
  });

  it('cannot be changed by the product, nor hold a count under five', async () => {
    const cell = `insert into trend_cells select month, 'rabies', null, null, $1 from trend_releases limit 1`;
    await expect(app.database.query(cell, [4])).rejects.toThrow(/check/);
    const session = await app.database.connect();
    try {
      await session.query('set role corridor_app');
      for (const change of ['delete from trend_cells', 'update trend_cells set clinicians = 9'])
        await expect(session.query(change)).rejects.toThrow(/permission denied/);
    } finally {
      await session.query('reset role');
      session.release();
    }
  });

  it.each([
    ['an unknown specialty', { specialty: 'astrology' }],
    ['an unknown state', { state: 'MOON' }],
    ['no month', { months: 0 }],
    ['too many months', { months: 1_000 }],
  ])('refuse %s with a code', async (_, filter) => {
    expect(await resident.codeOf(TRENDS, { filter })).toBe('BAD_USER_INPUT');
    expect(await resident.codeOf(TABLE, { filter })).toBe('BAD_USER_INPUT');
  });

  it('are for verified clinicians alone', async () => {
    const pending = await signedIn(app, { verification: 'PENDING' });
    for (const query of [TRENDS, TABLE]) {
      expect(await pending.codeOf(query)).toBe('NOT_VERIFIED');
      expect(await app.client().codeOf(query)).toBe('UNAUTHENTICATED');
    }
  });

  it('know the state that a clinician gives, and show it to nobody else', async () => {
    const gp = await signedIn(app);
    const { updateProfile } = await gp.ask(
      'mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { state } }',
      { input: { state: 'PUNJAB' } },
    );
    expect(updateProfile).toEqual({ state: 'PUNJAB' });
    expect(await resident.codeOf('{ caseThreads { edges { node { author { state } } } } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});
