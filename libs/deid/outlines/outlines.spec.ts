import { collectOutlines } from './collect.js';
import { PACKED } from './data/outlines.js';

describe('the outlines that lie ready', () => {
  it('are those of the patterns in use: run `npm run outlines:deid` where they are not', () => {
    expect(PACKED).toBe(collectOutlines());
  });
});
