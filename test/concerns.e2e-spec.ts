import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { reviewed } from './factories/reviewed.js';

const FIELDS =
  'id subject signatures signaturesMissing viewerHasSigned viewerIsAuthor issuedAt letterAddress';
const RAISE = `mutation($input: RaiseConcernInput!) {
  raiseConcern(input: $input) {
    __typename
    ... on ConcernRaised { concern { ${FIELDS} body } }
    ... on StillIdentifying { fields { name findings { category } } }
  }
}`;
const on = (mutation: string) => `mutation($id: ID!) { ${mutation}(concernId: $id) { ${FIELDS} } }`;
const SIGN = on('coSignConcern');
const UNSIGN = on('takeSignatureBack');
const ISSUE = on('issueLetter');
const WITHDRAW = 'mutation($id: ID!) { withdrawConcern(concernId: $id) }';
const LIST = `{ concerns { totalCount edges { node { ${FIELDS} } } } }`;

const TEXTS = {
  subject: 'Blood bank hours at night',
  addressee: 'The Director of Health Services',
  body: 'At night no blood is issued for haemorrhage after delivery.\nरात में रक्त नहीं मिलता।\nஇரவில் இரத்தம் கிடைக்காது.',
};

describe('a co-signed concern', () => {
  let app: TestApp;
  let author: GraphqlClient;
  let second: GraphqlClient;
  let third: GraphqlClient;
  let outsider: GraphqlClient;

  const raise = async (texts: Partial<typeof TEXTS> = {}) => {
    const input = await reviewed(author, { ...TEXTS, ...texts });
    return (await author.ask(RAISE, { input })).raiseConcern as {
      __typename: string;
      concern: { id: string; body: string };
    };
  };
  const letter = async (client: GraphqlClient, address: string) =>
    client.http.get(address).responseType('blob');

  beforeAll(async () => {
    app = await TestApp.start();
    [author, second, third, outsider] = await Promise.all([
      signedIn(app, { display_name: 'Author Ārya' }),
      signedIn(app),
      signedIn(app),
      signedIn(app),
    ]);
  });

  afterAll(async () => {
    await app.stop();
  });

  it('becomes a letter in PDF once enough colleagues have signed', async () => {
    const { concern } = await raise();
    expect(concern).toMatchObject({ signatures: 1, signaturesMissing: 2, viewerHasSigned: true });
    const { id } = concern;
    expect(await author.codeOf(ISSUE, { id })).toBe('BAD_USER_INPUT');
    await second.ask(SIGN, { id });
    await second.ask(SIGN, { id });
    const signed = await third.ask(SIGN, { id });
    expect(signed.coSignConcern).toMatchObject({ signatures: 3, signaturesMissing: 0 });
    expect(await second.codeOf(ISSUE, { id })).toBe('NOT_FOUND');
    const { issueLetter } = await author.ask(ISSUE, { id });
    expect(issueLetter.issuedAt).toEqual(expect.any(String));

    const answer = await letter(author, issueLetter.letterAddress as string);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect((answer.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    const again = await letter(second, issueLetter.letterAddress as string);
    expect(again.status).toBe(200);
    expect((await letter(outsider, issueLetter.letterAddress as string)).status).toBe(404);
    expect((await letter(app.client(), issueLetter.letterAddress as string)).status).toBe(401);
  });

  it('lets nobody sign or leave an issued letter', async () => {
    const { concern } = await raise();
    const { id } = concern;
    await second.ask(SIGN, { id });
    await third.ask(SIGN, { id });
    await author.ask(ISSUE, { id });
    expect(await outsider.codeOf(SIGN, { id })).toBe('CONFLICT');
    expect(await second.codeOf(UNSIGN, { id })).toBe('CONFLICT');
    expect(await author.codeOf(ISSUE, { id })).toBe('CONFLICT');
  });

  it('lets a colleague take a signature back before', async () => {
    const { id } = (await raise()).concern;
    await second.ask(SIGN, { id });
    const { takeSignatureBack } = await second.ask(UNSIGN, { id });
    expect(takeSignatureBack).toMatchObject({ signatures: 1, viewerHasSigned: false });
    expect(await author.codeOf(UNSIGN, { id })).toBe('BAD_USER_INPUT');
  });

  it('counts each name once, though many sign at the same moment', async () => {
    const { id } = (await raise()).concern;
    await Promise.all([second, third, second, third, second].map((one) => one.ask(SIGN, { id })));
    const { concerns } = await outsider.ask(LIST);
    expect(concerns.edges[0].node).toMatchObject({ id, signatures: 3, viewerHasSigned: false });
  });

  it('masks and refuses like every text', async () => {
    const masked = await raise({ body: 'Sarita Devi Torvalakar, 98453 77126, bled at night.' });
    expect(masked.concern.body).not.toMatch(/Torvalakar|98453/);
    const { receipt, idempotencyKey } = await reviewed(author, TEXTS);
    const { raiseConcern } = await author.ask(RAISE, {
      input: { ...TEXTS, body: 'Call 98453 77126.', receipt, idempotencyKey },
    });
    expect(raiseConcern.__typename).toBe('ReceiptRejected');
  });

  it('disappears with its letter when its author withdraws it', async () => {
    const { id } = (await raise()).concern;
    await second.ask(SIGN, { id });
    await third.ask(SIGN, { id });
    const { issueLetter } = await author.ask(ISSUE, { id });
    expect(await second.codeOf(WITHDRAW, { id })).toBe('NOT_FOUND');
    await author.ask(WITHDRAW, { id });
    expect((await letter(second, issueLetter.letterAddress as string)).status).toBe(404);
    expect(await second.codeOf(SIGN, { id })).toBe('NOT_FOUND');
    expect((await letter(second, '/concerns/none/letter.pdf')).status).toBe(404);
  });
});
