import type { CaseThreadId } from '../../libs/kernel/index.js';
import type { SearchDocument, SearchEngine, SearchRequest } from '../../src/search-index/index.js';
import { changingAnIndex } from './search-engine-changes.contract.js';
import { countingFacets } from './search-engine-facets.contract.js';
import { aDocument, collected, idOf, inBatches } from './search-engine-documents.js';
import { aDraft, similarCases } from './search-engine-similar.contract.js';

export interface EngineUnderTest {
  readonly engine: SearchEngine;
  /** The same kind of engine, with nobody at its address. */
  readonly unreachable: SearchEngine;
  close(): Promise<void>;
}

/** What every engine must do, whichever it is. */
export function searchEngineContract(open: () => Promise<EngineUnderTest>): void {
  let subject: EngineUnderTest;
  beforeAll(async () => {
    subject = await open();
    await subject.engine.prepare();
  });
  afterAll(() => subject?.close());
  beforeEach(() => subject.engine.rebuild(inBatches()));

  const index = (...documents: SearchDocument[]): Promise<void> => subject.engine.upsert(documents);
  const search = (request: Partial<SearchRequest> = {}) =>
    subject.engine.search({ query: '', filter: {}, offset: 0, limit: 20, ...request });
  const found = async (
    query: string,
    filter: SearchRequest['filter'] = {},
  ): Promise<CaseThreadId[]> =>
    (await search({ query, filter })).hits.map((hit) => hit.caseThreadId);

  describe('finds', () => {
    const EVERY_FIELD = aDocument(1, {
      title: 'Annular lesion',
      question: 'Is griseofulvin enough?',
      body: 'Itching for a fortnight',
      replies: ['Try terbinafine'],
      acceptedReply: 'Scrape for microscopy',
      specialtyNames: ['Dermatology'],
    });
    it.each([
      'annular',
      'griseofulvin',
      'fortnight',
      'terbinafine',
      'microscopy',
      'dermatology',
      'LESION',
    ])('a word in any field: %s', async (query) => {
      await index(EVERY_FIELD, aDocument(2, { title: 'Something else' }));
      expect(await found(query)).toEqual([idOf(1)]);
    });

    it.each([
      ['fevr', 'a letter is missing'],
      ['feever', 'a letter is too much'],
      ['tuberculusos', 'two errors in a long word'],
      ['tubreculosis', 'two neighbours are swapped'],
    ])('despite typing errors: %s (%s)', async (query) => {
      await index(
        aDocument(1, { title: 'Feverish tuberculosis', body: 'fever' }),
        aDocument(2, { title: 'Scabies' }),
      );
      // Four letters are too few to be misspelt.
      expect(await found(query)).toEqual(query === 'fevr' ? [] : [idOf(1)]);
    });

    it.each([
      ['MI', 'Heart attack at forty'],
      ['M.I.', 'Acute myocardial infarction'],
      ['heart attack', 'Old MI, now breathless'],
      ['madhumeh', 'T2DM with neuropathy'],
      ['T2DM', 'Madhumeh and foot ulcer'],
      ["Koch's", 'Sputum positive TB'],
      ['LSCS', 'Wound gape after caesarean section'],
      ['bukhar', 'Fever for ten days'],
      ['बुखार', 'Fever for ten days'],
      ['Crocin', 'Rash after paracetamol'],
      ['paracetamol', 'Rash after Crocin'],
      ['anemia', 'Iron deficiency anaemia'],
    ])('what is said otherwise: %s in "%s"', async (query, title) => {
      await index(aDocument(1, { title }), aDocument(2, { title: 'Scabies in a hostel' }));
      expect(await found(query)).toEqual([idOf(1)]);
    });

    it('what was typed before what is said otherwise', async () => {
      await index(
        aDocument(1, { title: 'Heart attack at forty' }),
        aDocument(2, { title: 'Acute myocardial infarction' }),
      );
      expect(await found('heart attack')).toEqual([idOf(1), idOf(2)]);
      expect(await found('myocardial infarction')).toEqual([idOf(2), idOf(1)]);
    });

    it('a quoted phrase as it is, without synonyms', async () => {
      await index(
        aDocument(1, { title: 'Heart attack at forty' }),
        aDocument(2, { title: 'Acute myocardial infarction' }),
      );
      expect(await found('"heart attack"')).toEqual([idOf(1)]);
    });

    it('an expression whose words stand apart', async () => {
      await index(aDocument(1, { title: 'Attack of pain', body: 'heart sounds normal' }));
      expect(await found('heart attack')).toEqual([idOf(1)]);
    });

    it.each([
      ['2001', [1]],
      ['2000', [2]],
      ['2002', []],
      ['10mg', []],
      ['100mg', [3]],
      ['100 mg', [3]],
      ['200mg', []],
      ['10000mcg', [4]],
      ['10001mcg', []],
      ['1000mcg', []],
    ])('numbers only as they are: %s', async (query, numbers) => {
      await index(
        aDocument(1, { body: 'Glucose was 2001' }),
        aDocument(2, { body: 'Glucose was 2000' }),
        aDocument(3, { body: 'Took 100mg' }),
        aDocument(4, { body: 'Took 10000 mcg' }),
      );
      expect(await found(query)).toEqual(numbers.map(idOf));
    });

    it.each([
      'T.B.',
      'TB',
      't.b',
      'beta-blocker',
      'betablocker',
      'beta blocker',
      'xray',
      'x-ray',
      'crohn',
      "Crohn's",
      'cafe au lait',
      '500',
      '500mg',
      '500 mg',
    ])('one spelling by another: %s', async (query) => {
      await index(
        aDocument(1, {
          body: 'T.B. and Crohn’s excluded; X-ray normal; on a beta-blocker and 500mg; café-au-lait',
        }),
        aDocument(2, { body: 'Nothing of it' }),
      );
      expect(await found(query)).toEqual([idOf(1)]);
    });

    it('the beginning of the last word, but of no other', async () => {
      await index(
        aDocument(1, { title: 'Warfarin and paracetamol' }),
        aDocument(2, { title: 'Aspirin' }),
      );
      expect(await found('paracetamol warf')).toEqual([idOf(1)]);
      expect(await found('"warf" paracetamol')).toEqual([]);
    });

    it('a phrase in quotes only where its words follow one another', async () => {
      await index(
        aDocument(1, { body: 'Crushing chest pain' }),
        aDocument(2, { body: 'Pain in the chest' }),
      );
      expect(await found('"chest pain"')).toEqual([idOf(1)]);
      expect((await found('chest pain')).toSorted()).toEqual([idOf(1), idOf(2)]);
    });

    it('what is narrower, but not what is wider', async () => {
      await index(
        aDocument(1, { title: 'Anterior STEMI' }),
        aDocument(2, { title: 'Heart attack at forty' }),
      );
      expect(await found('heart attack')).toEqual([idOf(2), idOf(1)]);
      expect(await found('STEMI')).toEqual([idOf(1)]);
    });

    it.each([
      ['rash -fever', [2, 1]],
      ['rash -"after the cream"', [3, 1]],
      ['rash NOT fever', [2, 1]],
      ['rash -bukhar', [2, 1]],
      ['rash -creams', [3, 1]],
      ['rash -fevre', [3, 2, 1]],
      ['-rash', [4]],
      ['"rash after" -itchy', []],
      ['rash -', [3, 2, 1]],
    ])('nothing with what is unwanted: %s', async (query, numbers) => {
      await index(
        aDocument(1, { title: 'Rash' }),
        aDocument(2, { title: 'Rash', body: 'Itchy rash after the cream' }),
        aDocument(3, { title: 'Rash', replies: ['And fever?'] }),
        aDocument(4, { title: 'Cough' }),
      );
      expect((await found(query)).toSorted()).toEqual(numbers.map(idOf).toSorted());
    });

    it('numbers, doses and codes only as they are, in a query of several words', async () => {
      await index(
        aDocument(1, { title: 'Diabetes', body: 'HbA1c 11.2' }),
        aDocument(2, { title: 'Diabetes', body: 'HbA1c 12.1' }),
        aDocument(3, { title: 'Fall', body: 'GCS 8' }),
        aDocument(4, { title: 'Fall', body: 'GCS 18' }),
      );
      expect((await found('HbA1c 11.2'))[0]).toEqual(idOf(1));
      expect((await found('GCS 8'))[0]).toEqual(idOf(3));
      expect(await found('11.2')).toEqual([idOf(1)]);
    });

    it('a word in Devanagari', async () => {
      await index(aDocument(1, { body: 'तीन दिन से बुखार है' }), aDocument(2, { body: 'खाँसी' }));
      expect(await found('बुखार')).toEqual([idOf(1)]);
    });
  });

  describe('orders', () => {
    it('by how many words match, then by the field', async () => {
      await index(
        aDocument(1, { body: 'scrub typhus with eschar' }),
        aDocument(2, { title: 'Scrub typhus', body: 'eschar' }),
        aDocument(9, { body: 'eschar after scrub clearing' }),
        aDocument(8, { body: 'nothing of the kind' }),
      );
      expect(await found('scrub typhus eschar')).toEqual([idOf(2), idOf(1), idOf(9)]);
    });

    it('what is written as typed before what is misspelt', async () => {
      await index(aDocument(1, { title: 'Typhoid' }), aDocument(2, { title: 'Typhiod' }));
      expect(await found('typhoid')).toEqual([idOf(1), idOf(2)]);
    });

    it('words that stand side by side before words that stand apart', async () => {
      const filling = 'and then some other thing';
      await index(
        aDocument(1, { body: `A heart murmur was heard ${filling}` }),
        aDocument(2, { body: `The heart is large ${filling}, a murmur was heard` }),
      );
      expect(await found('heart murmur')).toEqual([idOf(1), idOf(2)]);
    });

    it('among equals those with an accepted answer first, then those with an outcome', async () => {
      await index(
        aDocument(1, { title: 'Rash', acceptedReply: 'Wait' }),
        aDocument(2, { title: 'Rash', replies: ['Wait'], outcome: 'IMPROVED' }),
        aDocument(3, { title: 'Rash', replies: ['Wait'] }),
      );
      expect(await found('rash')).toEqual([1, 2, 3].map(idOf));
    });

    it('equals, and everything where nothing is asked for, by age: the newest first', async () => {
      await index(...[3, 1, 2].map((number) => aDocument(number, { title: 'Rash' })));
      expect(await found('rash')).toEqual([3, 2, 1].map(idOf));
      expect(await found('')).toEqual([3, 2, 1].map(idOf));
    });

    it('page by page', async () => {
      const numbers = Array.from({ length: 25 }, (_, number) => number);
      await index(...numbers.map((number) => aDocument(number, { title: 'Rash' })));
      for (const query of ['rash', '']) {
        const pages = await Promise.all(
          [0, 10, 20, 30].map((offset) => search({ query, offset, limit: 10 })),
        );
        expect(pages.flatMap(({ hits }) => hits.map((hit) => hit.caseThreadId))).toEqual(
          numbers.toReversed().map(idOf),
        );
        expect(pages.map(({ total }) => total)).toEqual([25, 25, 25, 25]);
      }
    });
  });

  it('agrees between pages of any length, however many match', async () => {
    const numbers = Array.from({ length: 250 }, (_, number) => number);
    await subject.engine.rebuild(
      inBatches(
        numbers.map((number) =>
          aDocument(number, {
            title: number % 7 === 0 ? 'Rash' : '',
            body: 'rash '.repeat(number % 5) + 'a rash',
          }),
        ),
      ),
    );
    const pages = await Promise.all(
      [0, 30, 60, 90, 120, 150, 180, 210, 240].map((offset) =>
        search({ query: 'rash', offset, limit: 30 }),
      ),
    );
    const ids = pages.flatMap(({ hits }) => hits.map((hit) => hit.caseThreadId));
    expect(ids.toSorted()).toEqual(numbers.map(idOf));
    expect(ids).toEqual(
      (
        await Promise.all(
          [0, 100, 200].map((offset) => search({ query: 'rash', offset, limit: 100 })),
        )
      ).flatMap(({ hits }) => hits.map((hit) => hit.caseThreadId)),
    );
  });

  describe('filters', () => {
    const CASES = [
      aDocument(1, { title: 'Rash', specialties: ['dermatology', 'paediatrics'] }),
      aDocument(2, {
        title: 'Rash',
        specialties: ['cardiology'],
        status: 'ANSWERED',
        acceptedReply: 'Wait',
        sex: 'FEMALE',
        careTier: 'PHC',
        body: 'बच्चे को तीन दिन से बुखार है',
      }),
      aDocument(3, {
        title: 'Rash',
        specialties: ['dermatology'],
        status: 'ANSWERED',
        acceptedReply: 'Wait',
        kind: 'CORRIDOR_CONSULT',
        ageBand: 'YEARS_5_TO_9',
        sex: 'FEMALE',
      }),
      aDocument(4, {
        title: 'Rash',
        kind: 'CORRIDOR_CONSULT',
        status: 'CLOSED',
        outcome: 'BETTER',
        sex: 'MALE',
      }),
    ];

    it.each<[SearchRequest['filter'], number[]]>([
      [{ specialties: ['dermatology'] as never }, [3, 1]],
      [{ specialties: ['dermatology', 'cardiology'] as never }, [3, 2, 1]],
      [{ status: ['ANSWERED'] }, [3, 2]],
      [{ status: ['ANSWERED', 'CLOSED'] }, [4, 3, 2]],
      [{ kind: ['CORRIDOR_CONSULT'] }, [4, 3]],
      [
        { specialties: ['dermatology'] as never, status: ['ANSWERED'], kind: ['CORRIDOR_CONSULT'] },
        [3],
      ],
      [{ ageBand: ['YEARS_5_TO_9'] }, [3]],
      [{ sex: ['FEMALE'] }, [3, 2]],
      [{ sex: ['FEMALE', 'MALE'] }, [4, 3, 2]],
      [{ careTier: ['PHC'] }, [2]],
      [{ sex: ['FEMALE'], careTier: ['PHC'], status: ['ANSWERED'] }, [2]],
      [{ hasAcceptedAnswer: true }, [3, 2]],
      [{ hasAcceptedAnswer: false, outcomeKnown: false }, [1]],
      [{ outcome: ['BETTER', 'DIED'] }, [4]],
      [{ outcomeKnown: true }, [4]],
      [{ language: ['hi'] }, [2]],
      [{ since: aDocument(3).createdAt }, [4, 3]],
      [{ until: aDocument(3).createdAt }, [2, 1]],
      [{ since: aDocument(2).createdAt, until: aDocument(4).createdAt }, [3, 2]],
      [{ ageBand: ['" OR sex = "MALE'] }, []],
      [{ specialties: ['" OR status = "OPEN'] as never }, []],
      [{ specialties: [], status: [] }, [4, 3, 2, 1]],
    ])('%j', async (filter, numbers) => {
      await index(...CASES);
      expect((await found('rash', filter)).toSorted().toReversed()).toEqual(numbers.map(idOf));
      expect(await found('', filter)).toEqual(numbers.map(idOf));
    });

    it('what is to be left out, from what is shown and what is counted', async () => {
      await index(...CASES);
      for (const query of ['rash', '']) {
        const { hits, total, facets } = await search({ query, without: [idOf(3), idOf(9)] });
        const ids = hits.map((hit) => hit.caseThreadId);
        expect(ids.toSorted().toReversed()).toEqual([4, 2, 1].map(idOf));
        expect(total).toBe(3);
        expect((await facets()).sex).toEqual([
          { value: 'FEMALE', count: 1 },
          { value: 'MALE', count: 1 },
        ]);
      }
    });
  });

  describe('shows', () => {
    it('an excerpt in which the words are marked and nothing else is HTML', async () => {
      await index(
        aDocument(1, {
          title: 'Case',
          body: 'Tom & "Jerry" <script>alert(1)</script> rash <em>here</em>',
        }),
      );
      const { hits } = await search({ query: 'rash' });
      expect(hits[0]?.snippet).toContain('<em>rash</em>');
      expect(hits[0]?.snippet).toContain('Tom &amp; &quot;Jerry&quot; &lt;script&gt;');
      expect(hits[0]?.snippet.replaceAll('<em>rash</em>', '')).not.toMatch(/[<>]/);
    });

    it('the part of a long text where the words are', async () => {
      await index(
        aDocument(1, {
          question: 'What next?',
          body: `${'lorem ipsum '.repeat(500)}eschar ${'dolor sit '.repeat(500)}`,
        }),
      );
      const snippet = (await search({ query: 'eschar' })).hits[0]?.snippet ?? '';
      expect(snippet).toContain('<em>eschar</em>');
      expect(snippet.length).toBeLessThan(400);
    });

    it('the beginning where nothing was asked for', async () => {
      await index(aDocument(1, { question: 'What next?', body: 'A rash' }));
      expect((await search()).hits[0]?.snippet).toBe('What next?');
    });
  });

  describe('explains', () => {
    const explained = async (query: string) => {
      const { hits } = await search({ query });
      return Promise.all(hits.map((hit) => hit.explain()));
    };

    it('which words stand in which fields, and how they come from what was typed', async () => {
      await index(
        aDocument(1, { title: 'Fever', body: 'Took Crocin for three weeks', outcome: 'DIED' }),
      );
      expect(await explained('bukhar paracetamol wee')).toEqual([
        {
          terms: [
            {
              typed: 'bukhar',
              matches: [{ field: 'title', words: ['Fever'], likeness: 'SYNONYM' }],
            },
            {
              typed: 'paracetamol',
              matches: [{ field: 'body', words: ['Crocin'], likeness: 'SYNONYM' }],
            },
            { typed: 'wee', matches: [{ field: 'body', words: ['weeks'], likeness: 'BEGINNING' }] },
          ],
          hasAcceptedAnswer: false,
          outcomeKnown: true,
        },
      ]);
    });

    it('nothing of words where nothing was asked for', async () => {
      await index(aDocument(1, { title: 'Fever', acceptedReply: 'Wait' }));
      expect(await explained('')).toEqual([
        { terms: [], hasAcceptedAnswer: true, outcomeKnown: false },
      ]);
    });
  });

  describe('survives', () => {
    it.each<[string, string]>([
      ['operators alone', '&&& | ! <-> :* () -'],
      ['quotes', '"'],
      ['a quote never closed', 'rash "fever'],
      ['minus signs alone', '- -- - "-" -'],
      ['a minus before a quote never closed', 'rash -"fever'],
      ['a minus before nothing', 'rash -""'],
      ['control characters', '\u0000\u0001rash\u001f'],
      ['ten thousand characters', 'rash '.repeat(2_000)],
      ['a word without end', 'x'.repeat(10_000)],
      ['an emoji', '😀'],
      ['half an emoji', '\ud83d rash'],
      ['a filter in the query', "rash' OR status = 'OPEN"],
      ['markers of highlights', '\ue000rash\ue001'],
    ])('%s', async (_, query) => {
      await index(
        aDocument(1, { title: 'Rash', body: 'a rash \ue000 with \u0000 odd \ud83d characters' }),
      );
      const { hits } = await search({ query });
      expect(hits.map((hit) => hit.caseThreadId)).toEqual(query.includes('rash') ? [idOf(1)] : []);
    });
  });

  describe('unreachable', () => {
    it.each<[string, (engine: SearchEngine) => Promise<unknown>]>([
      ['prepare', (engine) => engine.prepare()],
      ['upsert', (engine) => engine.upsert([aDocument(1)])],
      ['remove', (engine) => engine.remove([idOf(1)])],
      ['search', (engine) => engine.search({ query: 'rash', filter: {}, offset: 0, limit: 20 })],
      ['similar', (engine) => engine.similar(aDraft({ body: 'scabies' }))],
      ['rebuild', (engine) => engine.rebuild(inBatches())],
      ['revisions', (engine) => collected(engine.revisions())],
      ['ping', (engine) => engine.ping()],
    ])('%s says so', async (_, call) => {
      await expect(call(subject.unreachable)).rejects.toMatchObject({
        code: 'SEARCH_UNAVAILABLE',
        cause: expect.any(Error),
      });
    });
  });

  countingFacets(() => subject.engine);
  changingAnIndex(() => subject.engine);
  similarCases(() => subject.engine);
}
