import { timeAgo } from './time-ago.js';

const now = new Date('2026-03-14T12:00:00Z');

describe('timeAgo', () => {
  it.each([
    ['2026-03-14T12:00:20Z', 'just now'],
    ['2026-03-14T11:59:30Z', 'just now'],
    ['2026-03-14T11:42:00Z', '18 minutes ago'],
    ['2026-03-14T11:00:20Z', '1 hour ago'],
    ['2026-03-13T12:00:00Z', 'yesterday'],
    ['2026-02-01T12:00:00Z', 'last month'],
    ['2020-03-14T12:00:00Z', '6 years ago'],
  ])('%s is %s', (then, words) => {
    expect(timeAgo(new Date(then), now)).toBe(words);
  });
});
