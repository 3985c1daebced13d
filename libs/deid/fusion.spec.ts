import fc from 'fast-check';
import type { Candidate } from './candidate.js';
import { combine, fuse } from './fusion.js';
import { SHIELD } from './text-view.js';

const candidate = (
  start: number,
  end: number,
  confidence: number,
  rest: Partial<Candidate> = {},
): Candidate => ({
  start,
  end,
  confidence,
  category: 'PERSON_NAME',
  surrogate: 'Person',
  recogniser: 'a',
  ...rest,
});

describe('fusion', () => {
  it('adds up independent evidence for one span and keeps the role', () => {
    const [joined] = combine([
      candidate(0, 4, 0.4),
      candidate(0, 4, 0.5, { recogniser: 'b', surrogate: 'Patient' }),
    ]);
    expect(joined).toMatchObject({ surrogate: 'Patient', recogniser: 'b+a' });
    expect(joined?.confidence).toBeCloseTo(0.7);
  });

  it('cuts a span at the surrogates in it, and drops the crumbs', () => {
    const spans = fuse(`medallist at ${SHIELD} Games, ${SHIELD} of ${SHIELD}`, [
      candidate(0, 28, 0.9, { category: 'OTHER_ID' }),
    ]);
    expect(spans.map(({ start, end }) => [start, end])).toEqual([
      [0, 12],
      [15, 20],
    ]);
  });

  it('gives a number the kind that one of its finders knows, and none to a date', () => {
    const id = { category: 'OTHER_ID', surrogate: 'ID', recogniser: 'b' } as const;
    const record = { category: 'MEDICAL_RECORD_NUMBER', surrogate: 'Hospital no.' } as const;
    expect(combine([candidate(0, 7, 0.98, id), candidate(0, 7, 0.6, record)])).toMatchObject([
      { ...record, recogniser: 'b+a', confidence: expect.closeTo(0.992) as number },
    ]);
    const date = { category: 'DATE', surrogate: 'Date' } as const;
    expect(combine([candidate(0, 7, 0.98, id), candidate(0, 7, 0.6, date)])).toHaveLength(2);
  });

  it('lets a wide span swallow the narrow ones of its class', () => {
    expect(combine([candidate(0, 9, 0.8), candidate(5, 9, 0.9)])).toHaveLength(1);
  });

  it('takes the surest of two that overlap and keeps what is left of the other', () => {
    const text = 'Asha Rao Road';
    const spans = fuse(text, [
      candidate(0, 8, 0.9),
      candidate(5, 13, 0.7, { category: 'LOCATION', surrogate: 'Address' }),
    ]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Asha Rao', 'Road']);
  });

  it('drops what is unlikely, but less readily in the company of masked identifiers', () => {
    expect(fuse('Zolipa', [candidate(0, 6, 0.45)])).toEqual([]);
    expect(fuse(`Zolipa ${SHIELD} ${SHIELD} ${SHIELD}`, [candidate(0, 6, 0.45)])).toHaveLength(1);
  });

  it('accepts the same spans in whatever order they are proposed', () => {
    const proposal = fc
      .record({
        start: fc.nat(20),
        size: fc.integer({ min: 2, max: 8 }),
        percent: fc.integer({ min: 40, max: 99 }),
        category: fc.constantFrom('PERSON_NAME', 'LOCATION', 'ORGANISATION'),
      })
      .map(({ start, size, percent, category }) =>
        candidate(start, start + size, percent / 100, { category }),
      );
    const proposals = fc.uniqueArray(proposal, {
      maxLength: 12,
      selector: ({ start, end, category }) => `${start}:${end}:${category}`,
    });
    const inTwoOrders = proposals.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const text = 'abcdefghijklmnopqrstuvwxyzabcd';
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        const spans = (list: Candidate[]) =>
          fuse(text, list).map(({ start, end, category }) => ({ start, end, category }));
        expect(spans(other)).toEqual(spans(one));
      }),
    );
  });
});
