import { parseQuery } from '../search-query.js';
import { SYNONYM_GROUPS, withSynonyms } from './synonyms.js';

const wordings = (query: string): string[][] =>
  withSynonyms(parseQuery(query)).map(({ spellings, synonyms = [] }) =>
    [...spellings, ...synonyms].map((words) => words.join(' ')),
  );

describe('synonyms', () => {
  it('stand in one group each, and each group has at least two', () => {
    const all = SYNONYM_GROUPS.flatMap((group) => [
      ...new Set(group.map((words) => words.join(' '))),
    ]);
    expect(all.filter((wording, index) => all.indexOf(wording) !== index)).toEqual([]);
    expect(SYNONYM_GROUPS.filter((group) => group.length < 2)).toEqual([]);
    expect(all).not.toContain('');
  });

  it('say a word otherwise', () => {
    expect(wordings('MI')[0]).toEqual(expect.arrayContaining(['mi', 'heart attack']));
  });

  it('take the longest expression for one term', () => {
    const [expression, next, ...more] = wordings('heart attack yesterday');
    expect(expression).toEqual(expect.arrayContaining(['heart attack', 'myocardial infarction']));
    expect(next).toEqual(['yesterday']);
    expect(more).toEqual([]);
  });

  it('leave quotes alone', () => {
    expect(wordings('"heart attack"')).toEqual([['heart attack']]);
  });
});
