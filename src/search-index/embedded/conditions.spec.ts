import { type Conditions, everyTerm, someTerms } from './conditions.js';
import type { Likeness, TermForms } from './term-forms.js';

const term = (word: string, documents: number, beginning?: string): TermForms => {
  const form = (likeness: Likeness, query: string) => ({
    ...{ likeness, query, words: [query], documents },
  });
  return {
    phrase: false,
    forms: [form('exact', word), ...(beginning ? [form('beginning', beginning)] : [])],
  };
};
const unknown: TermForms = { phrase: false, forms: [] };
const phrase: TermForms = {
  phrase: true,
  forms: [{ likeness: 'exact', query: 'p <-> q', words: ['p', 'q'], documents: 5 }],
};
const wanted = (terms: readonly TermForms[], allDocuments = 100, unwanted = '') => ({
  ...{ terms, allDocuments, unwanted },
});
const queries = (conditions: Conditions | undefined) =>
  conditions?.conditions.map(({ query }) => query);

describe('everyTerm', () => {
  it('goes from what was typed to what is farther away', () => {
    const terms = [term('a', 5), term('b', 5, 'b:*')];
    expect(queries(everyTerm(wanted(terms)))).toEqual(['a & b', 'a & (b | b:*)']);
    expect(queries(everyTerm(wanted(terms), 0))).toEqual(['a & b']);
  });

  it('is nothing where a term is in no document', () => {
    expect(everyTerm(wanted([term('a', 5), unknown]))).toBeUndefined();
  });

  it('leaves out what is unwanted', () => {
    expect(queries(everyTerm(wanted([term('a', 5)], 100, '(x)')))).toEqual(['a & !(x)']);
  });

  it('estimates from the shares of the terms', () => {
    expect(everyTerm(wanted([term('a', 50), term('b', 10)]))?.share).toBeCloseTo(0.05);
  });
});

describe('someTerms', () => {
  it('counts each term that is known, the rarer and the closer one for more', () => {
    const found = someTerms(wanted([term('a', 5), unknown, term('b', 20, 'b:*')], 100, '(x)'));
    expect(queries(found)).toEqual(['a & !(x)', 'b & !(x)', 'b:* & !(x)']);
    const [rare = 0, common = 0, begun = 0] = found?.conditions.map(({ points }) => points) ?? [];
    expect(rare).toBeGreaterThan(common);
    expect(common).toBeGreaterThan(begun);
  });

  it('does not count a word that is everywhere, unless there are only such', () => {
    const everywhere = term('the', 90_000);
    expect(queries(someTerms(wanted([everywhere, term('b', 5)], 100_000)))).toEqual(['b']);
    const only = [everywhere, term('of', 80_000), term('fever', 30_000)];
    expect(queries(someTerms(wanted(only, 100_000)))).toEqual(['fever', 'of']);
  });

  it('insists on phrases', () => {
    expect(queries(someTerms(wanted([phrase, term('a', 5)])))).toEqual(['a & p <-> q']);
    expect(someTerms(wanted([{ ...phrase, forms: [] }, term('a', 5)]))).toBeUndefined();
  });

  it('has nothing to leave out of a single term', () => {
    expect(someTerms(wanted([term('a', 5)]))).toBeUndefined();
  });
});
