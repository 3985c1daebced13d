import fc from 'fast-check';
import type {
  Facet,
  FacetCounts,
  SearchDocument,
  SearchEngine,
  SearchRequest,
} from '../../src/search-index/index.js';
import { aDocument, idOf } from './search-engine-documents.js';

const DAY_MS = 86_400_000;
const SLUGS = ['dermatology', 'cardiology', 'paediatrics'];
const VALUES = {
  kind: ['CASE', 'CORRIDOR_CONSULT'],
  status: ['OPEN', 'ANSWERED', 'CLOSED'],
  outcome: ['BETTER', 'DIED'],
  ageBand: ['YEARS_5_TO_9', 'YEARS_50_TO_59'],
  sex: ['FEMALE', 'MALE'],
  careTier: ['PHC', 'TERTIARY'],
} as const;

/** A search's filters, each as one that PostgreSQL and Meilisearch need not be asked for. */
const MEETS: Readonly<
  Record<Exclude<Facet, 'opened' | 'language'>, (document: SearchDocument) => readonly string[]>
> = {
  specialties: ({ specialties }) => specialties,
  kind: ({ kind }) => [kind],
  status: ({ status }) => [status],
  hasAcceptedAnswer: ({ acceptedReply }) => [String(acceptedReply !== null)],
  outcome: ({ outcome }) => (outcome ? [outcome] : []),
  outcomeKnown: ({ outcome }) => [String(outcome !== null)],
  ageBand: ({ ageBand }) => (ageBand ? [ageBand] : []),
  sex: ({ sex }) => (sex ? [sex] : []),
  careTier: ({ careTier }) => (careTier ? [careTier] : []),
};
type Counted = keyof typeof MEETS;
const COUNTED = Object.keys(MEETS) as Counted[];

