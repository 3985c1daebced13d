import type { GraphqlClient } from './app/graphql-client.js';
import { openIndex } from './app/index-check.js';
import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { openCase, replyToCase } from './factories/posts.js';

const SEARCH = `query($query: String!, $filter: SearchFilter, $first: Int, $after: String) {
  search(query: $query, filter: $filter, first: $first, after: $after) {
    edges { node { caseThread { title } snippet } } pageInfo { hasNextPage endCursor } totalCount
  }
}`;

const SIMILAR = `query($input: SimilarCasesInput!) {
  similarCases(input: $input) { caseThread { id title } sharedTerms sharedSpecialties { slug } sameAgeBand }
}`;

const WITHDRAW = 'mutation($id: ID!) { withdrawCase(caseThreadId: $id) }';

const FACETS = `query($query: String!, $filter: SearchFilter) {
  search(query: $query, filter: $filter) {
    totalCount
    facets {
      sex { value count } careTier { value count } specialties { value count } language { value count } opened { value count }
    }
  }
}`;

describe('search', () => {
  let app: TestApp;
  let resident: GraphqlClient;

  const titles = async (query: string, filter?: object): Promise<string[]> => {
    const { search } = await resident.ask(SEARCH, { query, filter });
    return search.edges.map(({ node }: { node: { caseThread: { title: string } } }) => {
      return node.caseThread.title;
    });
  };

  beforeAll(async () => {
    app = await TestApp.start();
    resident = await signedIn(app);
    const gp = await signedIn(app);
    await openCase(gp, {
      title: 'Crushing pain',
      body: 'Heart attack in a farmer, no thrombolysis here.',
      ageBand: 'YEARS_50_TO_59',
      sex: 'MALE',
      careTier: 'PHC',
      specialties: ['cardiology'],
    });
    await openCase(gp, {
      title: 'Breathless after delivery',
      body: 'Old MI, now pulmonary oedema.',
      ageBand: 'YEARS_30_TO_39',
      sex: 'FEMALE',
      careTier: 'CHC',
      specialties: ['cardiology'],
    });
    await openCase(gp, { title: 'Itchy scalp', body: 'Nits seen, whole family scratches.' });
    await app.settled();
  });

  afterAll(async () => {
    await app.stop();
  });

  it.each(['MI', 'heart attack', 'myocardial infarction', 'dil ka daura'])(
    'finds what is said otherwise: %s',
    async (query) => {
      expect((await titles(query)).toSorted()).toEqual([
        'Breathless after delivery',
        'Crushing pain',
      ]);
    },
  );

  it('tells why a case was found, when asked', async () => {
    const { search } = await resident.ask(
      `query { search(query: "heart atack pulmonary") { edges { node { explanation {
        terms { typed matches { field words likeness } } hasAcceptedAnswer outcomeKnown
      } } } } }`,
      {},
    );
    const [{ node }] = search.edges;
    expect(node.explanation).toEqual({
      terms: [
        {
          typed: 'heart atack',
          matches: [{ field: 'body', words: ['MI'], likeness: 'SYNONYM' }],
        },
        {
          typed: 'pulmonary',
          matches: [{ field: 'body', words: ['pulmonary'], likeness: 'EXACT' }],
        },
      ],
      hasAcceptedAnswer: false,
      outcomeKnown: false,
    });
  });

  it.each<[string, string[]]>([
    ['MI -delivery', ['Crushing pain']],
    ['heart attack -"pulmonary oedema"', ['Crushing pain']],
    ['-MI', ['Itchy scalp']],
    ['"no thrombolysis here"', ['Crushing pain']],
  ])('leaves out what is unwanted: %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it.each<[object, string[]]>([
    [{ ageBand: 'YEARS_50_TO_59' }, ['Crushing pain']],
    [{ sex: 'FEMALE' }, ['Breathless after delivery']],
    [{ careTier: 'PHC', sex: 'MALE' }, ['Crushing pain']],
    [{ careTier: 'PHC', sex: 'FEMALE' }, []],
    [{ since: '2020-01-01T00:00:00.000Z', sex: 'MALE' }, ['Crushing pain']],
    [{ since: '2100-01-01T00:00:00.000Z' }, []],
    [{ sex: null, careTier: 'CHC' }, ['Breathless after delivery']],
    [{ careTier: ['CHC', 'PHC'], sex: ['MALE'] }, ['Crushing pain']],
    [{ language: ['hi'] }, []],
    [{ hasAcceptedAnswer: true }, []],
    [{ until: '2020-01-01T00:00:00.000Z' }, []],
  ])('narrows to %j', async (filter, expected) => {
    expect(await titles('MI', filter)).toEqual(expected);
  });

  it.each([
    ['an unknown age band', { ageBand: 'OLD' }],
    ['an unknown place of care', { careTier: 'MOON' }],
    ['a day that is none', { since: 'yesterday' }],
    ['an unknown specialty', { specialties: ['astrology'] }],
    ['an unknown language', { language: ['klingon'] }],
    ['an unknown outcome', { outcome: ['CURED'] }],
    ['too many values', { sex: Array.from({ length: 50 }, () => 'MALE') }],
  ])('refuses %s with a code', async (_, filter) => {
    expect(await resident.codeOf(SEARCH, { query: 'MI', filter })).toBe('BAD_USER_INPUT');
  });

  it('refuses 10,000 characters with a code', async () => {
    expect(await resident.codeOf(FACETS, { query: 'fever '.repeat(1_700) })).toBe('BAD_USER_INPUT');
  });

  it('has an empty page beyond the end, and none beyond what anybody reads', async () => {
    const pageAfter = (rank: number) => ({
      query: 'MI',
      after: Buffer.from(`rank.${rank}`).toString('base64url'),
    });
    const { search } = await resident.ask(SEARCH, pageAfter(900));
    expect(search).toMatchObject({ edges: [], pageInfo: { hasNextPage: false } });
    for (const variables of [pageAfter(1_001), { query: 'MI', after: 'no cursor' }])
      expect(await resident.codeOf(SEARCH, variables)).toBe('BAD_USER_INPUT');
  });

  it('refuses a null character with a code', async () => {
    expect(await resident.codeOf(SEARCH, { query: 'fever\0' })).toBe('BAD_USER_INPUT');
  });

  it('counts what could be chosen, besides what is', async () => {
    const { search } = await resident.ask(FACETS, { query: 'MI', filter: { sex: 'MALE' } });
    expect(search).toMatchObject({
      totalCount: 1,
      facets: {
        sex: [
          { value: 'FEMALE', count: 1 },
          { value: 'MALE', count: 1 },
        ],
        careTier: [{ value: 'PHC', count: 1 }],
        specialties: [{ value: 'cardiology', count: 1 }],
        language: [{ value: 'en', count: 1 }],
        opened: [
          { value: '1826', count: 1 },
          { value: '30', count: 1 },
          { value: '365', count: 1 },
        ],
      },
    });
  });

  it.each(['zzyzx', '!!!', '"'])('counts nothing for %j', async (query) => {
    const { search } = await resident.ask(FACETS, { query });
    expect(search).toMatchObject({ totalCount: 0, facets: { sex: [], opened: [] } });
  });

  it.each([
    '',
    '"',
    '"" -',
    '-',
    '- - -',
    '-"',
    'NOT',
    '-fever',
    'fever -"',
    '"'.repeat(499),
    '\u0007',
    '!!! & |',
    '()'.repeat(200),
  ])('answers %j with a page', async (query) => {
    expect(Array.isArray(await titles(query))).toBe(true);
  });

  describe('similar cases', () => {
    const similar = async (input: object) =>
      (await resident.ask(SIMILAR, { input })).similarCases as {
        caseThread: { id: string; title: string };
        sharedTerms: string[];
      }[];

    it('are those about the same in other words, with why', async () => {
      const [first, ...others] = await similar({
        title: 'Acute MI',
        body: 'Thrombolysis not at hand.',
        specialties: ['cardiology', 'emergency-medicine'],
        ageBand: 'YEARS_50_TO_59',
      });
      expect(first).toMatchObject({
        caseThread: { title: 'Crushing pain' },
        sharedTerms: ['MI'],
        sharedSpecialties: [{ slug: 'cardiology' }],
        sameAgeBand: true,
      });
      expect(others.map(({ caseThread }) => caseThread.title)).not.toContain('Itchy scalp');
    });

    it('are masked before anything looks for them', async () => {
      const [first] = await similar({
        body: 'Mr Zubinka Torvalakar, phone 98453 77126, with nits on the scalp, Zubinka scratches.',
      });
      expect(first?.caseThread.title).toBe('Itchy scalp');
      expect(JSON.stringify(first)).not.toMatch(/zubinka|98453/i);
    });

    it('are neither withdrawn, be the index behind or not, nor the thread itself', async () => {
      const author = await signedIn(app);
      const { id } = await openCase(author, { title: 'Kala-azar', body: 'Splenomegaly, rK39.' });
      await app.settled();
      const asked = { body: 'Visceral leishmaniasis with splenomegaly' };
      expect((await similar(asked)).map(({ caseThread }) => caseThread.id)).toEqual([id]);
      expect(await similar({ ...asked, exceptCaseThreadId: id })).toEqual([]);
      await app.database.query('update case_threads set withdrawn_at = now() where id = $1', [id]);
      expect(await similar(asked)).toEqual([]);
      await app.database.query('update case_threads set withdrawn_at = null where id = $1', [id]);
    });

    it.each([
      ['an unknown specialty', { specialties: ['astrology'] }],
      ['too long a title', { title: 'x'.repeat(201) }],
      ['a thread that is no id', { exceptCaseThreadId: 'x' }],
      ['a null character', { body: 'fever\0' }],
    ])('are refused for %s', async (_, input) => {
      expect(await resident.codeOf(SIMILAR, { input })).toBe('BAD_USER_INPUT');
    });

    it('are for verified clinicians alone', async () => {
      const pending = await signedIn(app, { verification: 'PENDING' });
      expect(await pending.codeOf(SIMILAR, { input: { body: 'nits' } })).toBe('NOT_VERIFIED');
      expect(await app.client().codeOf(SIMILAR, { input: {} })).toBe('UNAUTHENTICATED');
    });

    it('are none for an empty text', async () => {
      expect(await similar({})).toEqual([]);
    });
  });

  it('says so while the engine is away, while the rest goes on, and catches up by itself', async () => {
    const gp = await signedIn(app);
    const gone = await openCase(gp, { title: 'Pinta', body: 'Carateum suspected.' });
    await app.settled();
    await app.database.query('alter schema search_index rename to search_index_away');
    let yaws: string;
    try {
      expect(await resident.codeOf(FACETS, { query: 'MI' })).toBe('SEARCH_UNAVAILABLE');
      ({ id: yaws } = await openCase(gp, {
        title: 'Yaws',
        body: 'Granuloma inguinale excluded.',
        ageBand: 'YEARS_5_TO_9',
      }));
      for (const word of ['azithromycin', 'benzathine'])
        await replyToCase(resident, yaws, `Give ${word}.`);
      await gp.ask(WITHDRAW, { id: gone.id });
      const { caseThreads } = await resident.ask('{ caseThreads { edges { node { id } } } }');
      expect(JSON.stringify(caseThreads)).toContain(yaws);
    } finally {
      await app.database.query('alter schema search_index_away rename to search_index');
    }
    // At once, whatever the index knows by now.
    expect(await titles('carateum')).toEqual([]);
    // Nothing has to sit out a back-off; what has no key was followed by a newer event.
    const { rows: tried } = await app.database.query(
      'select attempts from graphile_worker.jobs where attempts > 1 and key is not null',
    );
    expect(tried).toEqual([]);
    const index = await openIndex(app.databaseUrl);
    expect(await index.untilComplete(Date.now() + 20_000)).toBe(0);
    await index.close();
    for (const query of ['inguinale', 'azithromycin', 'benzathine'])
      expect(await titles(query)).toEqual(['Yaws']);
    await gp.ask(WITHDRAW, { id: yaws });
  });

  it.each([
    ['splinomigali', 'splenomegaly'],
    ['MI', null],
    ['500mgg', null],
    ['', null],
    ['x'.repeat(500), null],
  ])('has a known word for %j: %j', async (query, expected) => {
    const gp = await signedIn(app);
    await openCase(gp, { title: 'Splenomegaly', body: 'Fever.' });
    await openCase(gp, { title: 'Splenomegaly again', body: 'Fever.' });
    await app.settled();
    const { search } = await resident.ask(
      'query($query: String!) { search(query: $query) { didYouMean } }',
      { query },
    );
    expect(search.didYouMean).toBe(expected);
  });

  it('neither shows, counts nor hints at a case from the moment it is withdrawn', async () => {
    const gp = await signedIn(app);
    const { id } = await openCase(gp, {
      title: 'Tick bite',
      body: 'Babesiosis suspected.',
      sex: 'INTERSEX',
    });
    await app.settled();
    expect(await titles('babesiosis')).toEqual(['Tick bite']);
    // The index hears of it only when the worker comes back.
    await app.worker.stop();
    await gp.ask(WITHDRAW, { id });
    const { rows } = await app.database.query('select from search_index.documents where id = $1', [
      id,
    ]);
    expect(rows).toHaveLength(1);
    for (const query of ['babesiosis', '']) {
      const { search } = await resident.ask(FACETS, { query });
      expect(JSON.stringify(search)).not.toMatch(/INTERSEX/);
      if (query) expect(search.totalCount).toBe(0);
    }
  });
});
