import { randomUUID } from 'node:crypto';
import { MailServer } from './app/mail-server.js';
import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn, type TestClinician } from './factories/clinicians.js';
import { ACCEPT_REPLY, openCase, replyToCase } from './factories/posts.js';

const LIST = `query($first: Int, $after: String) {
  notifications(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id kind subjectId partId createdAt readAt } }
  }
}`;
const UNREAD = '{ unreadNotificationCount }';
const MARK =
  'mutation($ids: [ID!], $about: ID) { markNotificationsRead(ids: $ids, about: $about) }';
const PREFERENCES = '{ notificationPreferences { topic delivery } }';
const CHOOSE = `mutation($topic: NotificationTopic!, $delivery: NotificationDelivery!) {
  chooseNotificationDelivery(input: { topic: $topic, delivery: $delivery }) { topic delivery }
}`;

type Client = GraphqlClient & { readonly clinician: TestClinician };
interface Told {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly partId: string | null;
  readonly readAt: string | null;
}

describe('a clinician', () => {
  const smtp = new MailServer();
  let app: TestApp;
  let gp: Client;
  let specialist: Client;

  const listOf = async (client: Client): Promise<Told[]> =>
    (await client.ask(LIST)).notifications.edges.map(({ node }: { node: Told }) => node);
  const unreadOf = async (client: Client): Promise<number> =>
    (await client.ask(UNREAD)).unreadNotificationCount;
  const newCase = async () => (await openCase(gp, { body: 'Fever for two days.' })).id;
  /** Appends an event as its emitter does. */
  const tell = async (client: Client, facts: Record<string, unknown> = {}) => {
    const event = {
      type: 'clinician-notified',
      notificationId: randomUUID(),
      recipientId: client.clinician.id,
      kind: 'OPINION_CLAIMED',
      subjectId: randomUUID(),
      ...facts,
    };
    await app.database.query(
      "select graphile_worker.add_job('clinician-notified', $1::json, queue_name => $2, job_key => $2)",
      [JSON.stringify(event), `clinician-notified:${event.notificationId}`],
    );
  };
  const makeDue = (type: string) =>
    app.database.query(
      'select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs where task_identifier = $1',
      [type],
    );
  const reply = async (text = 'Wait for the culture.') => {
    const caseThreadId = await newCase();
    const replyId = await replyToCase(specialist, caseThreadId, text);
    await app.settled();
    return { caseThreadId, replyId };
  };

  beforeAll(async () => {
    app = await TestApp.start({ SMTP_URL: await smtp.start() });
  });

  beforeEach(async () => {
    [gp, specialist] = [await signedIn(app), await signedIn(app)];
  });

  afterAll(async () => {
    await app.stop();
    await smtp.stop();
  });

  describe('is told', () => {
    it('of a reply to their case and of its acceptance, once, and nobody else is', async () => {
      const { caseThreadId, replyId } = await reply();
      const accepting = { input: { caseThreadId, replyId } };
      await gp.ask(ACCEPT_REPLY, accepting);
      await gp.ask(ACCEPT_REPLY, accepting);
      await app.settled();
      const about = { subjectId: caseThreadId, partId: replyId, readAt: null };
      expect(await listOf(gp)).toMatchObject([{ kind: 'REPLY_POSTED', ...about }]);
      expect(await listOf(specialist)).toMatchObject([{ kind: 'REPLY_ACCEPTED', ...about }]);
      expect([await unreadOf(gp), await unreadOf(specialist)]).toEqual([1, 1]);
    });

    it('of nothing that they did themselves', async () => {
      const caseThreadId = await newCase();
      const replyId = await replyToCase(gp, caseThreadId, 'I add that he smokes.');
      await gp.ask(ACCEPT_REPLY, { input: { caseThreadId, replyId } });
      await app.settled();
      expect(await listOf(gp)).toEqual([]);
    });

    it('once of what is delivered twice, in the list and by mail', async () => {
      const facts = { notificationId: randomUUID() };
      for (let times = 0; times < 2; times++) {
        await tell(gp, facts);
        await app.settled();
      }
      expect(await listOf(gp)).toHaveLength(1);
      expect(smtp.to(gp.clinician.email)).toHaveLength(1);
    });

    it('the newest first, page by page', async () => {
      for (let index = 0; index < 5; index++) {
        await tell(gp);
        await app.settled();
      }
      const seen: string[] = [];
      let after: string | null = null;
      for (let more = true; more;) {
        const { notifications } = await gp.ask(LIST, { first: 2, after });
        expect(notifications.totalCount).toBe(5);
        seen.push(...notifications.edges.map(({ node }: { node: Told }) => node.id));
        ({ endCursor: after, hasNextPage: more } = notifications.pageInfo);
      }
      const { rows } = await app.database.query<{ id: string }>(
        'select id from notifications where recipient_id = $1 order by created_at desc, id desc',
        [gp.clinician.id],
      );
      expect(seen).toEqual(rows.map(({ id }) => id));
    });

    it('nothing before their registration is verified', async () => {
      const pending = (await signedIn(app, { verification: 'PENDING' })) as Client;
      await tell(pending);
      await app.settled();
      for (const query of [LIST, UNREAD, PREFERENCES, MARK])
        expect(await pending.codeOf(query)).toBe('NOT_VERIFIED');
      expect(await pending.codeOf(CHOOSE, { topic: 'REPLIES', delivery: 'DIGEST' })).toBe(
        'NOT_VERIFIED',
      );
      expect(await app.client().codeOf(UNREAD)).toBe('UNAUTHENTICATED');
      expect(smtp.to(pending.clinician.email)).toEqual([]);
    });
  });

  describe('marks as read', () => {
    it('some, or all, and their own alone', async () => {
      for (let index = 0; index < 3; index++) await tell(gp);
      await tell(specialist);
      await app.settled();
      const [first] = await listOf(gp);
      const mark = async (client: Client, ids?: string[]) =>
        (await client.ask(MARK, { ids })).markNotificationsRead;
      expect(await mark(specialist, [first!.id])).toBe(1);
      expect(await unreadOf(gp)).toBe(3);
      expect(await mark(gp, [first!.id])).toBe(2);
      expect((await listOf(gp)).map(({ readAt }) => readAt !== null)).toEqual([true, false, false]);
      expect(await mark(gp)).toBe(0);
      expect(await unreadOf(specialist)).toBe(1);
    });

    it('what is about one case, request or saved search', async () => {
      const [subjectId, partId] = [randomUUID(), randomUUID()];
      await tell(gp, { subjectId });
      await tell(gp, { kind: 'SAVED_SEARCH_MATCHED', delivery: 'IN_APP', partId });
      await tell(gp);
      await app.settled();
      expect((await gp.ask(MARK, { about: subjectId })).markNotificationsRead).toBe(2);
      expect((await gp.ask(MARK, { about: partId })).markNotificationsRead).toBe(1);
      expect(await gp.codeOf(MARK, { about: 'it' })).toBe('BAD_USER_INPUT');
    });

    it('nothing by an id that is none, or by too many', async () => {
      expect(await gp.codeOf(MARK, { ids: ['one'] })).toBe('BAD_USER_INPUT');
      const ids = Array.from({ length: 101 }, () => randomUUID());
      expect(await gp.codeOf(MARK, { ids })).toBe('BAD_USER_INPUT');
    });
  });

  describe('gets mail', () => {
    it('at once that says what happened and where, and nothing of the case', async () => {
      const { caseThreadId, replyId } = await reply('Start ceftriaxone for meningitis.');
      const [mail, ...more] = smtp.to(gp.clinician.email);
      expect(more).toEqual([]);
      expect(mail).toContain('Subject: A reply to your case');
      expect(mail).toContain(`http://corridor.test/cases/${caseThreadId}#reply-${replyId}`);
      expect(mail).not.toMatch(/fever|ceftriaxone|meningitis|A case\b(?! matches)/i);
    });

    it('once a day where they chose so, with what they have not read yet', async () => {
      await gp.ask(CHOOSE, { topic: 'OPINIONS', delivery: 'DIGEST' });
      const [read, unread] = [randomUUID(), randomUUID()];
      await tell(gp, { notificationId: read });
      await tell(gp, { notificationId: unread });
      await tell(gp, { kind: 'SAVED_SEARCH_MATCHED', delivery: 'DIGEST', partId: randomUUID() });
      await app.settled();
      await gp.ask(MARK, { ids: [read] });
      expect(smtp.to(gp.clinician.email)).toEqual([]);

      await makeDue('notification-digest-due');
      await app.settled();
      const [mail, ...more] = smtp.to(gp.clinician.email);
      expect(more).toEqual([]);
      expect(mail).toContain('Your request for a second opinion was taken up: 1');
      expect(mail).toContain('A case matches your saved search: 1');
      expect(mail).toContain('http://corridor.test/alerts');

      await tell(gp);
      await app.settled();
      await makeDue('notification-digest-due');
      await app.settled();
      expect(smtp.to(gp.clinician.email)).toHaveLength(2);
    });

    it('a digest that is due while no worker runs, when one is started', async () => {
      await tell(gp, { kind: 'SAVED_SEARCH_MATCHED', delivery: 'DIGEST', partId: randomUUID() });
      await app.settled();
      await app.worker.stop('SIGKILL');
      await makeDue('notification-digest-due');
      await app.restartWorker();
      await app.settled();
      expect(smtp.to(gp.clinician.email)).toHaveLength(1);
    });

    it('never where they want none, and it still stands in the list', async () => {
      await gp.ask(CHOOSE, { topic: 'REPLIES', delivery: 'IN_APP' });
      await reply();
      expect(await listOf(gp)).toHaveLength(1);
      expect(smtp.to(gp.clinician.email)).toEqual([]);
    });

    it('later where the mail server refuses, and hears in the product meanwhile', async () => {
      smtp.refusing = true;
      await tell(gp);
      while ((await listOf(gp)).length === 0) await new Promise((go) => setTimeout(go, 20));
      smtp.refusing = false;
      await app.settled();
      expect(smtp.to(gp.clinician.email)).toHaveLength(1);
    });
  });

  describe('chooses', () => {
    it('a delivery for each topic, by default at once', async () => {
      const at = (delivery: string) => ({ topic: 'REPLIES', delivery });
      const opinions = { topic: 'OPINIONS', delivery: 'INSTANT' };
      expect((await gp.ask(PREFERENCES)).notificationPreferences).toEqual([
        at('INSTANT'),
        opinions,
      ]);
      for (const delivery of ['DIGEST', 'IN_APP']) {
        const chosen = await gp.ask(CHOOSE, { topic: 'REPLIES', delivery });
        expect(chosen.chooseNotificationDelivery).toEqual([at(delivery), opinions]);
      }
      expect((await gp.ask(PREFERENCES)).notificationPreferences).toEqual([at('IN_APP'), opinions]);
      expect((await specialist.ask(PREFERENCES)).notificationPreferences).toContainEqual(
        at('INSTANT'),
      );
    });
  });

  it('is told of nothing for longer than half a year', async () => {
    await tell(gp);
    await tell(gp);
    await app.settled();
    await app.database.query(
      "update notifications set created_at = now() - interval '181 days' where id = $1",
      [(await listOf(gp))[0]!.id],
    );
    await makeDue('notification-expiry-due');
    await app.settled();
    expect(await listOf(gp)).toHaveLength(1);
  });
});