/** The part of the contract that is about counting what could be chosen. */
export function countingFacets(engine: () => SearchEngine): void {
  const search = (request: Partial<SearchRequest>) =>
    engine().search({ query: '', filter: {}, offset: 0, limit: 100, ...request });
  const facetsOf = async (request: Partial<SearchRequest>): Promise<FacetCounts> =>
    (await search(request)).facets();

  describe('counts', () => {
    it.each([
      ['a word', 'eruption'],
      ['a typing error', 'eruptoin'],
      ['a beginning', 'erup'],
      ['words of which some are found nowhere', 'eruption of zzyzx plumbing'],
      ['nothing', ''],
    ])('the values of what is found for %s', async (_, query) => {
      await engine().upsert([
        aDocument(1, { title: 'Eruption', specialties: ['dermatology', 'paediatrics'] }),
        aDocument(2, { title: 'Eruption', body: 'तीन दिन से बुखार है', sex: 'FEMALE' }),
        aDocument(3, { title: 'Eruption', status: 'CLOSED', outcome: 'DIED', sex: 'FEMALE' }),
        ...(query ? [aDocument(4, { title: 'Scabies', sex: 'MALE', status: 'ANSWERED' })] : []),
      ]);
      expect(await facetsOf({ query })).toMatchObject({
        specialties: [
          { value: 'general-medicine', count: 2 },
          { value: 'dermatology', count: 1 },
          { value: 'paediatrics', count: 1 },
        ],
        status: [
          { value: 'OPEN', count: 2 },
          { value: 'CLOSED', count: 1 },
        ],
        outcome: [{ value: 'DIED', count: 1 }],
        outcomeKnown: [
          { value: 'false', count: 2 },
          { value: 'true', count: 1 },
        ],
        ageBand: [],
        sex: [{ value: 'FEMALE', count: 2 }],
        language: [
          { value: 'en', count: 2 },
          { value: 'hi', count: 1 },
        ],
      });
    });

    it.each(['zzyzx', '!!!'])('nothing where nothing is found: %s', async (query) => {
      await engine().upsert([aDocument(1, { title: 'Eruption' })]);
      expect(Object.values(await facetsOf({ query })).flat()).toEqual([]);
    });

    it('cases opened of late, each span with the shorter ones, whichever is chosen', async () => {
      const ages = [1, 20, 100, 1_000, 3_000];
      await engine().upsert(
        ages.map((days, number) =>
          aDocument(number, { title: 'Rash', createdAt: new Date(Date.now() - days * DAY_MS) }),
        ),
      );
      for (const filter of [{}, { since: new Date(Date.now() - 50 * DAY_MS) }]) {
        expect((await facetsOf({ query: 'rash', filter })).opened).toEqual([
          { value: '1826', count: 4 },
          { value: '365', count: 3 },
          { value: '30', count: 2 },
        ]);
      }
    });

    it('no more of what is removed', async () => {
      await engine().upsert([1, 2].map((number) => aDocument(number, { title: 'Rash' })));
      await engine().remove([idOf(1)]);
      expect((await facetsOf({ query: 'rash' })).status).toEqual([{ value: 'OPEN', count: 1 }]);
    });

    it('for any choice what choosing one more value would show', async () => {
      const documents = fc
        .sample(someDocument, { numRuns: 60, seed: 7 })
        .map((given, number) =>
          aDocument(number, { ...given, title: number % 3 === 0 ? 'Rash' : 'Rash and fever' }),
        );
      await engine().upsert(documents);
      await fc.assert(
        fc.asyncProperty(
          someFilter,
          fc.constantFrom('', 'rash', 'fever'),
          async (filter, query) => {
            const matching = documents.filter(
              ({ title }) => query !== 'fever' || title.includes('fever'),
            );
            const { hits, facets } = await search({
              query,
              filter: filter as SearchRequest['filter'],
            });
            expect(hits.map((hit) => hit.caseThreadId).toSorted()).toEqual(
              matching
                .filter((one) => passes(one, filter))
                .map(({ id }) => id)
                .toSorted(),
            );
            const counted = await facets();
            for (const facet of COUNTED) {
              const { [facet]: own, ...others } = filter;
              expect(tallied(counted[facet])).toEqual(
                countsOf(matching.filter((one) => passes(one, others)).flatMap(MEETS[facet])),
              );
            }
          },
        ),
        { numRuns: 40 },
      );
    });
  });
}

type Filter = Partial<Record<Counted, readonly string[] | boolean>>;

const someOf = (values: readonly string[]) =>
  fc.option(fc.subarray([...values], { minLength: 0 }), { nil: undefined, freq: 1 });
const flag = fc.option(fc.boolean(), { nil: undefined, freq: 1 });
const someFilter: fc.Arbitrary<Filter> = fc
  .record({
    specialties: someOf(SLUGS),
    ...Object.fromEntries(Object.entries(VALUES).map(([name, values]) => [name, someOf(values)])),
    hasAcceptedAnswer: flag,
    outcomeKnown: flag,
  })
  .map((filter) =>
    Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)),
  );
const oneOf = (values: readonly string[]) => fc.option(fc.constantFrom(...values));
const someDocument = fc.record({
  specialties: fc.subarray(SLUGS, { minLength: 1 }),
  kind: fc.constantFrom(...VALUES.kind),
  status: fc.constantFrom(...VALUES.status),
  acceptedReply: oneOf(['Wait.']),
  outcome: oneOf(VALUES.outcome),
  ageBand: oneOf(VALUES.ageBand),
  sex: oneOf(VALUES.sex),
  careTier: oneOf(VALUES.careTier),
});

function passes(document: SearchDocument, filter: Filter): boolean {
  return COUNTED.every((facet) => {
    const asked = filter[facet];
    if (asked === undefined || (Array.isArray(asked) && asked.length === 0)) return true;
    return MEETS[facet](document).some((value) => [asked].flat().map(String).includes(value));
  });
}

function countsOf(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const tallied = (counts: FacetCounts[Facet]): Record<string, number> =>
  Object.fromEntries(counts.map(({ value, count }) => [value, count]));
