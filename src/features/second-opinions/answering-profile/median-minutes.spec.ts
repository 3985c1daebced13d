import type { Availability } from '../routing/routing-candidate.js';
import { medianMinutes } from './median-minutes.js';

const NINE_TO_FIVE: Availability = {
  zone: 'Asia/Kolkata',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 9 * 60, until: 17 * 60 })),
  absences: [],
  holidays: null,
};
/** 2026-11-23 is a Monday. */
const at = (day: number, time: string) => Date.parse(`2026-11-${day}T${time}:00+05:30`);
const answering = (from: number, until: number) => ({ offeredAt: from, answeredAt: until });

describe('how long somebody takes to answer', () => {
  it.each([
    ['is unknown from two answers', [10, 20], null],
    ['is the middle of three', [50, 10, 30], 30],
    ['is between the middle two of four', [10, 20, 40, 80], 30],
  ])('%s', (_, minutes, median) => {
    const answerings = minutes.map((taken) =>
      answering(at(23, '10:00'), at(23, '10:00') + taken * 60_000),
    );
    expect(medianMinutes(NINE_TO_FIVE, answerings)).toBe(median);
  });

  it.each([
    ['a night between is not counted', at(23, '16:30'), at(24, '09:30'), 60],
    ['a weekend between is not counted', at(20, '16:00'), at(23, '10:00'), 120],
    ['an answer on a day off counts nothing', at(21, '10:00'), at(21, '12:00'), 0],
  ])('%s', (_, from, until, minutes) => {
    expect(medianMinutes(NINE_TO_FIVE, Array(3).fill(answering(from, until)))).toBe(minutes);
  });
});
