import { timeAgo } from './time-ago.js';

const now = new Date('2026-03-14T12:00:00Z');

describe('timeAgo', () => {
  it.each([
    ['2026-03-14T12:00:20Z', 'just now'],
    ['2026-03-14T11:59:30Z', 'just now'],
    ['2026-03-14T11:42:00Z', '18 min ago'],
    ['2026-03-14T11:00:20Z', '1 h ago'],
    ['2026-03-13T12:00:00Z', '1 day ago'],
    ['2026-02-01T12:00:00Z', '1 month ago'],
    ['2020-03-14T12:00:00Z', '6 years ago'],
    ['2026-03-14T11:59:05Z', '1 min ago'],
    ['2026-03-13T02:00:00Z', '1 day ago'],
    ['2026-03-13T14:00:00Z', '22 h ago'],
    ['2026-02-21T12:00:00Z', '3 weeks ago'],
  ])('%s is %s', (then, words) => {
    expect(timeAgo(new Date(then), now)).toBe(words);
  });
});
