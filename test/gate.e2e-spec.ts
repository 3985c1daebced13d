import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLScalarType,
} from 'graphql';
import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { RENAME_COLLECTION, START_COLLECTION } from './factories/bookmarks.js';
import { addClinician, signedIn } from './factories/clinicians.js';
import {
  OPEN_CASE,
  openCase,
  preview,
  PREVIEW,
  REPLY_TO_CASE,
  SEARCH,
  SIMILAR,
} from './factories/posts.js';
import { CHANGE_SAVED_SEARCH, SAVE_SEARCH } from './factories/saved-searches.js';
import type { Classification } from './gate/classification.js';
import { secondOpinionTexts } from './gate/second-opinion-texts.js';

const CANARY = 'Mrs. Zubinka Torvalakar, phone 98453 77126';
const TRACES = /zubinka|torvalakar|98453/i;
const CLEAN = { title: 'A case', question: 'What next?', body: 'Fever for two days.' };

describe('every text that the schema takes', () => {
  let app: TestApp;
  let gp: GraphqlClient;
  let administrator: GraphqlClient;
  let caseThreadId: string;

  beforeAll(async () => {
    app = await TestApp.start();
    gp = await signedIn(app);
    administrator = await signedIn(app, { duties: ['ADMINISTRATOR'] });
    caseThreadId = (await openCase(gp, CLEAN)).id;
  });

  afterAll(async () => {
    await app.stop();
  });

  /** Submits the canary unmasked in one field, with a receipt of its own preview. */
  const submitting = (field: keyof typeof CLEAN) => async (text: string) => {
    const raw = { ...CLEAN, [field]: text };
    const { receipt } = await preview(gp, raw);
    return JSON.stringify(
      await gp.send(OPEN_CASE, {
        input: { ...raw, receipt, specialties: ['nephrology'], idempotencyKey: `gate-${field}` },
      }),
    );
  };

  const similarTo = (field: string) => async (text: string) =>
    JSON.stringify(await gp.send(SIMILAR, { input: { [field]: text } }));

  /** The texts of another reviewed post, each submitted as `submitting` does. */
  const submittingTo = (
    type: string,
    mutation: string,
    clean: Record<string, string>,
    facts: object = {},
  ): Record<string, Classification> =>
    Object.fromEntries(
      Object.keys(clean).map((field) => [
        `${type}.${field}`,
        {
          gated: async (text: string) => {
            const raw = { ...clean, [field]: text };
            const { receipt } = await preview(gp, raw);
            const input = { ...raw, ...facts, receipt, idempotencyKey: `gate-${type}-${field}` };
            const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
            return JSON.stringify(await gp.send(query, { input }));
          },
        },
      ]),
    );

  /** Saves a search with the canary in one field. */
  const saving = (field: 'name' | 'query') => async (text: string) =>
    JSON.stringify(
      await gp.send(SAVE_SEARCH, { input: { name: 'Fever', query: 'fever', [field]: text } }),
    );

  const CLASSIFIED: Record<string, Classification> = {
    'TextFieldInput.text': {
      gated: async (text) =>
        JSON.stringify(await gp.send(PREVIEW, { input: { fields: [{ name: 'body', text }] } })),
    },
    'OpenCaseInput.title': { gated: submitting('title') },
    'OpenCaseInput.question': { gated: submitting('question') },
    'OpenCaseInput.body': { gated: submitting('body') },
    'ReplyToCaseInput.body': {
      gated: async (body) => {
        const { receipt } = await preview(gp, { body }, caseThreadId);
        return JSON.stringify(
          await gp.send(REPLY_TO_CASE, {
            input: { body, receipt, caseThreadId, idempotencyKey: 'gate-reply' },
          }),
        );
      },
    },
    ...submittingTo(
      'PostFixInput',
      'postFix',
      { item: 'Gloves short', workaround: 'Ask.' },
      { kind: 'EQUIPMENT' },
    ),
    ...submittingTo('RaiseConcernInput', 'raiseConcern', {
      subject: 'Beds',
      addressee: 'The office',
      body: 'More.',
    }),
    'DecideVerificationInput.reason': {
      gated: async (reason) => {
        const { id, email, password } = await addClinician(app.database, {
          verification: 'PENDING',
        });
        const decide =
          'mutation($input: DecideVerificationInput!) { decideVerification(input: $input) { clinicianId } }';
        await administrator.ask(decide, { input: { clinicianId: id, verdict: 'REFUSE', reason } });
        const refused = app.client();
        await refused.ask(
          'mutation($input: SignInInput!) { signIn(input: $input) { __typename } }',
          { input: { email, password } },
        );
        return JSON.stringify(await refused.ask('{ viewer { refusalReason } }'));
      },
    },
    'Query.search.query': {
      gated: async (query) => JSON.stringify(await gp.send(SEARCH, { query })),
    },
    'SimilarCasesInput.title': { gated: similarTo('title') },
    'SimilarCasesInput.question': { gated: similarTo('question') },
    'SimilarCasesInput.body': { gated: similarTo('body') },
    ...secondOpinionTexts(
      () => app,
      () => gp,
    ),

    'FixFilter.query': {
      gated: async (query) =>
        JSON.stringify(
          await gp.send('query($filter: FixFilter) { fixes(filter: $filter) { totalCount } }', {
            filter: { query },
          }),
        ),
    },

    'SaveSearchInput.name': { gated: saving('name') },
    'SaveSearchInput.query': { gated: saving('query') },
    'ChangeSavedSearchInput.name': {
      gated: async (name) => {
        const input = { name: 'Fever', query: 'fever' };
        const { saveSearch } = await gp.ask(SAVE_SEARCH, { input });
        return JSON.stringify(
          await gp.send(CHANGE_SAVED_SEARCH, { input: { id: saveSearch.id, name } }),
        );
      },
    },

    'StartCollectionInput.name': {
      gated: async (name) => JSON.stringify(await gp.send(START_COLLECTION, { input: { name } })),
    },
    'RenameCollectionInput.name': {
      gated: async (name) => {
        const { startCollection } = await gp.ask(START_COLLECTION, { input: { name: 'Fevers' } });
        const input = { id: startCollection.id, name };
        return JSON.stringify(await gp.send(RENAME_COLLECTION, { input }));
      },
    },

    'TextFieldInput.name': { notFreeText: 'the name of a field: letters alone, and never stored' },
    'RestoredSpanInput.field': { notFreeText: 'the name of a field that the receipt has too' },
    'OpenCaseInput.idempotencyKey': { notFreeText: 'a key; only its hash is stored' },
    'ReplyToCaseInput.idempotencyKey': { notFreeText: 'a key; only its hash is stored' },
    'PostFixInput.idempotencyKey': { notFreeText: 'a key; only its hash is stored' },
    'RaiseConcernInput.idempotencyKey': { notFreeText: 'a key; only its hash is stored' },
    'OpenCaseInput.receipt': { notFreeText: 'signed by the server; never stored' },
    'ReplyToCaseInput.receipt': { notFreeText: 'signed by the server; never stored' },
    'PostFixInput.receipt': { notFreeText: 'signed by the server; never stored' },
    'RaiseConcernInput.receipt': { notFreeText: 'signed by the server; never stored' },
    'OpenCaseInput.specialties': { notFreeText: 'slugs of the taxonomy' },
    'CaseThreadFilter.specialties': { notFreeText: 'slugs of the taxonomy' },
    'SearchFilter.specialties': { notFreeText: 'slugs of the taxonomy' },
    'SimilarCasesInput.specialties': { notFreeText: 'slugs of the taxonomy' },
    'SearchFilter.language': { notFreeText: 'one of a closed list of language codes' },
    'TrendFilter.specialty': { notFreeText: 'a slug of the taxonomy' },
    'SignUpInput.specialties': { notFreeText: 'slugs of the taxonomy' },
    'UpdateProfileInput.specialties': { notFreeText: 'slugs of the taxonomy' },
    'SignUpInput.languages': { notFreeText: 'language codes of a fixed shape' },
    'UpdateProfileInput.languages': { notFreeText: 'language codes of a fixed shape' },
    'SignUpInput.email': { notFreeText: "the clinician's own address" },
    'SignUpInput.displayName': { notFreeText: "the clinician's own name, letters alone" },
    'SignUpInput.registrationCouncil': { notFreeText: "the clinician's own registration" },
    'SignUpInput.registrationNumber': { notFreeText: "the clinician's own registration" },
    'SignUpInput.password': { notFreeText: 'a password; only its Argon2id hash is stored' },
    'SignInInput.email': { notFreeText: 'compared; counted by its hash' },
    'SignInInput.password': { notFreeText: 'compared' },
    'Mutation.resendConfirmation.email': { notFreeText: 'compared; counted by its hash' },
    'Mutation.confirmEmail.token': { notFreeText: 'a token; compared by its hash' },
    'Query.caseThreads.after': { notFreeText: 'a cursor' },
    'Query.notifications.after': { notFreeText: 'a cursor' },
    'Query.fixes.after': { notFreeText: 'a cursor' },
    'Query.concerns.after': { notFreeText: 'a cursor' },
    'Query.bookmarks.after': { notFreeText: 'a cursor' },
    'Query.failedEvents.after': { notFreeText: 'a cursor' },
    'Query.search.after': { notFreeText: 'a cursor' },
    'Query.verificationRequests.after': { notFreeText: 'a cursor' },
    'CaseThread.replies.after': { notFreeText: 'a cursor' },
  };

  it('is classified as gated, or as no free text for a reason', () => {
    expect(stringInputs().toSorted()).toEqual(Object.keys(CLASSIFIED).toSorted());
  });

  const gated = Object.keys(CLASSIFIED).filter((name) => 'gated' in CLASSIFIED[name]!);
  it.each(gated)('is masked or refused in %s', async (name) => {
    const classification = CLASSIFIED[name]!;
    const answer = 'gated' in classification ? await classification.gated(CANARY) : '';
    expect(answer).toMatch(/^\{/);
    expect(answer).not.toMatch(
      /CaseOpened|ReplyPosted|FixPosted|ConcernRaised|SecondOpinionMoved|PhraseKept|INTERNAL/,
    );
    expect(answer).not.toMatch(TRACES);
    await app.settled();
    for (const table of [
      'case_threads',
      'replies',
      'fixes',
      'concerns',
      'clinicians',
      'verification_decisions',
      'saved_searches',
      'bookmark_collections',
      'search_index.documents',
      'idempotency_keys',
      'rate_limits',
      'second_opinions',
      'second_opinion_answers',
      'second_opinion_messages',
      'canned_phrases',
      'answering_profiles',
    ]) {
      const { rows } = await app.database.query<{ row: string }>(
        `select t::text as row from ${table} t`,
      );
      expect(rows.filter(({ row }) => TRACES.test(row))).toEqual([]);
    }
  });
});

/** Every String that a client can send, as `Type.field.argument` or `InputType.field`. */
function stringInputs(): string[] {
  const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
  const found = new Set<string>();
  const visit = (path: string, type: GraphQLInputType) => {
    const named = getNamedType(type);
    if (
      named instanceof GraphQLScalarType &&
      !['Int', 'Float', 'Boolean', 'ID', 'DateTime'].includes(named.name)
    )
      found.add(path);
    if (named instanceof GraphQLInputObjectType) {
      for (const field of Object.values(named.getFields()))
        visit(`${named.name}.${field.name}`, field.type);
    }
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (
      !('getFields' in type) ||
      type instanceof GraphQLInputObjectType ||
      type.name.startsWith('__')
    )
      continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of 'args' in field ? field.args : [])
        visit(`${type.name}.${field.name}.${argument.name}`, argument.type);
    }
  }
  return [...found];
}
