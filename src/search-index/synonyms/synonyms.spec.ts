import { askedTerms } from './asked-terms.js';
import { NARROWER_WORDINGS, SYNONYM_GROUPS } from './synonyms.js';

const wordings = (query: string): string[][] =>
  askedTerms(query).wanted.map(({ spellings, synonyms = [] }) =>
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

  it.each([
    ['snakebites', 'in the plural', 'snake bite'],
    ['peelia', 'written as it sounds', 'jaundice'],
    ['peshab mein jalan', 'as several words', 'dysuria'],
  ])('are known for %s, %s', (query, _, synonym) => {
    expect(wordings(query)).toEqual([expect.arrayContaining([synonym])]);
  });

  it('include what is narrower, but nothing wider', () => {
    const narrower = (query: string): string[] =>
      (askedTerms(query).wanted[0]?.narrower ?? []).map((words) => words.join(' '));
    expect(narrower('heart attack')).toContain('stemi');
    expect(narrower('stemi')).toEqual([]);
    for (const [wider, wordings] of NARROWER_WORDINGS)
      expect(wordings.map((words) => words.join(' '))).not.toContain(wider);
  });

  it('are guessed for a word that is misspelt, or unfinished', () => {
    const guesses = (query: string): string[] =>
      (askedTerms(query).wanted.at(-1)?.guesses ?? []).map((words) => words.join(' '));
    expect(guesses('leptosprosis')).toContain('weil disease');
    expect(guesses('gestational diab')).toContain('gdm');
    expect(guesses('zzzzzzzz')).toEqual([]);
  });

  it.each([
    ['fever in pregnancy', ['fever', 'pregnancy']],
    ['pair mein gaanth', ['pair', 'gaanth']],
    ['in the', ['in', 'the']],
    ['"in the" fever', ['in the', 'fever']],
  ])('leave out words that say nothing: %s', (query, first) => {
    expect(askedTerms(query).wanted.map(({ spellings }) => spellings[0]?.join(' '))).toEqual(first);
  });
});
