import fc from 'fast-check';
import { QUERY_LIMITS } from './index-settings.js';
import { parseQuery, type QueryTerm, typosAllowed } from './search-query.js';

/** One term in short: `~` for each error forgiven, `*` for a beginning, quotes for a phrase. */
const inShort = (terms: readonly QueryTerm[]): string[] =>
  terms.map(({ spellings, phrase, prefix, typos }) => {
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
    ['& !rash | (cough)', ['rash', 'cough~*']],
    ['weight -5 kg', ['weight~', '5kg']],
    ['non-smoker', ['non smoker|nonsmoker*']],
    ["'; drop table cases; --", ['drop', 'table~', 'cases~*']],
  ])('%j', (query, expected) => {
    expect(inShort(parseQuery(query).wanted)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['breathlessness -asthma', ['breathlessness~~*'], ['asthma']],
    ['-fever', [], ['fever']],
    ['fever −rash -cough', ['fever~*'], ['rash', 'cough']],
    ['hepatitis -"hepatitis b"', ['hepatitis~~*'], ['"hepatitis b"']],
    ['fever NOT malaria', ['fever~*'], ['malaria']],
    ['fever not malaria', ['fever~', 'not', 'malaria~*'], []],
    ['fever NOT "rash', ['fever~', 'rash*'], []],
    ['-', [], []],
    ['- - -', [], []],
    ['-"', [], []],
    ['--fever', ['fever~*'], []],
    ['बुखार -खांसी', ['बुखार~*'], ['खांसी']],
  ])('%j wants %j and not %j', (query, wanted, unwanted) => {
    const parsed = parseQuery(query);
    expect([inShort(parsed.wanted), inShort(parsed.unwanted)]).toEqual([wanted, unwanted]);
  });

  it('keeps within its limits, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5_000 }), (query) => {
        const { wanted, unwanted } = parseQuery(query);
        for (const terms of [wanted, unwanted])
          expect(terms.length).toBeLessThanOrEqual(QUERY_LIMITS.words);
        for (const { spellings } of [...wanted, ...unwanted]) {
          expect(spellings.length).toBeGreaterThan(0);
          for (const words of spellings) expect(words.every((word) => word !== '')).toBe(true);
        }
      }),
    );
    expect(parseQuery('fever '.repeat(10_000)).wanted).toHaveLength(QUERY_LIMITS.words);
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
