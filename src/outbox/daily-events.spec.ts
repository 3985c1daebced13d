import { dueAt, firstDailyEvents, followingDailyEvent } from './daily-events.js';

const type = 'index-reconciliation-due';
const first = (now: string) =>
  firstDailyEvents(new Date(now)).find((event) => event.type === type)!.day;
const following = (day: string, now: string) =>
  followingDailyEvent({ type, day }, new Date(now)).day;

describe('a daily event', () => {
  it('falls due at its hour of its day', () => {
    expect(dueAt({ type, day: '2026-02-28' })).toEqual(new Date('2026-02-28T20:30:00Z'));
  });

  it.each([
    ['2026-02-28T20:29:59Z', '2026-02-28'],
    ['2026-02-28T20:30:00Z', '2026-03-01'],
    ['2026-12-31T23:59:59Z', '2027-01-01'],
  ])('is at %s first that of %s', (now, day) => {
    expect(first(now)).toBe(day);
  });

  it.each([
    ['is on time', '2026-02-27', '2026-02-27T20:30:01Z', '2026-02-28'],
    ['runs on a clock that is behind', '2026-02-27', '2026-02-27T20:29:58Z', '2026-02-28'],
    ['was missed for a month', '2026-01-27', '2026-02-27T09:00:00Z', '2026-02-27'],
  ])('that %s is followed by one', (_, day, now, next) => {
    expect(following(day, now)).toBe(next);
  });
});
