import type { CaseThreadId } from '../../../libs/kernel/index.js';
import { changesBetween, type Revisions } from './index-rebuild.js';

const revisions = (given: Record<string, number>): Revisions =>
  new Map(Object.entries(given)) as unknown as Revisions;

describe('changesBetween', () => {
  it.each<[string, Revisions, Revisions, Revisions, { changed: string[]; removed: string[] }]>([
    [
      'nothing happened',
      revisions({ a: 1 }),
      revisions({ a: 1 }),
      revisions({ a: 1 }),
      { changed: [], removed: [] },
    ],
    [
      'written after the batch was read',
      revisions({ a: 1 }),
      revisions({ a: 2 }),
      revisions({ a: 1 }),
      { changed: ['a'], removed: [] },
    ],
    [
      'written before the batch was read',
      revisions({ a: 1 }),
      revisions({ a: 2 }),
      revisions({ a: 2 }),
      { changed: [], removed: [] },
    ],
    ['new', revisions({}), revisions({ a: 1 }), revisions({}), { changed: ['a'], removed: [] }],
    [
      'removed',
      revisions({ a: 1 }),
      revisions({}),
      revisions({ a: 1 }),
      { changed: [], removed: ['a'] },
    ],
    [
      'gone from the cases already',
      revisions({ a: 1 }),
      revisions({ a: 1 }),
      revisions({}),
      { changed: [], removed: [] },
    ],
  ])('%s', (_, before, after, filled, expected) => {
    expect(changesBetween(before, after, filled)).toEqual(
      expected as { changed: CaseThreadId[]; removed: CaseThreadId[] },
    );
  });
});
