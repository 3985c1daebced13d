import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { reviewed } from './factories/reviewed.js';

const POST = `mutation($input: PostFixInput!) {
  postFix(input: $input) {
    __typename
    ... on FixPosted { fix { id item workaround standing confirmations viewerIsAuthor } }
    ... on StillIdentifying { fields { name findings { category } } }
  }
}`;
const BOARD = `query($filter: FixFilter, $first: Int, $after: String) {
  fixes(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id item standing } }
  }
}`;
const JUDGE =
  'mutation($id: ID!, $verdict: FixVerdict!) { judgeFix(fixId: $id, verdict: $verdict) { standing confirmations doubts viewerVerdict expiresAt } }';
const WITHDRAW = 'mutation($id: ID!) { withdrawFix(fixId: $id) }';

describe('the fix board', () => {
  let app: TestApp;
  let gp: GraphqlClient;
  let colleagues: GraphqlClient[];

  const post = async (texts: { item: string; workaround: string }, facts: object = {}) => {
    const input = { ...(await reviewed(gp, texts)), kind: 'DRUG_SHORTAGE', ...facts };
    return (await gp.ask(POST, { input })).postFix as {
      __typename: string;
      fix: { id: string; item: string; workaround: string };
    };
  };
  const board = async (filter: object = {}): Promise<string[]> => {
    const { fixes } = await colleagues[0]!.ask(BOARD, { filter, first: 50 });
    expect(fixes.totalCount).toBe(fixes.edges.length);
    return fixes.edges.map(({ node }: { node: { item: string } }) => node.item);
  };
  const judge = async (client: GraphqlClient, id: string, verdict: string) =>
    (await client.ask(JUDGE, { id, verdict })).judgeFix;

  beforeAll(async () => {
    app = await TestApp.start();
    gp = await signedIn(app);
    colleagues = await Promise.all([signedIn(app), signedIn(app), signedIn(app), signedIn(app)]);
    await post(
      {
        item: 'Anti-snake venom out of stock',
        workaround: 'The district warehouse releases vials on a call.',
      },
      { region: 'TAMIL_NADU' },
    );
    await post({
      item: 'Oxytocin ampoules warm',
      workaround: 'Carry them in a vaccine box.',
    });
    await post(
      {
        item: 'Form 4A refused',
        workaround: 'Attach the discharge summary, then the claim passes.',
      },
      { kind: 'PAPERWORK', region: 'KERALA' },
    );
  });

  afterAll(async () => {
    await app.stop();
  });

  it('masks what a fix says of a person', async () => {
    const answer = await post({
      item: 'Insulin pens missing',
      workaround: 'Ring Mr. Torvalakar Zubin on 98453 77126, he delivers.',
    });
    expect(answer).toMatchObject({ __typename: 'FixPosted' });
    expect(answer.fix.workaround).not.toMatch(/Torvalakar|98453/);
    await gp.ask(WITHDRAW, { id: answer.fix.id });
  });

  it('refuses what has not been masked', async () => {
    const raw = { item: 'Insulin pens missing', workaround: 'Ring 98453 77126.' };
    const { receipt, idempotencyKey } = await reviewed(gp, raw);
    const { postFix } = await gp.ask(POST, {
      input: { ...raw, receipt, idempotencyKey, kind: 'DRUG_SHORTAGE' },
    });
    expect(postFix.__typename).toBe('ReceiptRejected');
  });

  it('posts once, however often the same request comes', async () => {
    const texts = { item: 'Ambu bag torn', workaround: 'The bicycle shop mends the valve.' };
    const input = { ...(await reviewed(gp, texts)), kind: 'EQUIPMENT' };
    const ids = await Promise.all(
      [1, 2, 3].map(async () => (await gp.ask(POST, { input })).postFix.fix.id as string),
    );
    expect(new Set(ids).size).toBe(1);
    await gp.ask(WITHDRAW, { id: ids[0] });
  });

  it.each<[string, object, string[]]>([
    ['a word', { query: 'venom' }, ['Anti-snake venom out of stock']],
    ['a misspelt word of the item', { query: 'oxytocn' }, ['Oxytocin ampoules warm']],
    ['a beginning', { query: 'vacc' }, ['Oxytocin ampoules warm']],
    ['a synonym', { query: 'ASV' }, ['Anti-snake venom out of stock']],
    ['a number, never misspelt', { query: '4B' }, []],
    ['several words, all of them', { query: 'oxytocin venom' }, []],
    ['a kind', { kind: 'PAPERWORK' }, ['Form 4A refused']],
    [
      'a region, with what helps everywhere',
      { region: 'KERALA' },
      ['Form 4A refused', 'Oxytocin ampoules warm'],
    ],
    ['a query of operators', { query: '"" -&|' }, []],
    ['a query of punctuation', { query: '!!' }, []],
  ])('finds by %s', async (_, filter, expected) => {
    expect(await board(filter)).toEqual(expected);
  });

  it('puts the most recently confirmed first', async () => {
    const { fix } = await post({ item: 'X-ray film short', workaround: 'Use the phone viewer.' });
    await post({ item: 'Glucometer strips short', workaround: 'Share with the next centre.' });
    expect((await board()).slice(0, 2)).toEqual(['Glucometer strips short', 'X-ray film short']);
    expect(await judge(colleagues[0]!, fix.id, 'WORKS')).toMatchObject({
      confirmations: 1,
      standing: 'WORKS',
      viewerVerdict: 'WORKS',
    });
    expect((await board()).slice(0, 2)).toEqual(['X-ray film short', 'Glucometer strips short']);
  });

  it('takes a fix off the board that three colleagues find useless, until one confirms it', async () => {
    const { fix } = await post({ item: 'Ration of gloves', workaround: 'Ask the dental clinic.' });
    const [one, two, three, four] = colleagues as [GraphqlClient, ...GraphqlClient[]];
    expect(await judge(one, fix.id, 'WORKS_NO_MORE')).toMatchObject({ standing: 'DOUBTED' });
    expect(await judge(one, fix.id, 'WORKS_NO_MORE')).toMatchObject({ doubts: 1 });
    await judge(two!, fix.id, 'WORKS_NO_MORE');
    expect(await judge(three!, fix.id, 'WORKS_NO_MORE')).toMatchObject({
      standing: 'WORKS_NO_MORE',
    });
    expect(await board({ query: 'gloves' })).toEqual([]);
    expect(await board({ query: 'gloves', past: true })).toEqual(['Ration of gloves']);
    expect(await judge(four!, fix.id, 'WORKS')).toMatchObject({ standing: 'WORKS', doubts: 0 });
    expect(await board({ query: 'gloves' })).toEqual(['Ration of gloves']);
  });

  it('counts verdicts that come at the same moment', async () => {
    const { fix } = await post({ item: 'Suction jar cracked', workaround: 'Epoxy holds.' });
    await Promise.all(colleagues.map((colleague) => judge(colleague, fix.id, 'WORKS')));
    expect(await judge(colleagues[0]!, fix.id, 'WORKS')).toMatchObject({ confirmations: 4 });
  });

  it('takes what has expired off the board, until somebody confirms it', async () => {
    const { fix } = await post(
      { item: 'Paediatric masks short', workaround: 'Fold an adult one.' },
      { expiresInDays: 7 },
    );
    await app.database.query(
      "update fixes set expires_at = now() - interval '1 day' where id = $1",
      [fix.id],
    );
    expect(await board({ query: 'masks' })).toEqual([]);
    await judge(colleagues[1]!, fix.id, 'WORKS');
    expect(await board({ query: 'masks' })).toEqual(['Paediatric masks short']);
  });

  it('pages without gap or repetition', async () => {
    const all = await board();
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { fixes } = await gp.ask(BOARD, { first: 2, after });
      seen.push(...fixes.edges.map(({ node }: { node: { item: string } }) => node.item));
      if (!fixes.pageInfo.hasNextPage) break;
      after = fixes.pageInfo.endCursor as string;
    }
    expect(seen).toEqual(all);
  });

  it("keeps everybody's hands off what is not theirs", async () => {
    const { fix } = await post({ item: 'Cold box', workaround: 'Borrow from the pulse camp.' });
    expect(await gp.codeOf(JUDGE, { id: fix.id, verdict: 'WORKS' })).toBe('BAD_USER_INPUT');
    expect(await colleagues[0]!.codeOf(WITHDRAW, { id: fix.id })).toBe('NOT_FOUND');
    await gp.ask(WITHDRAW, { id: fix.id });
    expect(await colleagues[0]!.codeOf(JUDGE, { id: fix.id, verdict: 'WORKS' })).toBe('NOT_FOUND');
    expect(await colleagues[0]!.codeOf(JUDGE, { id: 'none', verdict: 'WORKS' })).toBe('NOT_FOUND');
    expect(await board({ query: 'cold' })).toEqual([]);
    expect(await app.client().codeOf(BOARD)).toBe('UNAUTHENTICATED');
    const unverified = await signedIn(app, { verification: 'PENDING' });
    expect(await unverified.codeOf(BOARD)).toBe('NOT_VERIFIED');
  });

  it.each([
    ['an unknown region', { region: 'ATLANTIS' }],
    ['an unknown kind', { kind: 'MAGIC' }],
    ['an expiry of a day', { expiresInDays: 1 }],
    ['an item of white space', { item: '  ' }],
    ['an item that is too long', { item: 'x'.repeat(121) }],
  ])('refuses %s with a code', async (_, over) => {
    const texts = { item: 'Gauze', workaround: 'Boil and reuse.' };
    const input = { ...(await reviewed(gp, texts)), kind: 'EQUIPMENT', ...over };
    expect(await gp.codeOf(POST, { input })).toBe('BAD_USER_INPUT');
  });
});
