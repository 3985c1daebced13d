import { everyTerm, someTerms } from './conditions.js';
import type { TermForms } from './term-forms.js';

const term = (word: string, documents: number, ...more: string[]): TermForms => ({
  phrase: false,
  forms: [word, ...more].map((query, distance) => ({ distance, query, words: [query], documents })),
});
const unknown: TermForms = { phrase: false, forms: [] };
const phrase: TermForms = {
  phrase: true,
  forms: [{ distance: 0, query: 'p <-> q', words: ['p', 'q'], documents: 5 }],
};
const queries = (conditions: ReturnType<typeof everyTerm>) =>
  conditions?.conditions.map(({ query }) => query);

describe('everyTerm', () => {
  it('goes from what was typed to what is farther away', () => {
    expect(queries(everyTerm([term('a', 5), term('b', 5, 'b:*')], 100))).toEqual([
      'a & b',
      'a & (b | b:*)',
    ]);
    expect(queries(everyTerm([term('a', 5), term('b', 5, 'b:*')], 100, 0))).toEqual(['a & b']);
  });

  it('is nothing where a term is in no document', () => {
    expect(everyTerm([term('a', 5), unknown], 100)).toBeUndefined();
  });

  it('estimates from the shares of the terms', () => {
    expect(everyTerm([term('a', 50), term('b', 10)], 100)?.share).toBeCloseTo(0.05);
  });
});

describe('someTerms', () => {
  it('counts each term that is known', () => {
    expect(queries(someTerms([term('a', 5), unknown, term('b', 5)], 100))).toEqual(['a', 'b']);
  });

  it('does not count a word that is everywhere, unless there are only such', () => {
    expect(queries(someTerms([term('the', 90_000), term('b', 5)], 100_000))).toEqual(['b']);
    expect(
      queries(someTerms([term('the', 90_000), term('of', 80_000), term('fever', 30_000)], 100_000)),
    ).toEqual(['fever', 'of']);
  });

  it('insists on phrases', () => {
    expect(queries(someTerms([phrase, term('a', 5)], 100))).toEqual(['a & p <-> q']);
    expect(someTerms([{ ...phrase, forms: [] }, term('a', 5)], 100)).toBeUndefined();
  });

  it('has nothing to leave out of a single term', () => {
    expect(someTerms([term('a', 5)], 100)).toBeUndefined();
  });
});
