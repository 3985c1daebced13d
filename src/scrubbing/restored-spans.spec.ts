import fc from 'fast-check';
import { type Finding, PHI_CATEGORIES } from '../../libs/deid/index.js';
import { isVouchedFor, type RestoredSpan, withoutRestored } from './restored-spans.js';

const span = (start: number, end: number): RestoredSpan => ({
  field: 'body',
  start,
  end,
  reason: 'COMMON_WORD',
});
const SURROGATES = new Map([
  ['Rose', '[Patient 1]'],
  ['Mark', '[Patient 2]'],
]);
const surrogateOf = (original: string) => SURROGATES.get(original);

describe('restored spans', () => {
  it.each<[string, string, RestoredSpan[], string | undefined]>([
    ['nothing is restored', 'Rose spots', [], 'Rose spots'],
    ['one is', 'Rose spots', [span(0, 4)], '[Patient 1] spots'],
    [
      'two are, in any order',
      'Rose and Mark',
      [span(9, 13), span(0, 4)],
      '[Patient 1] and [Patient 2]',
    ],
    ['two touch', 'RoseMark', [span(0, 4), span(4, 8)], '[Patient 1][Patient 2]'],
    ['they overlap', 'Rose and Mark', [span(0, 4), span(2, 4)], undefined],
    ['one is given twice', 'Rose', [span(0, 4), span(0, 4)], undefined],
    ['one is empty', 'Rose', [span(0, 0)], undefined],
    ['one is turned round', 'Rose', [span(4, 0)], undefined],
    ['one ends outside', 'Rose', [span(0, 5)], undefined],
    ['one begins outside', 'Rose', [span(50, 54)], undefined],
    ['one was never masked', 'Rose spots', [span(5, 10)], undefined],
    ['one is wider than what was masked', 'Rose spots', [span(0, 10)], undefined],
  ])('give the text of the preview when %s', (_, text, spans, previewed) => {
    expect(withoutRestored(text, spans, surrogateOf)).toBe(previewed);
  });

  it('are the inverse of restoring, for any choice of what to restore', () => {
    const piece = fc.record({
      before: fc.string({ unit: 'binary' }),
      original: fc.string({ unit: 'binary', minLength: 1 }),
      restore: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece), fc.string(), (pieces, tail) => {
        const surrogates = new Map(
          pieces.map(({ original }, index) => [original, `[Patient ${index}]`]),
        );
        const spans: RestoredSpan[] = [];
        let [masked, submitted] = ['', ''];
        for (const { before, original, restore } of pieces) {
          const surrogate = surrogates.get(original)!;
          masked += before + surrogate;
          submitted += before;
          if (restore) spans.push(span(submitted.length, submitted.length + original.length));
          submitted += restore ? original : surrogate;
        }
        expect(
          withoutRestored(submitted + tail, spans, (original) => surrogates.get(original)),
        ).toBe(masked + tail);
      }),
    );
  });

  const finding = (category: Finding['category']): Finding => ({
    start: 2,
    end: 6,
    category,
    confidence: 1,
    recogniser: 'test',
    surrogate: '[x]',
  });
  const NEVER = [
    'PHONE',
    'EMAIL',
    'SSN',
    'AADHAAR',
    'PAN',
    'ABHA',
    'EPIC',
    'MEDICAL_RECORD_NUMBER',
    'HEALTH_PLAN_NUMBER',
    'ACCOUNT_NUMBER',
    'LICENCE_NUMBER',
  ];

  it.each(PHI_CATEGORIES)('vouch for %s or never do', (category) => {
    expect(isVouchedFor(finding(category), [span(2, 6)])).toBe(!NEVER.includes(category));
  });

  it('vouch for what lies within one of them, and for no more', () => {
    expect(isVouchedFor(finding('PERSON_NAME'), [span(0, 10)])).toBe(true);
    for (const spans of [[], [span(2, 5)], [span(3, 6)], [span(2, 4), span(4, 6)]])
      expect(isVouchedFor(finding('PERSON_NAME'), spans)).toBe(false);
  });
});
