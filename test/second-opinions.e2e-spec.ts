import { randomUUID } from 'node:crypto';
import { closedMonths, type Month } from '../src/platform/statistics/index.js';
import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { releaseDue } from './factories/outbox-events.js';
import { openCase, preview, replyToCase } from './factories/posts.js';
import {
  act,
  answer,
  type Answered,
  decide,
  makeDue,
  message,
  read,
  request,
  REQUEST,
  requested,
  TEXTS,
} from './factories/second-opinions.js';

type Person = Awaited<ReturnType<typeof signedIn>>;

/** Awake at any hour, so that what is asked does not depend on when the test runs. */
const ALWAYS = Array.from({ length: 7 }, (_, day) => ({ weekday: day + 1, from: 0, until: 1440 }));
const AVAILABILITY =
  'mutation($input: SetAvailabilityInput!) { setAvailability(input: $input) { weeklyLimit } }';

describe('a second opinion', () => {
  let app: TestApp;
  let gp: Person;
  let coordinator: Person;

  const specialist = async (specialty = 'dermatology', over: Record<string, unknown> = {}) => {
    const client = await signedIn(app, {
      role: 'SPECIALIST',
      specialties: [specialty],
      languages: ['en', 'hi'],
      care_tier: 'TERTIARY',
      ...over,
    });
    const input = {
      timeZone: 'Asia/Kolkata',
      hours: ALWAYS,
      absences: [],
      holidays: null,
      weeklyLimit: 50,
    };
    await client.ask(AVAILABILITY, { input });
    return client;
  };
  const queue = async (client: GraphqlClient, part: string): Promise<string[]> => {
    const data = await client.ask(
      `{ answeringQueue(part: ${part}) { totalCount edges { node { id } } } }`,
    );
    return data.answeringQueue.edges.map(({ node }: { node: { id: string } }) => node.id);
  };
  const kinds = async (client: GraphqlClient, id: string): Promise<string[]> =>
    (await read(client, id)).history.map(({ kind }: { kind: string }) => kind);
  const told = async (person: Person): Promise<string[]> => {
    await app.settled();
    const { rows } = await app.database.query<{ kind: string }>(
      'select kind from notifications where recipient_id = $1 order by created_at, id',
      [person.clinician.id],
    );
    return rows.map(({ kind }) => kind);
  };
  /** One specialty for each test, so that none is offered the requests of another. */
  const alone = async (specialty: string) => [specialty, await specialist(specialty)] as const;

  beforeAll(async () => {
    app = await TestApp.start({ CORRIDOR_RATE_LIMITS: 'on' });
    gp = await signedIn(app);
    coordinator = await signedIn(app, { duties: ['COORDINATOR'] });
  });

  afterAll(async () => {
    await app.stop();
  });

  it('goes from the GP to the one specialist who is there, and comes back with an answer', async () => {
    const dermatologist = await specialist();
    const asked = await request(gp);
    expect(asked).toMatchObject({
      __typename: 'SecondOpinionMoved',
      state: 'OFFERED',
      secondOpinion: { owner: 'CANDIDATE', offeredTo: { id: dermatologist.clinician.id } },
    });
    const { id } = asked.secondOpinion;
    expect(asked.secondOpinion.viewerMay).toEqual(['WITHDRAW']);
    expect(await queue(dermatologist, 'OFFERED')).toEqual([id]);

    const claimed = await act(dermatologist, 'claimRequest', id);
    expect(claimed).toMatchObject({ state: 'CLAIMED', secondOpinion: { owner: 'ANSWERER' } });
    expect(await queue(dermatologist, 'CLAIMED')).toEqual([id]);
    const before = await read(dermatologist, id);
    expect(before).toMatchObject({ ...TEXTS, answer: null });
    expect(before.standingNote).toContain('not legally an examination');

    expect(
      await message(dermatologist, 'askClarification', id, 'Any thickened nerve?'),
    ).toMatchObject({ state: 'CLARIFICATION_ASKED', secondOpinion: { owner: 'ASKER' } });
    expect(await message(gp, 'clarifyRequest', id, 'None that I can feel.')).toMatchObject({
      state: 'CLAIMED',
      secondOpinion: { owner: 'ANSWERER' },
    });
    expect(await answer(dermatologist, id)).toMatchObject({ state: 'ANSWERED' });
    expect(
      await message(dermatologist, 'addAddendum', id, 'Examine the family too.'),
    ).toMatchObject({
      state: 'ANSWERED',
    });
    expect(
      await decide(gp, 'closeRequest', { secondOpinionId: id, outcome: 'BETTER' }),
    ).toMatchObject({ state: 'CLOSED', secondOpinion: { outcome: 'BETTER', owner: null } });

    const after = await read(gp, id);
    expect(after.answer).toMatchObject({
      impression: 'Paucibacillary leprosy is most likely.',
      recommendations: [{ careTier: 'PHC' }],
      confidence: 'HIGH',
      author: { id: dermatologist.clinician.id },
    });
    expect(after.messages.map(({ kind }: { kind: string }) => kind)).toEqual([
      'CLARIFICATION_QUESTION',
      'CLARIFICATION',
      'ADDENDUM',
    ]);
    const exported = await gp.ask('query($id: ID!) { secondOpinion(id: $id) { fhir } }', { id });
    const { entry } = JSON.parse(exported.secondOpinion.fhir);
    expect(entry.map(({ resource }: Answered) => resource.topic?.text ?? resource.status)).toEqual([
      'completed',
      'Clarifying question',
      'Clarification',
      'Second opinion',
      'Addendum',
    ]);
    expect(await kinds(gp, id)).toEqual([
      'DRAFTED',
      'SENT',
      'OFFERED',
      'CLAIMED',
      'CLARIFICATION_ASKED',
      'CLARIFIED',
      'ANSWERED',
      'ADDENDUM_ADDED',
      'CLOSED',
    ]);
    expect(await queue(dermatologist, 'ANSWERED')).toEqual([id]);
    expect(await told(gp)).toEqual([
      'OPINION_CLAIMED',
      'OPINION_CLARIFICATION_ASKED',
      'OPINION_ANSWERED',
      'OPINION_ADDENDUM',
    ]);
    expect(await told(dermatologist)).toEqual([
      'OPINION_OFFERED',
      'OPINION_CLARIFIED',
      'OPINION_CLOSED',
    ]);
  });

  it('says in words why it went to whom, to asker and coordinators alone', async () => {
    const [specialty, neurologist] = await alone('neurology');
    const id = await requested(gp, { specialty });
    const explanationFor = async (client: GraphqlClient) =>
      (await read(client, id)).history.find(({ kind }: { kind: string }) => kind === 'OFFERED')
        .explanation;
    const words = /^Offered to Clinician \d+: neurology, Hindi, 0 open, new here$/;
    expect(await explanationFor(gp)).toMatch(words);
    expect(await explanationFor(coordinator)).toMatch(words);
    expect(await explanationFor(neurologist)).toBeNull();
  });

  it('goes on to the next, to the specialty and to coordinators while nobody takes it', async () => {
    const first = await specialist('cardiology');
    const second = await specialist('cardiology');
    const id = await requested(gp, { specialty: 'cardiology' });
    const { offeredTo } = await read(gp, id);
    const [asked, other] = offeredTo.id === first.clinician.id ? [first, second] : [second, first];

    const declined = { secondOpinionId: id, reason: 'NO_TIME' };
    expect(await decide(asked, 'declineRequest', declined)).toMatchObject({
      state: 'OFFERED',
      secondOpinion: null,
    });
    expect(await read(gp, id)).toMatchObject({ offeredTo: { id: other.clinician.id } });

    await makeDue(app.database, id);
    await app.settled();
    expect(await read(gp, id)).toMatchObject({ state: 'ESCALATED', owner: 'COORDINATORS' });
    const history = await kinds(gp, id);
    expect(history.slice(-5)).toEqual([
      'OFFERED',
      'DECLINED',
      'OFFERED',
      'OFFER_LAPSED',
      'ESCALATED',
    ]);
    const { escalatedSecondOpinions } = await coordinator.ask(
      '{ escalatedSecondOpinions { edges { node { id } } } }',
    );
    expect(escalatedSecondOpinions.edges).toContainEqual({ node: { id } });
    expect(await told(coordinator)).toContain('OPINION_ESCALATED');

    await makeDue(app.database, id);
    await app.settled();
    expect(await kinds(gp, id)).toContain('COORDINATORS_REMINDED');
    const assigned = { secondOpinionId: id, clinicianId: other.clinician.id };
    expect(await decide(coordinator, 'assignRequest', assigned)).toMatchObject({
      state: 'OFFERED',
    });
    expect(await act(other, 'claimRequest', id)).toMatchObject({ state: 'CLAIMED' });
  });

  it('is open to all of its specialty when nobody is there soon, and one of two has it', async () => {
    const away = { timeZone: 'UTC', absences: [], holidays: null, weeklyLimit: 50 };
    const day = ((new Date().getUTCDay() + 1) % 7) + 1;
    const hours = [{ weekday: day, from: 0, until: 1440 }];
    const [one, other] = [await specialist('nephrology'), await specialist('nephrology')];
    for (const client of [one, other])
      await client.ask(AVAILABILITY, { input: { ...away, hours } });
    const id = await requested(gp, { specialty: 'nephrology' });
    expect(await read(gp, id)).toMatchObject({ state: 'OPEN_TO_SPECIALTY', owner: null });
    expect(await queue(one, 'OPEN')).toEqual([id]);

    const outcomes = await Promise.all([one, other].map((each) => act(each, 'claimRequest', id)));
    expect(outcomes.map(({ __typename }) => __typename as string).toSorted()).toEqual([
      'AlreadyClaimed',
      'SecondOpinionMoved',
    ]);
    const winner = outcomes[0].__typename === 'SecondOpinionMoved' ? one : other;
    expect(await act(winner, 'claimRequest', id)).toMatchObject({ state: 'CLAIMED' });
    expect(await read(winner === one ? other : one, id)).toBeNull();
  });

  it('is handed back with a warning when a claim goes stale, and the answer typed meanwhile is not taken', async () => {
    const [specialty, psychiatrist] = await alone('psychiatry');
    const id = await requested(gp, { specialty });
    await act(psychiatrist, 'claimRequest', id);
    await makeDue(app.database, id);
    await app.settled();
    expect(await told(psychiatrist)).toEqual(['OPINION_OFFERED', 'OPINION_STALE']);
    expect(await read(gp, id)).toMatchObject({ state: 'CLAIMED' });
    await makeDue(app.database, id);
    await app.settled();
    expect(await kinds(gp, id)).toContain('HANDED_BACK');
    expect(await read(gp, id)).toMatchObject({ answerer: null });
    expect(await read(psychiatrist, id)).toBeNull();
    expect(await answer(psychiatrist, id)).toMatchObject({
      __typename: 'NotPossibleNow',
      refusal: 'NO_LONGER_YOURS',
      secondOpinion: null,
    });
    expect((await read(gp, id)).answer).toBeNull();
  });

  it('goes to another specialty with a reason that is masked', async () => {
    const [specialty, ent] = await alone('ent');
    const dentist = await specialist('dentistry');
    const id = await requested(gp, { specialty });
    const redirected = await decide(ent, 'redirectRequest', {
      secondOpinionId: id,
      specialty: 'dentistry',
      reason: 'A tooth, as Mrs. Zubinka Torvalakar told you.',
    });
    expect(redirected).toMatchObject({ state: 'OFFERED', secondOpinion: null });
    const seen = await read(dentist, id);
    expect(seen).toMatchObject({ specialty: { slug: 'dentistry' } });
    expect(seen.messages).toMatchObject([{ kind: 'REDIRECTION', author: null }]);
    expect(seen.messages[0].body).not.toContain('Zubinka');
    expect(JSON.stringify(seen.history)).not.toContain(ent.clinician.id);
  });

  it('waits as a draft until it is sent, and can be withdrawn until it is answered', async () => {
    const [specialty, urologist] = await alone('urology');
    const drafted = await request(gp, { specialty, draft: true });
    const { id } = drafted.secondOpinion;
    expect(drafted).toMatchObject({
      state: 'DRAFTED',
      secondOpinion: { viewerMay: ['SEND', 'WITHDRAW'] },
    });
    expect(await read(coordinator, id)).toBeNull();
    expect(await act(gp, 'sendRequest', id)).toMatchObject({ state: 'OFFERED' });
    expect(await act(gp, 'withdrawRequest', id)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await act(urologist, 'claimRequest', id)).toMatchObject({
      __typename: 'NotPossibleNow',
      refusal: 'WITHDRAWN',
    });
    expect(await told(urologist)).toEqual(['OPINION_OFFERED', 'OPINION_WITHDRAWN']);
  });

  it('belongs to a case of the asker alone, and asks who answered there before', async () => {
    const specialty = 'rheumatology';
    const thread = await openCase(gp, { body: 'Swollen knees for a month.' });
    await specialist(specialty);
    const known = await specialist(specialty);
    await replyToCase(known, thread.id, 'Was there psoriasis in the family?');
    const stranger = await signedIn(app);
    const id = await requested(gp, { specialty, caseThreadId: thread.id });
    const { offeredTo, history } = await read(gp, id);
    expect(offeredTo.id).toBe(known.clinician.id);
    expect(history.at(-1).explanation).toContain('answered in this case before');
    const { errors } = await stranger.send(REQUEST, {
      input: {
        ...TEXTS,
        specialty,
        urgency: 'DAY',
        language: 'en',
        careTier: 'PHC',
        receipt: 'none',
        idempotencyKey: randomUUID(),
        caseThreadId: thread.id,
      },
    });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is shared in the forum when both agree, masked once more, and not before', async () => {
    const [specialty, endocrinologist] = await alone('endocrinology');
    const id = await requested(gp, { specialty });
    await act(endocrinologist, 'claimRequest', id);
    await answer(endocrinologist, id);
    expect(await act(gp, 'agreeToShare', id)).toMatchObject({
      state: 'ANSWERED',
      secondOpinion: { askerShares: true, answererShares: false, sharedCaseThreadId: null },
    });
    expect(await act(gp, 'agreeToShare', id)).toMatchObject({ refusal: 'ALREADY_AGREED' });
    const shared = await act(endocrinologist, 'agreeToShare', id);
    expect(shared).toMatchObject({ state: 'ANSWERED', secondOpinion: { answererShares: true } });
    const reader = await signedIn(app);
    const { caseThread } = await reader.ask(
      'query($id: ID!) { caseThread(id: $id) { question body status author { id } acceptedReply { body author { id } } } }',
      { id: shared.secondOpinion.sharedCaseThreadId },
    );
    expect(caseThread).toMatchObject({
      question: TEXTS.question,
      status: 'ANSWERED',
      author: { id: gp.clinician.id },
      acceptedReply: { author: { id: endocrinologist.clinician.id } },
    });
    expect(caseThread.body).toContain(`Tried: ${TEXTS.tried}`);
    expect(caseThread.acceptedReply.body).toContain('Paucibacillary leprosy');
    expect(await kinds(gp, id)).toEqual(expect.arrayContaining(['SHARING_AGREED', 'SHARED']));
  });

  it('is shared once when both agree in the same moment', async () => {
    const [specialty, haematologist] = await alone('haematology');
    const id = await requested(gp, { specialty });
    await act(haematologist, 'claimRequest', id);
    await answer(haematologist, id);
    const [one, other] = await Promise.all(
      [gp, haematologist].map((each) => act(each, 'agreeToShare', id)),
    );
    expect([one.__typename, other.__typename]).toEqual(Array(2).fill('SecondOpinionMoved'));
    expect((await kinds(gp, id)).filter((kind) => kind === 'SHARED')).toHaveLength(1);
  });

  it('is suggested a specialty with the words that speak for it, none of them a name', async () => {
    const input = {
      question: 'Which cream for this itchy ring lesion of Mrs. Zubinka Torvalakar?',
      background: 'Itchy ring lesion on the thigh, khujli at night.',
    };
    const { suggestSpecialties } = await gp.ask(
      'query($input: SuggestSpecialtiesInput!) { suggestSpecialties(input: $input) { sure suggestions { specialty { slug } confidence because } } }',
      { input },
    );
    expect(suggestSpecialties).toMatchObject({
      sure: true,
      suggestions: [{ specialty: { slug: 'dermatology' } }, {}],
    });
    expect(JSON.stringify(suggestSpecialties)).not.toContain('Zubinka');
  });

  it('is not offered to colleagues of the same institution where the asker avoids them', async () => {
    const specialty = 'radiology';
    const near = await specialist(specialty);
    const name = (text: string) => ({ input: { name: text } });
    const SET =
      'mutation($input: SetInstitutionInput!) { setInstitution(input: $input) { hasInstitution } }';
    await near.ask(SET, name('District Hospital, Sitapur'));
    const asker = await signedIn(app);
    await asker.ask(SET, name('sitapur dist. hosp.'));
    const id = await requested(asker, { specialty, avoidOwnInstitution: true });
    expect(await read(asker, id)).toMatchObject({ state: 'ESCALATED' });
    const open = await requested(asker, { specialty });
    expect(await read(asker, open)).toMatchObject({ offeredTo: { id: near.clinician.id } });
    const { rows } = await app.database.query('select * from answering_profiles');
    expect(JSON.stringify(rows)).not.toMatch(/sitapur/i);
  });

  it('does not exist for anybody else, by any address', async () => {
    const [specialty, owner] = await alone('urology');
    const id = await requested(gp, { specialty });
    const others = [await signedIn(app), await specialist('dermatology'), await signedIn(app)];
    for (const other of others) {
      expect(await read(other, id)).toBeNull();
      for (const mutation of ['sendRequest', 'claimRequest', 'withdrawRequest'] as const)
        expect(
          await other.codeOf(
            `mutation($id: ID!) { ${mutation}(secondOpinionId: $id) { __typename } }`,
            { id },
          ),
        ).toBe('NOT_FOUND');
      expect(
        await other.codeOf(
          'mutation($input: CloseRequestInput!) { closeRequest(input: $input) { __typename } }',
          { input: { secondOpinionId: id, outcome: 'DIED' } },
        ),
      ).toBe('NOT_FOUND');
      expect(
        await other.codeOf(
          'mutation($input: PreviewSecondOpinionInput!) { previewSecondOpinion(input: $input) { receipt } }',
          { input: { secondOpinionId: id, fields: [{ name: 'body', text: 'x' }] } },
        ),
      ).toBe('NOT_FOUND');
      expect(await other.codeOf('{ escalatedSecondOpinions { totalCount } }')).toBe('NOT_FOUND');
    }
    expect(await read(owner, randomUUID())).toBeNull();
    expect(await app.client().codeOf('{ mySecondOpinions { totalCount } }')).toBe(
      'UNAUTHENTICATED',
    );
    const unverified = await signedIn(app, { verification: 'PENDING' });
    expect(await unverified.codeOf('{ mySecondOpinions { totalCount } }')).toBe('NOT_VERIFIED');
  });

  describe('with bad input', () => {
    const badInput = (over: Record<string, unknown>) =>
      gp.codeOf(REQUEST, {
        input: {
          ...TEXTS,
          specialty: 'dermatology',
          urgency: 'DAY',
          language: 'en',
          careTier: 'PHC',
          receipt: 'none',
          idempotencyKey: randomUUID(),
          ...over,
        },
      });

    it.each([
      ['an empty question', { question: '  ' }],
      ['a question that is too long', { question: 'x'.repeat(1_001) }],
      ['an unknown specialty', { specialty: 'astrology' }],
      ['an unknown language', { language: 'Klingon' }],
      ['a short key', { idempotencyKey: 'x' }],
    ])('refuses %s', async (_, over) => {
      expect(await badInput(over)).toBe('BAD_USER_INPUT');
    });

    it('says what stands now: an answer after closing, an outcome twice, an answer twice', async () => {
      const [specialty, oncologist] = await alone('medical-oncology');
      const id = await requested(gp, { specialty });
      expect(await answer(oncologist, id)).toMatchObject({ refusal: 'NOT_NOW', state: 'OFFERED' });
      await act(oncologist, 'claimRequest', id);
      await answer(oncologist, id);
      expect(await answer(oncologist, id)).toMatchObject({ refusal: 'ALREADY_ANSWERED' });
      await decide(gp, 'closeRequest', { secondOpinionId: id, outcome: 'SAME' });
      expect(await answer(oncologist, id)).toMatchObject({
        __typename: 'NotPossibleNow',
        refusal: 'ALREADY_CLOSED',
        state: 'CLOSED',
      });
      expect(
        await decide(gp, 'closeRequest', { secondOpinionId: id, outcome: 'WORSE' }),
      ).toMatchObject({
        refusal: 'ALREADY_CLOSED',
        secondOpinion: { outcome: 'SAME' },
      });
    });

    it('makes one request of one key, and one answer', async () => {
      const [specialty, surgeon] = await alone('general-surgery');
      const { masked, receipt } = await preview(gp, TEXTS);
      const input = {
        ...masked,
        specialty,
        urgency: 'DAY',
        language: 'en',
        careTier: 'PHC',
        receipt,
        idempotencyKey: randomUUID(),
      };
      const both = await Promise.all([gp.ask(REQUEST, { input }), gp.ask(REQUEST, { input })]);
      const [one, two] = both.map((data) => data.requestSecondOpinion.secondOpinion.id as string);
      expect(one).toBe(two);
      await act(surgeon, 'claimRequest', one!);
      const idempotencyKey = randomUUID();
      const answered = await answer(surgeon, one!, { idempotencyKey });
      expect(answered.state).toBe('ANSWERED');
      expect(await answer(surgeon, one!, { idempotencyKey })).toMatchObject({
        __typename: 'SecondOpinionMoved',
        state: 'ANSWERED',
      });
    });
  });

  describe('numbers', () => {
    const NUMBERS = `query($period: NumbersPeriod) { secondOpinionNumbers(period: $period) {
      months { month total { requests } }
      total { requests toAnswer { median ninetieth } answeredInADay { least most } }
      bySpecialty { specialty { slug } requests toClaim { median } declined { least most } outsideSpecialty { least most } }
      byUrgency { urgency requests toFirstReply { median } }
    } }`;
    const TABLE = 'query($period: NumbersPeriod) { secondOpinionNumbersTable(period: $period) }';
    const ago = new Date(Date.now() - 200 * 86_400_000);
    const [before, last] = closedMonths(ago, new Date(), 7).slice(-2);

    /** Sent in the middle of a month, claimed after an hour and answered, by whom and when. */
    async function asked(
      month: Month,
      times: number,
      over: { specialty: string; urgency?: string; hours?: number; by?: Person },
    ): Promise<void> {
      const { specialty, urgency = 'ROUTINE', hours = 3, by } = over;
      await app.database.query(
        `with sent as (
           insert into second_opinions (asker_id, specialty, urgency, language, care_tier, question,
             background, pipeline_version, state, owner, answerer_id, sequence, sent_at)
           select $1, $2, $3, 'en', 'PHC', 'What is it?', 'A rash.', 'test', 'ANSWERED', 'ASKER', $4, 3,
             $5::timestamptz + interval '14 days'
           from generate_series(1, $6) returning id, sent_at)
         insert into second_opinion_events (second_opinion_id, sequence, type, actor_id, at)
         select id, sequence, type, $4, sent_at + hours * interval '1 hour' from sent,
           (values (1, 'DECLINED', 0.5), (2, 'CLAIMED', 1), (3, 'ANSWERED', $7::numeric)) as e (sequence, type, hours)`,
        [gp.clinician.id, specialty, urgency, by!.clinician.id, month.from, times, hours],
      );
    }

    it('are of months that are over, for coordinators and administrators, with small cells hidden', async () => {
      const urologist = await specialist('urology');
      for (const month of [before!, last!]) {
        for (const urgency of ['HOURS', 'DAY', 'ROUTINE'])
          await asked(month, 6, { specialty: 'urology', urgency, by: urologist });
        await asked(month, 5, { specialty: 'burns', hours: 30, by: urologist });
        await asked(month, 4, { specialty: 'pathology', by: urologist });
      }
      await asked(last!, 3, { specialty: 'toxicology', by: urologist });
      await releaseDue(app.database, 'opinion-numbers-due');

      const { secondOpinionNumbers: numbers } = await coordinator.ask(NUMBERS);
      expect(numbers.months.slice(-2)).toEqual([
        { month: before!.name, total: { requests: 23 } },
        { month: last!.name, total: { requests: 30 } },
      ]);
      expect(numbers.total).toMatchObject({
        requests: 53,
        toAnswer: { median: 180, ninetieth: 1800 },
      });
      expect(numbers.bySpecialty).toEqual([
        {
          specialty: { slug: 'urology' },
          requests: 36,
          toClaim: { median: 60 },
          declined: { least: 28 / 36, most: 1 },
          outsideSpecialty: { least: 0, most: 8 / 36 },
        },
        expect.objectContaining({ specialty: { slug: 'burns' }, requests: 10 }),
        expect.objectContaining({ specialty: null, requests: 7 }),
      ]);
      expect(numbers.byUrgency).toEqual([
        { urgency: 'HOURS', requests: 12, toFirstReply: { median: 180 } },
        { urgency: 'DAY', requests: 12, toFirstReply: { median: 180 } },
        { urgency: 'ROUTINE', requests: 29, toFirstReply: { median: 180 } },
      ]);

      const admin = await signedIn(app, { duties: ['ADMINISTRATOR'] });
      const { secondOpinionNumbersTable: table } = await admin.ask(TABLE, {
        period: { months: 1 },
      });
      const [head, all, ...rows] = (table as string).trim().split('\n');
      expect(head).toMatch(
        /^of,requests,median minutes to claim,90th percentile of minutes to claim,/,
      );
      expect(all).toMatch(/^all,30,60,,180,,180,,/);
      expect(rows.map((row) => row.split(',').slice(0, 2).join())).toEqual([
        'Urology,18',
        'Burns care,5',
        'others,7',
        'HOURS,6',
        'DAY,6',
        'ROUTINE,18',
      ]);
      expect(table).not.toContain('athology');
    });

    it('stay as they were published, and take no small count', async () => {
      const { secondOpinionNumbers: published } = await coordinator.ask(NUMBERS);
      await asked(last!, 20, { specialty: 'burns', by: coordinator });
      await releaseDue(app.database, 'opinion-numbers-due');
      expect((await coordinator.ask(NUMBERS)).secondOpinionNumbers).toEqual(published);
      const cell = `insert into second_opinion_numbers select month, 'ent', null, $1, '{}', '{}', '{}', '{}' from second_opinion_number_releases limit 1`;
      await expect(app.database.query(cell, [4])).rejects.toThrow(/check/);
      const grants = await app.database.query(
        `select privilege_type from information_schema.role_table_grants
         where grantee = 'corridor_app' and table_name like 'second_opinion_number%'
           and privilege_type not in ('SELECT', 'INSERT')`,
      );
      expect(grants.rows).toEqual([]);
    });

    it('are for nobody else, and of no other period', async () => {
      for (const query of [NUMBERS, TABLE]) {
        expect(await gp.codeOf(query)).toBe('NOT_FOUND');
        expect(await app.client().codeOf(query)).toBe('UNAUTHENTICATED');
        for (const months of [0, 25])
          expect(await coordinator.codeOf(query, { period: { months } })).toBe('BAD_USER_INPUT');
      }
    });
  });

  it('keeps every event once, in order, and leads by them to where it stands', async () => {
    const { rows } = await app.database.query<{ id: string }>(
      `select o.id from second_opinions o
       left join lateral (select count(*) as n, max(sequence) as last from second_opinion_events e
         where e.second_opinion_id = o.id) as events on true
       where events.n <> o.sequence or events.last <> o.sequence`,
    );
    expect(rows).toEqual([]);
    const timers = await app.database.query(
      `select o.id from second_opinions o
       left join graphile_worker.jobs j on j.key = 'second-opinion-due:' || o.id
       where (o.due_at is null) <> (j.id is null) or j.run_at <> o.due_at`,
    );
    expect(timers.rows).toEqual([]);
  });
});
