import fc from 'fast-check';
import { MOST_UNTOLD, riseOf } from './rising.js';

const points = (...counts: number[]) =>
  counts.map((clinicians, index) => ({ month: `2026-0${index + 1}`, clinicians }));

const rise = (...counts: number[]) => riseOf(points(...counts), MOST_UNTOLD);

describe('riseOf', () => {
  it.each([
    ['no month before', [9]],
    ['nobody who can be told', [9, 9, 0]],
    ['no month at all', []],
  ])('knows nothing of %s', (_, counts) => {
    expect(rise(...counts)).toBeUndefined();
  });

  it('is sure of many, and not of few', () => {
    expect(rise(20, 20, 20, 50)?.atLeast).toBeGreaterThan(1.5);
    expect(rise(0, 0, 0, 5)?.atLeast).toBeLessThan(1);
  });

  it('does not see a rise in what stays as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500 }), (count) => {
        expect(rise(count, count, count, count)?.atLeast).toBeLessThan(1);
      }),
    );
  });

  it('grows with the last month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500 }), (count) => {
        const [less, more] = [count, count + 1].map((last) => rise(7, 9, last));
        expect(more!.atLeast).toBeGreaterThan(less!.atLeast);
      }),
    );
  });

  it('takes what cannot be told for the most that it can have been', () => {
    expect(rise(0, 20)).toEqual(rise(4, 20));
  });

  it('leaves out a month of a state that can be anything', () => {
    expect(riseOf(points(0, 8, 20), null)).toEqual(riseOf(points(8, 20), null));
    expect(riseOf(points(0, 20), null)).toBeUndefined();
  });
});
