import fc from 'fast-check';
import { QUERY_LIMITS } from './index-settings.js';
import { parseQuery, typosAllowed } from './search-query.js';

/** One term in short: `~` for each error forgiven, `*` for a beginning, quotes for a phrase. */
const inShort = (query: string): string[] =>
  parseQuery(query).map(({ spellings, phrase, prefix, typos }) => {
    const words = spellings.map((run) => run.join(' ')).join('|');
    return `${phrase ? `"${words}"` : words}${'~'.repeat(typos)}${prefix ? '*' : ''}`;
  });

describe('parseQuery', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['fever rash', ['fever~', 'rash*']],
    ['tuberculosis', ['tuberculosis~~*']],
    ['glucose 2001', ['glucose~', '2001']],
    ['10mg', ['10mg']],
    ['500 mg metformin', ['500mg', 'metformin~~*']],
    ['metformin 500 mg', ['metformin~~', '500mg']],
    ['H1N1', ['h1n1']],
    ['T.B.', ['tb*']],
    ['x-ray', ['x ray|xray*']],
    ['covid-19', ['covid 19|covid19']],
    ["Crohn's disease", ['crohn|crohns~', 'disease~*']],
    ['"chest pain" at rest', ['"chest pain"', 'at', 'rest*']],
    ['“chest pain”', ['"chest pain"']],
    ['chest "pain', ['chest~', 'pain*']],
    ['"" "', []],
    ['-fever & !rash | (cough)', ['fever~', 'rash', 'cough~*']],
    ["'; drop table cases; --", ['drop', 'table~', 'cases~*']],
  ])('%j', (query, expected) => {
    expect(inShort(query)).toEqual(expected);
  });

  it('keeps within its limits, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (query) => {
        const terms = parseQuery(query);
        expect(terms.length).toBeLessThanOrEqual(QUERY_LIMITS.words);
        for (const { spellings } of terms) {
          expect(spellings.length).toBeGreaterThan(0);
          for (const words of spellings) expect(words.every((word) => word !== '')).toBe(true);
        }
      }),
    );
    expect(parseQuery('fever '.repeat(10_000))).toHaveLength(QUERY_LIMITS.words);
  });
});

describe('typosAllowed', () => {
  it.each([
    ['rash', 0],
    ['fever', 1],
    ['migraine', 1],
    ['dermatitis', 2],
    ['2001', 0],
    ['10000mg', 0],
    ['covid19xyz', 0],
    ['५००००', 0],
  ])('%s: %d', (word, typos) => {
    expect(typosAllowed(word)).toBe(typos);
  });
});
