import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn, type TestClinician } from './factories/clinicians.js';
import { openCase, replyToCase } from './factories/posts.js';
import {
  CHANGE_SAVED_SEARCH,
  DELETE_SAVED_SEARCH,
  SAVE_SEARCH,
  SAVED_SEARCHES,
} from './factories/saved-searches.js';

const ALERTS = '{ notifications(first: 50) { edges { node { kind subjectId partId } } } }';

describe('a saved search', () => {
  let app: TestApp;
  let resident: GraphqlClient & { clinician: TestClinician };
  let gp: GraphqlClient;

  const save = async (input: Record<string, unknown>) =>
    (await resident.ask(SAVE_SEARCH, { input: { name: 'Mine', ...input } })).saveSearch;
  const listOf = async (client: GraphqlClient) => (await client.ask(SAVED_SEARCHES)).savedSearches;
  const alertsOf = async (client: GraphqlClient): Promise<object[]> => {
    const { notifications } = await client.ask(ALERTS);
    return notifications.edges
      .map(({ node }: { node: { kind: string } }) => node)
      .filter(({ kind }: { kind: string }) => kind === 'SAVED_SEARCH_MATCHED');
  };
  const opened = async (body: string, facts: object = {}, client = gp) => {
    const { id } = await openCase(client, { body, ...facts });
    await app.settled();
    return id;
  };

  beforeAll(async () => {
    app = await TestApp.start();
  });

  beforeEach(async () => {
    [resident, gp] = [await signedIn(app), await signedIn(app)];
  });

  afterAll(async () => {
    await app.stop();
  });

  it('keeps words and filter; its owner alone finds, renames, switches and deletes it', async () => {
    const filter = {
      specialties: ['cardiology'],
      sex: ['FEMALE'],
      since: '2026-01-01T00:00:00.000Z',
    };
    const saved = await save({ name: 'Hearts', query: 'chest pain', filter });
    expect(saved).toMatchObject({ name: 'Hearts', query: 'chest pain', alert: 'DIGEST', filter });
    expect(await listOf(resident)).toEqual([saved]);
    expect(await listOf(gp)).toEqual([]);
    const { id } = saved;
    const renaming = { input: { id, name: 'Hearts again', alert: 'NONE' } };
    expect(await gp.codeOf(CHANGE_SAVED_SEARCH, renaming)).toBe('NOT_FOUND');
    expect(await gp.codeOf(DELETE_SAVED_SEARCH, { id })).toBe('NOT_FOUND');
    await resident.ask(CHANGE_SAVED_SEARCH, renaming);
    expect(await listOf(resident)).toEqual([{ ...saved, name: 'Hearts again', alert: 'NONE' }]);
    await resident.ask(DELETE_SAVED_SEARCH, { id });
    expect(await listOf(resident)).toEqual([]);
  });

  it('is masked before it is kept, and shows what was kept', async () => {
    const name = 'Mrs. Zubinka Torvalakar';
    const saved = await save({ name, query: `${name} tsutsugamushi` });
    expect(saved.query).toMatch(/^(?:Mrs\.? )?tsutsugamushi$/);
    expect(saved.name).not.toMatch(/Zubinka|Torvalakar/);
  });

  it('is kept once, however often it is saved', async () => {
    const first = await save({ query: 'fever', filter: { sex: ['MALE'] } });
    const second = await save({ query: 'fever', filter: { sex: ['MALE'] }, name: 'Again' });
    expect(second).toEqual({ ...first, name: 'Again' });
    expect(await listOf(resident)).toHaveLength(1);
  });

  it.each([
    ['for everything', { query: ' ', filter: {} }],
    ['without a name', { query: 'fever', name: '' }],
    ['by an unknown specialty', { query: 'fever', filter: { specialties: ['astrology'] } }],
    ['that is too long', { query: 'x'.repeat(501) }],
  ])('%s is refused with a code', async (_, input) => {
    expect(await resident.codeOf(SAVE_SEARCH, { input: { name: 'Mine', ...input } })).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('is one of at most 50', async () => {
    await app.database.query(
      `insert into saved_searches (owner_id, name, query, filter, alert, pipeline_version)
       select $1, 'Made', 'word ' || n, '{}', 'NONE', 'test' from generate_series(1, 50) n`,
      [resident.clinician.id],
    );
    expect(await resident.codeOf(SAVE_SEARCH, { input: { name: 'More', query: 'fever' } })).toBe(
      'BAD_USER_INPUT',
    );
    expect((await save({ query: 'word 7' })).name).toBe('Mine');
  });

  it('tells its owner of a new case that it finds, once, also by other words for it', async () => {
    const { id } = await save({ query: 'MI farmer' });
    const found = await opened('Heart attack in a farmer.');
    await opened('Heart attack in a weaver.');
    await replyToCase(gp, found, 'The farmer is better.');
    await app.settled();
    expect(await alertsOf(resident)).toEqual([
      { kind: 'SAVED_SEARCH_MATCHED', subjectId: id, partId: found },
    ]);
  });

  it('tells of what its filter lets pass alone', async () => {
    await save({ query: '', filter: { specialties: ['nephrology'], sex: ['FEMALE'] } });
    const nephrology = { specialties: ['nephrology'] };
    await opened('Creatinine is rising.', { ...nephrology, sex: 'MALE' });
    const found = await opened('Creatinine is rising.', { ...nephrology, sex: 'FEMALE' });
    expect(await alertsOf(resident)).toMatchObject([{ partId: found }]);
  });

  it('tells of nothing that was there before, is its own, or while it is switched off', async () => {
    await opened('Scrub typhus suspected.');
    await save({ query: 'typhus' });
    await save({ query: 'scrub', alert: 'NONE' });
    await opened('Scrub typhus suspected.', {}, resident);
    expect(await alertsOf(resident)).toEqual([]);
    await opened('Scrub typhus suspected.');
    expect(await alertsOf(resident)).toHaveLength(1);
  });

  it('tells nobody who may not read cases any more', async () => {
    await save({ query: 'typhus', alert: 'INSTANT' });
    await app.database.query("update clinicians set verification = 'REFUSED' where id = $1", [
      resident.clinician.id,
    ]);
    await opened('Scrub typhus suspected.');
    const { rows } = await app.database.query('select from notifications where recipient_id = $1', [
      resident.clinician.id,
    ]);
    expect(rows).toEqual([]);
  });
});
