import { TestApp } from './app/test-app.js';
import { signedIn } from './factories/clinicians.js';
import { ACCEPT_REPLY, openCase, preview, replyToCase, searchUntil } from './factories/posts.js';
import { type IndiaNote, readIndiaNotes } from './fixtures/india-notes.js';
import { wordsOfTheirOwn } from './fixtures/words-of-their-own.js';

const NOTES = readIndiaNotes('india.txt');

const THREAD = `query($id: ID!) {
  caseThread(id: $id) {
    id title body question status replyCount viewerIsAuthor
    author { displayName } acceptedReply { id body }
    replies { totalCount edges { node { id body author { displayName } } } }
  }
}`;
const LIST = `query($first: Int, $after: String) {
  caseThreads(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } }
}`;

interface Post {
  readonly note: IndiaNote;
  readonly reviewed: string;
  readonly masked: readonly { readonly start: number; readonly end: number }[];
  readonly id: string;
}

describe('the path of a post', () => {
  let app: TestApp;
  let gp: Awaited<ReturnType<typeof signedIn>>;
  let specialist: Awaited<ReturnType<typeof signedIn>>;
  const posts = new Map<string, Post>();

  beforeAll(async () => {
    app = await TestApp.start();
    gp = await signedIn(app, { display_name: 'The GP' });
    specialist = await signedIn(app, {
      display_name: 'The specialist',
      role: 'SPECIALIST',
      specialties: ['general-medicine'],
    });
  });

  afterAll(async () => {
    await app.stop();
  });

  /** The post of a note; a note that could not be posted fails every later test about it. */
  function postOf(note: IndiaNote): Post {
    const post = posts.get(note.id);
    if (!post) throw new Error(`${note.id} was not posted.`);
    return post;
  }

  const storedRow = async (
    id: string,
  ): Promise<{ title: string; question: string; body: string }> => {
    const { rows } = await app.database.query('select * from case_threads where id = $1', [id]);
    return rows[0] as { title: string; question: string; body: string };
  };

  it('has sixty notes to walk it', () => {
    expect(NOTES).toHaveLength(60);
    expect(NOTES.flatMap((note) => note.spans).length).toBeGreaterThan(300);
  });

  it.each(NOTES)('masks, posts and stores $id ($style) as it was reviewed', async (note) => {
    const { masked, fields } = await preview(gp, { body: note.text });
    expect(masked['body']).not.toBe(note.text);
    const { id, body } = await openCase(gp, { body: note.text });
    posts.set(note.id, { note, id, reviewed: masked['body']!, masked: fields[0]!.findings });

    expect(body).toBe(masked['body']);
    expect((await storedRow(id)).body).toBe(masked['body']);
  });

  it.each(NOTES)('stores nothing that was masked in $id', async (note) => {
    const { id, masked } = postOf(note);
    const row = JSON.stringify(await storedRow(id));
    // A word may be a name in one place and a word in another: "Sunny", "sunny weather".
    const left = masked.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}\0${text.slice(end)}`,
      note.text,
    );
    const covered = note.spans.filter((span) =>
      masked.some(({ start, end }) => start <= span.start && span.end <= end),
    );
    const values = covered
      .map(({ start, end }) => note.text.slice(start, end))
      .filter((value) => value.length > 3 && !left.includes(value));

    expect(covered.length).toBeGreaterThan(0);
    expect(values.filter((value) => row.includes(JSON.stringify(value).slice(1, -1)))).toEqual([]);
  });

  it('finds each of them by a word of its own', async () => {
    const words = wordsOfTheirOwn(
      [...posts.values()].map(({ id, reviewed, note }) => ({ id, masked: reviewed, gold: note })),
    );
    expect(words.size).toBe(60);
    const lost: string[] = [];
    for (const { note, id } of posts.values()) {
      const word = words.get(id)!;
      const found = await searchUntil(specialist, word, (ids) => ids.includes(id));
      if (!found.includes(id)) lost.push(`${note.id} by ${word}`);
    }
    expect(lost).toEqual([]);
  });

  it.each(NOTES)('carries a reply to $id, and the acceptance of it', async (note) => {
    const { id, reviewed } = postOf(note);
    const text = `Thank you for the details. I would repeat the tests in ${note.text.length} hours.`;
    const replyId = await replyToCase(specialist, id, text);
    await gp.ask(ACCEPT_REPLY, { input: { caseThreadId: id, replyId } });

    const { caseThread } = await gp.ask(THREAD, { id });
    const reply = { id: replyId, body: text };
    expect(caseThread).toMatchObject({
      id,
      body: reviewed,
      status: 'ANSWERED',
      replyCount: 1,
      viewerIsAuthor: true,
      acceptedReply: reply,
    });
    expect(caseThread.author).toEqual({ displayName: 'The GP' });
    expect(caseThread.replies).toEqual({
      totalCount: 1,
      edges: [{ node: { ...reply, author: { displayName: 'The specialist' } } }],
    });
  });

  it('finds a case by what was replied to it', async () => {
    const [post] = posts.values();
    await replyToCase(specialist, post!.id, 'Consider plasmapheresis before anything else.');
    await expect(
      searchUntil(gp, 'plasmapheresis', (ids) => ids.includes(post!.id)),
    ).resolves.toContain(post!.id);
  });

  it('pages through all of them, the newest first, without a gap or a repeat, while others post', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let more = true;
    for (let page = 0; more; page++) {
      const { caseThreads } = await specialist.ask(LIST, { first: 7, after });
      expect(caseThreads.totalCount).toBe(60 + page);
      seen.push(...(caseThreads.edges as { node: { id: string } }[]).map(({ node }) => node.id));
      ({ endCursor: after, hasNextPage: more } = caseThreads.pageInfo);
      if (more)
        await openCase(gp, { body: 'Posted while somebody reads the list: fever for two days.' });
    }
    expect(seen).toEqual([...posts.values()].map(({ id }) => id).toReversed());
  });
});
