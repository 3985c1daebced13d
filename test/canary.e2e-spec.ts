import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../src/platform/database/embedded-postgres.js';
import { prepareDatabase } from '../src/platform/database/prepare-database.js';
import { RecordingClient } from './app/recording-client.js';
import { TestApp } from './app/test-app.js';
import { CANARIES } from './canary/canaries.js';
import { findInFiles, findInTables } from './canary/places.js';
import { TraceFinder } from './canary/traces.js';
import { type Carriers, REFUSED_PATHS, TAKING_PATHS } from './canary/write-paths.js';
import { addClinician, signedIn } from './factories/clinicians.js';
import { OPEN_CASE, openCase, preview } from './factories/posts.js';

const PATHS = Object.entries({ ...TAKING_PATHS, ...REFUSED_PATHS });
const finder = new TraceFinder(CANARIES);

describe('an identifier that is sent to Corridor in any way', () => {
  const clients: RecordingClient[] = [];
  let folder: string;
  let server: EmbeddedPostgres;
  let app: TestApp;
  let carriers: Carriers;
  const owner = () => new pg.Pool({ connectionString: server.ownerUrl, max: 1 });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corridor-canary-'));
    server = await startEmbeddedPostgres(folder);
    await prepareDatabase(server.ownerUrl);
    app = await TestApp.startOn({
      url: server.appUrl,
      ownerUrl: server.ownerUrl,
      drop: async () => undefined,
    });

    const client = () => {
      const made = new RecordingClient(app.url);
      clients.push(made);
      return made;
    };
    const as = async (columns: Record<string, unknown>) =>
      (await signedIn({ client, database: app.database }, columns)) as unknown as RecordingClient;
    const gp = await as({});
    const specialist = await as({ role: 'SPECIALIST', specialties: ['dermatology'] });
    const administrator = await as({ duties: ['ADMINISTRATOR'] });
    const { id: caseThreadId } = await openCase(gp, { body: 'Fever for two days.' });
    const newcomer = async () => (await addClinician(app.database, { verification: 'PENDING' })).id;
    const { email, password } = await addClinician(app.database);
    carriers = {
      gp,
      specialist,
      administrator,
      stranger: client(),
      credentials: { email, password },
      caseThreadId,
      newcomer,
    };
  });

  afterAll(async () => {
    await app.stop();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(PATHS)('is taken or refused as an expected outcome by %s', async (_, send) => {
    const before = clients.map(({ answers }) => answers.length);
    for (const { sentence } of CANARIES) await send(carriers, sentence);
    const answers = clients.flatMap((client, index) => client.answers.slice(before[index]));
    expect(new Set(answers.filter((answer) => answer.includes('"INTERNAL"')))).toEqual(new Set());
  });

  it('is refused where its author restores it', async () => {
    // Whoever sent all that came before may have reached the limit of requests a minute.
    const { specialist } = carriers;
    const { sentence, traces } = CANARIES.find(({ kind }) => kind === 'phone')!;
    const { receipt } = await preview(specialist, {
      title: 'A case',
      question: 'What next?',
      body: sentence,
    });
    const start = sentence.indexOf(traces[0]!);
    const restored = [
      { field: 'body', start, end: start + traces[0]!.length, reason: 'NOT_ABOUT_A_PERSON' },
    ];
    const input = {
      title: 'A case',
      question: 'What next?',
      body: sentence,
      receipt,
      restored,
      specialties: ['general-medicine'],
      idempotencyKey: 'restored-phone',
    };
    const { data } = await specialist.send(OPEN_CASE, { input });
    expect(data.openCase.__typename).toBe('StillIdentifying');
  });

  it('stands in no answer and in no metric', async () => {
    for (const { sentence } of CANARIES) {
      await carriers.gp.get(`/nowhere/${encodeURIComponent(sentence)}`);
      await carriers.gp.get(`/graphql?query=${encodeURIComponent(sentence)}`);
    }
    await carriers.gp.get('/metrics');
    const answers = clients.flatMap((client) => client.answers);
    expect(answers.length).toBeGreaterThan(PATHS.length * CANARIES.length);
    expect(answers.some((answer) => answer.includes('corridor_masking_seconds'))).toBe(true);
    expect(finder.find(answers.join('\n'), 'answers')).toEqual([]);
  });

  it('stands in no row of any table', async () => {
    await app.settled();
    const { found, tables } = await findInTables(finder, app.database);
    expect(tables).toEqual(
      expect.arrayContaining([
        'public.case_threads',
        'public.notifications',
        'public.saved_searches',
        'public.bookmark_collections',
        'graphile_worker._private_jobs',
        'search_index.documents_1',
        'public.rate_limits',
        'public.second_opinions',
      ]),
    );
    expect(found).toEqual([]);
  });

  it('stands in no log line and in no file of the product, mail included', async () => {
    const { found, files } = await findInFiles(finder, app.dataDir);
    expect(files.filter((file) => file.endsWith('.eml')).length).toBeGreaterThan(CANARIES.length);
    expect(app.api.output).toContain('"route":"/graphql"');
    expect([
      ...found,
      ...finder.find(app.api.output, 'the log of the API'),
      ...finder.find(app.worker.output, 'the log of the worker'),
    ]).toEqual([]);
  });

  it('stands in no byte of the data folder, write-ahead log included', async () => {
    await app.database.query('checkpoint');
    await Promise.all([app.api.stop(), app.worker.stop()]);
    await server.stop();
    const { found, files } = await findInFiles(finder, folder);
    expect(files.some((file) => file.includes('pg_wal/0000'))).toBe(true);
    expect(found).toEqual([]);
  });

  it('would have been found by these searches', async () => {
    server = await startEmbeddedPostgres(folder);
    const database = owner();
    try {
      await database.query('create table scratch (text text, bytes bytea)');
      for (const { sentence, traces } of CANARIES)
        await database.query('insert into scratch values ($1, $2)', [
          sentence,
          Buffer.from(traces[0]!),
        ]);
      const { found } = await findInTables(finder, database);
      for (const { kind } of CANARIES)
        expect(found.filter((line) => line.startsWith(`${kind} (`)).length).toBeGreaterThanOrEqual(
          2,
        );
      await database.query('checkpoint');
    } finally {
      await database.end();
    }
    await server.stop();
    const { found } = await findInFiles(finder, folder);
    for (const { kind } of CANARIES) {
      expect(
        found.some((line) => line.startsWith(`${kind} (`) && line.includes(' in postgres/base/')),
      ).toBe(true);
      expect(
        found.some((line) => line.startsWith(`${kind} (`) && line.includes(' in postgres/pg_wal/')),
      ).toBe(true);
    }
  });
});
