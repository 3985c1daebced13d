import type { GraphqlClient } from './app/graphql-client.js';
import { TestApp } from './app/test-app.js';
import { signedIn, type TestClinician } from './factories/clinicians.js';
import {
  DELETE_COLLECTION,
  KEEP_CASE,
  REMOVE_BOOKMARK,
  RENAME_COLLECTION,
  RESTORE_BOOKMARK,
  SORT_BOOKMARK,
  START_COLLECTION,
} from './factories/bookmarks.js';
import { openCase } from './factories/posts.js';

const BOOKMARKS = `query($first: Int, $after: String, $collectionId: ID) {
  bookmarks(first: $first, after: $after, collectionId: $collectionId) {
    edges { node { collectionId caseThread { id title viewerKeepsIt } } }
    pageInfo { hasNextPage endCursor } totalCount
  }
  bookmarkCollections { id name count }
}`;
const NOWHERE = '019a0000-0000-7000-8000-000000000009';

describe('a case that is kept', () => {
  let app: TestApp;
  let gp: GraphqlClient;
  let resident: GraphqlClient & { clinician: TestClinician };
  let ids: string[];

  const kept = async (variables: object = {}, client: GraphqlClient = resident) =>
    client.ask(BOOKMARKS, { ...variables });
  const titles = async (variables: object = {}, client: GraphqlClient = resident) =>
    (await kept(variables, client)).bookmarks.edges.map(
      ({ node }: { node: { caseThread: { title: string } } }) => node.caseThread.title,
    );
  const started = async (name: string, client: GraphqlClient = resident) =>
    (await client.ask(START_COLLECTION, { input: { name } })).startCollection;
  const keep = async (...which: number[]) => {
    for (const index of which) await resident.ask(KEEP_CASE, { id: ids[index] });
  };

  beforeAll(async () => {
    app = await TestApp.start();
    gp = await signedIn(app);
    ids = [];
    for (const title of ['Scrub typhus', 'Babesiosis', 'Leptospirosis'])
      ids.push((await openCase(gp, { title, body: 'Fever for two days.' })).id);
  });

  beforeEach(async () => {
    resident = await signedIn(app);
  });

  afterAll(async () => {
    await app.stop();
  });

  it('stands on a list of its keeper alone, the last kept first, however often it is kept', async () => {
    await keep(0, 2, 0);
    const page = await kept();
    expect(page.bookmarks).toMatchObject({
      edges: [
        { node: { collectionId: null, caseThread: { id: ids[2], viewerKeepsIt: true } } },
        { node: { collectionId: null, caseThread: { id: ids[0], viewerKeepsIt: true } } },
      ],
      totalCount: 2,
    });
    expect(await titles({}, gp)).toEqual([]);
    const asked = 'query($id: ID!) { caseThread(id: $id) { viewerKeepsIt } }';
    expect(await resident.ask(asked, { id: ids[1] })).toEqual({
      caseThread: { viewerKeepsIt: false },
    });
  });

  it('comes in pages', async () => {
    await keep(0, 1, 2);
    const first = await kept({ first: 2 });
    expect(first.bookmarks.pageInfo.hasNextPage).toBe(true);
    const after = first.bookmarks.pageInfo.endCursor;
    expect(await titles({ first: 2, after })).toEqual(['Scrub typhus']);
    expect(await resident.codeOf(BOOKMARKS, { after: 'astray' })).toBe('BAD_USER_INPUT');
  });

  it('is removed, and the removal is taken back: it stands where it stood', async () => {
    const { id: collectionId } = await started('For the exam');
    await keep(0, 1);
    await resident.ask(SORT_BOOKMARK, { input: { caseThreadId: ids[0], collectionId } });
    await resident.ask(REMOVE_BOOKMARK, { id: ids[0] });
    await resident.ask(REMOVE_BOOKMARK, { id: ids[0] });
    expect(await titles()).toEqual(['Babesiosis']);
    await resident.ask(RESTORE_BOOKMARK, { id: ids[0] });
    await resident.ask(RESTORE_BOOKMARK, { id: ids[0] });
    expect(await titles()).toEqual(['Babesiosis', 'Scrub typhus']);
    expect(await titles({ collectionId })).toEqual(['Scrub typhus']);
  });

  it('that was removed and is kept anew stands first, in no collection', async () => {
    const { id: collectionId } = await started('For the exam');
    await keep(0, 1);
    await resident.ask(SORT_BOOKMARK, { input: { caseThreadId: ids[0], collectionId } });
    await resident.ask(REMOVE_BOOKMARK, { id: ids[0] });
    await keep(0);
    expect(await titles()).toEqual(['Scrub typhus', 'Babesiosis']);
    expect(await titles({ collectionId })).toEqual([]);
  });

  it('is gone for good a day after its removal', async () => {
    await keep(0, 1);
    await resident.ask(REMOVE_BOOKMARK, { id: ids[0] });
    await app.database.query(
      "update bookmarks set removed_at = now() - interval '25 hours' where owner_id = $1 and removed_at is not null",
      [resident.clinician.id],
    );
    await resident.ask(REMOVE_BOOKMARK, { id: ids[1] });
    expect(await resident.codeOf(RESTORE_BOOKMARK, { id: ids[0] })).toBe('NOT_FOUND');
    await resident.ask(RESTORE_BOOKMARK, { id: ids[1] });
    expect(await titles()).toEqual(['Babesiosis']);
  });

  it('disappears with its case, from lists and counts', async () => {
    const { id } = await openCase(gp, { title: 'Yaws', body: 'Fever.' });
    const { id: collectionId } = await started('Skin');
    await resident.ask(KEEP_CASE, { id });
    await resident.ask(SORT_BOOKMARK, { input: { caseThreadId: id, collectionId } });
    expect((await kept()).bookmarkCollections).toMatchObject([{ name: 'Skin', count: 1 }]);
    await gp.ask('mutation($id: ID!) { withdrawCase(caseThreadId: $id) }', { id });
    expect(await kept()).toMatchObject({
      bookmarks: { edges: [], totalCount: 0 },
      bookmarkCollections: [{ name: 'Skin', count: 0 }],
    });
    for (const mutation of [KEEP_CASE, RESTORE_BOOKMARK])
      expect(await resident.codeOf(mutation, { id })).toBe('NOT_FOUND');
  });

  it('stays kept when its collection is deleted', async () => {
    const { id } = await started('For the exam');
    await keep(0);
    await resident.ask(SORT_BOOKMARK, { input: { caseThreadId: ids[0], collectionId: id } });
    await resident.ask(DELETE_COLLECTION, { id });
    const { bookmarks, bookmarkCollections } = await kept();
    expect(bookmarks.edges).toMatchObject([{ node: { collectionId: null } }]);
    expect(bookmarkCollections).toEqual([]);
  });

  it('goes with the account of its keeper, collections and all', async () => {
    await started('For the exam');
    await keep(0);
    await app.database.query('delete from sessions where clinician_id = $1', [
      resident.clinician.id,
    ]);
    await app.database.query('delete from clinicians where id = $1', [resident.clinician.id]);
    for (const table of ['bookmarks', 'bookmark_collections']) {
      const owned = `select from ${table} where owner_id = $1`;
      expect((await app.database.query(owned, [resident.clinician.id])).rowCount).toBe(0);
    }
  });

  it('is one of at most 2,000', async () => {
    await app.database.query(
      `with made as (
         insert into case_threads (author_id, kind, title, question, body, specialties, pipeline_version, withdrawn_at)
         select author_id, kind, title, question, body, specialties, pipeline_version, now()
         from case_threads, generate_series(1, 2000) where id = $2 returning id)
       insert into bookmarks (owner_id, case_thread_id) select $1, id from made`,
      [resident.clinician.id, ids[0]],
    );
    expect(await resident.codeOf(KEEP_CASE, { id: ids[0] })).toBe('BAD_USER_INPUT');
    expect(await titles()).toEqual([]);
  });

  describe('in a collection', () => {
    it('whose name is masked before it is kept, and stands once', async () => {
      const { id, name } = await started('Mrs. Zubinka Torvalakar');
      expect(name).not.toMatch(/Zubinka|Torvalakar/);
      const input = { id, name: 'Mr. Zubinka Torvalakar' };
      const { renameCollection } = await resident.ask(RENAME_COLLECTION, { input });
      expect(renameCollection.name).not.toMatch(/Zubinka|Torvalakar/);
      const exam = await started(' For the exam ');
      expect(await started('For the exam')).toEqual(exam);
      const taken = { input: { id, name: 'For the exam' } };
      expect(await resident.codeOf(RENAME_COLLECTION, taken)).toBe('BAD_USER_INPUT');
      expect((await kept()).bookmarkCollections).toHaveLength(2);
    });

    it('that nobody else finds, renames, fills or deletes', async () => {
      const { id } = await started('Mine', gp);
      await keep(0);
      const sorting = { input: { caseThreadId: ids[0], collectionId: id } };
      for (const collectionId of [id, NOWHERE])
        expect(await resident.codeOf(BOOKMARKS, { collectionId })).toBe('NOT_FOUND');
      expect(await resident.codeOf(SORT_BOOKMARK, sorting)).toBe('NOT_FOUND');
      expect(await resident.codeOf(RENAME_COLLECTION, { input: { id, name: 'Yours' } })).toBe(
        'NOT_FOUND',
      );
      expect(await resident.codeOf(DELETE_COLLECTION, { id })).toBe('NOT_FOUND');
      expect((await kept({}, gp)).bookmarkCollections).toMatchObject([{ name: 'Mine' }]);
    });

    it.each([['   '], ['x'.repeat(81)]])('cannot be called %j', async (name) => {
      expect(await resident.codeOf(START_COLLECTION, { input: { name } })).toBe('BAD_USER_INPUT');
    });

    it('is in one of at most 50', async () => {
      await app.database.query(
        `insert into bookmark_collections (owner_id, name, pipeline_version)
         select $1, 'Shelf ' || n, 'test' from generate_series(1, 50) n`,
        [resident.clinician.id],
      );
      expect(await resident.codeOf(START_COLLECTION, { input: { name: 'More' } })).toBe(
        'BAD_USER_INPUT',
      );
      expect((await started('Shelf 7')).name).toBe('Shelf 7');
    });
  });

  it('has to be one, and its keeper verified', async () => {
    for (const mutation of [KEEP_CASE, RESTORE_BOOKMARK])
      expect(await resident.codeOf(mutation, { id: NOWHERE })).toBe('NOT_FOUND');
    const sorting = { input: { caseThreadId: ids[0], collectionId: null } };
    expect(await resident.codeOf(SORT_BOOKMARK, sorting)).toBe('NOT_FOUND');
    const pending = await signedIn(app, { verification: 'PENDING' });
    expect(await pending.codeOf(KEEP_CASE, { id: ids[0] })).toBe('NOT_VERIFIED');
    expect(await pending.codeOf(BOOKMARKS)).toBe('NOT_VERIFIED');
    expect(await app.client().codeOf(BOOKMARKS)).toBe('UNAUTHENTICATED');
  });
});
