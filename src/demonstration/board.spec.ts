import { scrub } from '../../libs/deid/index.js';
import { DEMONSTRATION_FIXES } from './board.js';

describe.each(DEMONSTRATION_FIXES)(
  'the fix "$item"',
  ({ author, item, workaround, confirmedBy }) => {
    it('is within the limits of the board', () => {
      expect(item.length).toBeLessThanOrEqual(120);
      expect(workaround.length).toBeLessThanOrEqual(4_000);
    });

    it('is confirmed by others, each once', () => {
      expect(confirmedBy).not.toContain(author);
      expect(new Set(confirmedBy).size).toBe(confirmedBy.length);
    });

    it('leaves the scrubber nothing to mask', () => {
      expect(scrub(`${item}\n${workaround}`).findings).toEqual([]);
    });
  },
);
