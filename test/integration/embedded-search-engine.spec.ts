import { DataSource } from 'typeorm';
import { EmbeddedSearchEngine } from '../../src/search-index/embedded-search-engine.js';
import { readState } from '../../src/search-index/embedded/database.js';
import { latestMonths } from '../../src/search-index/embedded/latest-months.js';
import { openedWords } from '../../src/search-index/embedded/opened-words.js';
import { createTestDatabase, type TestDatabase } from '../database/test-database.js';
import { aDocument, idOf, inBatches } from './search-engine-documents.js';
import { searchEngineContract } from './search-engine.contract.js';

describe('The embedded search engine', () => {
  let database: TestDatabase;
  let engine: EmbeddedSearchEngine;

  searchEngineContract(async () => {
    database = await createTestDatabase();
    // With the rights of the running product, and no more.
    const [open, closed] = [withRole(database.url), withRole(database.url)];
    await Promise.all([open.initialize(), closed.initialize()]);
    await closed.destroy();
    engine = new EmbeddedSearchEngine(open);
    const close = async (): Promise<void> => {
      await open.destroy();
      await database.drop();
    };
    return { engine, unreachable: new EmbeddedSearchEngine(closed), close };
  });

  const titles = async (): Promise<unknown[]> => {
    const rows = await database.dataSource.query<{ title: string }[]>(
      `select document ->> 'title' as title from search_index.documents where slot = (select live from search_index.state) order by id`,
    );
    return rows.map(({ title }) => title);
  };

  it('orders by which words match, the rarer first', async () => {
    await engine.upsert([
      ...[3, 4, 5, 6].map((number) => aDocument(number, { title: 'Fever in a child' })),
      aDocument(1, { title: 'Eschar' }),
    ]);
    const { hits } = await engine.search({
      ...{ query: 'fever eschar', filter: {}, offset: 0, limit: 20 },
    });
    expect(hits[0]?.caseThreadId).toBe(idOf(1));
  });

  it('does not let an older revision replace a newer one', async () => {
    await engine.upsert([aDocument(1, { title: 'Newer', revision: 5 })]);
    await engine.upsert([
      aDocument(1, { title: 'Older', revision: 4 }),
      aDocument(1, { title: 'Oldest', revision: 3 }),
    ]);
    expect(await titles()).toEqual(['Newer']);
  });

  it('keeps the newest of the revisions that it gets at once, in whichever order', async () => {
    const revisions = Array.from({ length: 12 }, (_, revision) =>
      aDocument(1, { title: `Revision ${revision}`, revision }),
    );
    await Promise.all(
      revisions
        .toSorted((one, other) => (one.revision % 5) - (other.revision % 5))
        .map((one) => engine.upsert([one])),
    );
    expect(await titles()).toEqual(['Revision 11']);
    expect(await wordsWithout('revision', '11')).toEqual([]);
  });

  it('names the latest months that hold enough, by as few words as it can', async () => {
    const opened = ['2024-11-30', '2025-02-01', '2025-05-01', '2025-06-30', '2026-01-01'];
    await engine.upsert(
      opened.map((day, number) =>
        aDocument(number + 1, { createdAt: new Date(`${day}T23:59:59Z`) }),
      ),
    );
    const { live } = await readState(database.dataSource);
    const latest = (documents: number) => latestMonths(database.dataSource, live, documents);
    expect(await latest(1)).toBe("'~2026'");
    expect(await latest(2)).toBe("('~2026' | '~2025m06')");
    expect(await latest(3)).toBe("('~2026' | '~2025q2')");
    expect(await latest(4)).toBe("('~2026' | '~2025')");
    expect(await latest(5)).toBeNull();
    expect(await latest(6)).toBeNull();
  });

  it('finds nobody a month for a word', async () => {
    await engine.upsert([aDocument(1, { title: 'Rash' })]);
    for (const query of ['~2026', '2026q1', '2026']) {
      const { total } = await engine.search({ query, filter: {}, offset: 0, limit: 10 });
      expect({ query, total }).toEqual({ query, total: 0 });
    }
  });

  it('forgets every word of what was removed', async () => {
    await engine.upsert([
      aDocument(1, { title: 'Kept word' }),
      aDocument(2, { title: 'Leaked word', body: 'Zzyzx' }),
    ]);
    await engine.upsert([aDocument(1, { title: 'Kept', revision: 2 })]);
    await engine.remove([idOf(2)]);
    expect(await wordsWithout('kept')).toEqual([]);
    const [row] = await database.dataSource.query<{ text: string }[]>(
      `select string_agg(t::text, '') as text from (
         select d::text as t from search_index.documents d union all
         select c::text from search_index.word_changes c) as everything`,
    );
    expect(row?.text).not.toMatch(/leaked|zzyzx/i);
  });

  it('prepares an index of older rules by putting in again what it holds', async () => {
    await engine.rebuild(
      inBatches([aDocument(1, { title: 'Rash' }), aDocument(2, { title: 'Fever' })]),
    );
    await database.dataSource.query(`update search_index.state set settings_version = 0`);
    await database.dataSource.query(`update search_index.documents set words = ''`);
    await Promise.all([engine.prepare(), engine.prepare()]);
    const { hits } = await engine.search({ query: 'rash', filter: {}, offset: 0, limit: 5 });
    expect(hits.map((hit) => hit.caseThreadId)).toEqual([idOf(1)]);
  });

  it('clears away what a process left that died in a rebuild', async () => {
    await engine.upsert([aDocument(1, { title: 'Rash' })]);
    await database.dataSource.query('update search_index.state set building = 3 - live');
    await engine.upsert([aDocument(2, { title: 'Fever' })]);
    await engine.prepare();
    const slots = await database.dataSource.query<unknown[]>(
      'select slot from search_index.documents group by slot',
    );
    expect(slots).toHaveLength(1);
    expect(await titles()).toEqual(['Rash', 'Fever']);
  });

  it('does not take a rebuild that runs for a dead one', async () => {
    const batches = async function* () {
      yield [aDocument(1, { title: 'Rash' })];
      await engine.prepare();
      yield [aDocument(2, { title: 'Fever' })];
    };
    expect(await engine.rebuild(batches())).toBe(2);
  });

  /** Words of texts: the empty one counts documents, and those of letters and signs tell when. */
  async function wordsWithout(...known: string[]): Promise<string[]> {
    const rows = await database.dataSource.query<{ word: string }[]>(
      `select word from search_index.words
       where slot = (select live from search_index.state) and word <> all ($1::text[])`,
      [['', ...openedWords(aDocument(1).createdAt), ...known]],
    );
    return rows.map(({ word }) => word);
  }
});

function withRole(url: string): DataSource {
  return new DataSource({ type: 'postgres', url, extra: { options: '-c role=corridor_app' } });
}
