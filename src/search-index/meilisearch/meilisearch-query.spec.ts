import type { SearchFilter } from '../search-engine.js';
import { parseQuery } from '../search-query.js';
import type { CaseThreadId } from '../../../libs/kernel/index.js';
import { filterExpressions, joined, looseQueries, strictQuery } from './meilisearch-query.js';

describe('strictQuery', () => {
  it.each([
    ['fever rash', 'fever rash'],
    ['"chest pain" now', '"chest pain" now'],
    ['metformin 500 mg', 'metformin "500mg"'],
    ['covid-19', '"covid 19"'],
    ['T.B. x-ray', 'tb x ray'],
    ['fever -malaria', '-"malaria" fever'],
    ['hepatitis -"hepatitis b"', '-"hepatitis b" hepatitis'],
    ['fever "', 'fever'],
  ])('%j', (query, expected) => {
    expect(strictQuery(parseQuery(query)).q).toBe(expected);
  });
});

describe('looseQueries', () => {
  it('leaves out words, then numbers', () => {
    expect(
      looseQueries(parseQuery('metformin 900mg')).map(({ q, matchingStrategy }) => [
        q,
        matchingStrategy,
      ]),
    ).toEqual([
      ['metformin "900mg"', 'frequency'],
      ['metformin "900mg"', 'last'],
      ['metformin', 'last'],
    ]);
  });

  it('leaves nothing out of a single word, and never all', () => {
    expect(looseQueries(parseQuery('fever'))).toHaveLength(1);
    expect(looseQueries(parseQuery('900mg'))).toHaveLength(1);
  });
});

describe('filterExpressions', () => {
  it.each<[unknown, Record<string, string> | undefined]>([
    [{}, {}],
    [{ specialties: [], status: undefined }, {}],
    [
      { specialties: ['dermatology', 'ent'], status: ['OPEN'] },
      { specialties: 'specialties IN ["dermatology", "ent"]', status: 'status IN ["OPEN"]' },
    ],
    [{ language: ['hi-Latn'] }, { language: 'language IN ["hi-Latn"]' }],
    [{ outcomeKnown: false }, { outcomeKnown: 'outcomeKnown IN ["false"]' }],
    [{ since: new Date(1000) }, { opened: 'createdAt >= 1000' }],
    [
      { since: new Date(1000), until: new Date(2000) },
      { opened: 'createdAt >= 1000 AND createdAt < 2000' },
    ],
    [{ specialties: ['x"] OR id EXISTS ["'] }, undefined],
    [{ specialties: ['x"', 'ent'] }, { specialties: 'specialties IN ["ent"]' }],
    [{ status: ['OPEN" OR status = "CLOSED'] }, undefined],
  ])('%j', (filter, expected) => {
    expect(filterExpressions(filter as SearchFilter)).toEqual(expected);
  });

  it('are joined, with what is to be left out', () => {
    const id = '018f0000-0000-7000-8000-000000000001' as CaseThreadId;
    expect(joined({ sex: 'sex IN ["MALE"]' }, [id])).toEqual([
      'sex IN ["MALE"]',
      `id NOT IN ["${id}"]`,
    ]);
  });
});
