import { epochDay, fullYear, isCalendarDay, nearestEpochDay } from './calendar.js';

describe('calendar', () => {
  it.each([
    [{ year: 2024, month: 2, day: 29 }, true],
    [{ month: 2, day: 30 }, false],
    [{ month: 13, day: 1 }, false],
    [{ year: 3392, month: 8, day: 24 }, false],
  ])('%j is a day: %s', (day, valid) => expect(isCalendarDay(day)).toBe(valid));

  it('gives a day without a year the year nearest to day 0', () => {
    const zero = epochDay({ year: 2024, month: 12, day: 30 });
    expect(nearestEpochDay({ month: 1, day: 2 }, zero) - zero).toBe(3);
    expect(nearestEpochDay({ month: 12, day: 25 }, zero) - zero).toBe(-5);
  });

  it.each([
    [24, 2024],
    [67, 1967],
    [1999, 1999],
  ])('year %d is %d', (written, year) => expect(fullYear(written)).toBe(year));
});
