import type { CaseThreadId } from '../../libs/kernel/index.js';
import type { SearchEngine } from '../../src/search-index/index.js';
import { aDocument, collected, idOf, inBatches } from './search-engine-documents.js';

/** The part of the contract that is about writing: each change can be searched once it resolves. */
export function changingAnIndex(engine: () => SearchEngine): void {
  const found = async (query: string): Promise<CaseThreadId[]> =>
    (await engine().search({ query, filter: {}, offset: 0, limit: 20 })).hits.map(
      (hit) => hit.caseThreadId,
    );

  describe('changes', () => {
    it('replaces a document by its newer revision', async () => {
      await engine().upsert([aDocument(1, { title: 'Malaria', status: 'OPEN' })]);
      await engine().upsert([aDocument(1, { title: 'Dengue', status: 'ANSWERED', revision: 2 })]);
      expect(await found('malaria')).toEqual([]);
      expect(await found('dengue')).toEqual([idOf(1)]);
    });

    it('removes at once, words alike included', async () => {
      await engine().upsert([
        aDocument(1, { title: 'Leptospirosis' }),
        aDocument(2, { title: 'Dengue' }),
      ]);
      await engine().remove([idOf(1), idOf(7)]);
      for (const query of ['leptospirosis', 'leptospirsis', 'lepto'])
        expect(await found(query)).toEqual([]);
      expect(await found('')).toEqual([idOf(2)]);
    });

    it('takes nothing for nothing', async () => {
      await engine().upsert([]);
      await engine().remove([]);
      expect(await found('')).toEqual([]);
    });

    it('tells every revision, in the order of the ids', async () => {
      const numbers = Array.from({ length: 1_205 }, (_, number) => number);
      await engine().rebuild(
        inBatches(numbers.map((number) => aDocument(number, { title: 'x', revision: number + 1 }))),
      );
      await engine().remove([idOf(3)]);
      const expected = numbers
        .filter((number) => number !== 3)
        .map((number) => ({ id: idOf(number), revision: number + 1 }));
      expect(await collected(engine().revisions())).toEqual(expected);
    });
  });

  describe('a rebuild', () => {
    it('shows the old index until the new one is complete, and carries over what changes meanwhile', async () => {
      await engine().upsert([1, 2, 3].map((number) => aDocument(number, { title: 'Old rash' })));
      const newer = { title: 'Changed rash', revision: 2 };
      const batches = async function* () {
        yield [aDocument(1, { title: 'New rash' }), aDocument(2, { title: 'New rash' })];
        expect(await found('old')).toEqual([3, 2, 1].map(idOf));
        // Read before the changes below, so older than what the index has by then.
        const late = [aDocument(3, { title: 'New rash' }), aDocument(4, { title: 'New rash' })];
        await engine().upsert([aDocument(1, newer), aDocument(4, newer), aDocument(5, newer)]);
        await engine().remove([idOf(3)]);
        expect(await found('rash')).toHaveLength(4);
        yield late;
        expect(await found('new')).toEqual([]);
      };
      expect(await engine().rebuild(batches())).toBe(4);
      expect(await found('rash')).toEqual([5, 4, 2, 1].map(idOf));
      expect(await found('changed')).toEqual([5, 4, 1].map(idOf));
      expect(await found('old')).toEqual([]);
    });

    it('that fails leaves the old index, and another can follow', async () => {
      await engine().upsert([aDocument(1, { title: 'Old rash' })]);
      const batches = async function* () {
        yield [aDocument(2, { title: 'New rash' })];
        throw new Error('The source broke off.');
      };
      await expect(engine().rebuild(batches())).rejects.toThrow();
      expect(await found('rash')).toEqual([idOf(1)]);
      await engine().upsert([aDocument(3, { title: 'Later rash' })]);
      expect(await found('rash')).toEqual([3, 1].map(idOf));
      expect(await engine().rebuild(inBatches([aDocument(2, { title: 'New rash' })]))).toBe(1);
      expect(await found('rash')).toEqual([idOf(2)]);
    });

    it('lets searches answer from one index or the other, never from half of one', async () => {
      const numbers = Array.from({ length: 200 }, (_, number) => number);
      const all = (title: string) => numbers.map((number) => aDocument(number, { title }));
      await engine().upsert(all('Old rash'));
      let done = false;
      const rebuilt = engine()
        .rebuild(inBatches(all('New rash')))
        .finally(() => (done = true));
      const totals = new Set<number>();
      while (!done) {
        totals.add(
          (await engine().search({ query: 'rash', filter: {}, offset: 0, limit: 1 })).total,
        );
      }
      await rebuilt;
      expect([...totals]).toEqual([200]);
    });
  });
}
