import type { SearchFilter } from '../search-engine.js';
import { parseQuery } from '../search-query.js';
import { filterExpressions, looseQueries, strictQuery } from './meilisearch-query.js';

describe('strictQuery', () => {
  it.each([
    ['fever rash', 'fever rash'],
    ['"chest pain" now', '"chest pain" now'],
    ['metformin 500 mg', 'metformin "500mg"'],
    ['covid-19', '"covid 19"'],
    ['T.B. x-ray', 'tb x ray'],
    ['fever -malaria', 'fever malaria'],
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
  it.each<[unknown, string[] | undefined]>([
    [{}, []],
    [{ specialties: [] }, []],
    [{ specialties: ['dermatology', 'ent'] }, ['specialties IN ["dermatology", "ent"]']],
    [{ status: 'OPEN', kind: 'CASE' }, ['status = "OPEN"', 'kind = "CASE"']],
    [{ ageBand: 'YEARS_5_TO_9', sex: 'MALE' }, ['ageBand = "YEARS_5_TO_9"', 'sex = "MALE"']],
    [{ since: new Date(1000) }, ['createdAt >= 1000']],
    [{ specialties: ['x"] OR id EXISTS ["'] }, undefined],
    [{ specialties: ['x"', 'ent'] }, ['specialties IN ["ent"]']],
    [{ status: 'OPEN" OR status = "CLOSED' }, undefined],
  ])('%j', (filter, expected) => {
    expect(filterExpressions(filter as SearchFilter)).toEqual(expected);
  });
});
