import { closedMonths } from './closed-months.js';

const names = (first: string, now: string): string[] =>
  closedMonths(new Date(first), new Date(now), 3).map(({ name }) => name);

describe('closedMonths', () => {
  it.each([
    ['2026-01-15T00:00:00Z', '2026-01-31T23:00:00Z', []],
    ['2026-01-15T00:00:00Z', '2026-02-02T00:00:00Z', []],
    ['2026-01-15T00:00:00Z', '2026-02-04T00:00:00Z', ['2026-01']],
    ['2025-11-30T18:29:59Z', '2026-02-04T00:00:00Z', ['2025-11', '2025-12', '2026-01']],
    ['2025-11-30T18:30:00Z', '2026-02-04T00:00:00Z', ['2025-12', '2026-01']],
  ])('from %s at %s', (first, now, expected) => {
    expect(names(first, now)).toEqual(expected);
  });

  it('meet without a gap, at midnight in India', () => {
    const [one, other] = closedMonths(new Date('2026-01-15'), new Date('2026-06-01'), 3);
    expect(one?.to).toEqual(other?.from);
    expect(one?.from.toISOString()).toBe('2025-12-31T18:30:00.000Z');
  });
});
