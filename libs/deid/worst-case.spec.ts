import { readNote } from './note.js';
import { recognisersOf } from './policy.js';
import { scrub } from './scrub.js';
import { viewOf } from './text-view.js';
import { repeated, SEEDS } from './worst-inputs.js';

const LENGTH = 1500;
const GROWTH = 8;
/** Linear work grows 8 times, quadratic 64; the bound leaves room for a busy machine. */
const MOST = 30;
/** Shorter than this the clock says nothing. */
const FLOOR_MS = 8;

function cost(work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 3; i += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('cost on the worst input', () => {
  it.each(recognisersOf('strict').map((r) => [r.name, r] as const))(
    '%s stays linear',
    (_, recogniser) => {
      const steep: string[] = [];
      for (const seed of SEEDS) {
        const small = readNote(repeated(seed, LENGTH));
        const large = readNote(repeated(seed, LENGTH * GROWTH));
        const isSteep = () => {
          const before = cost(() => recogniser.recognise(small));
          const after = cost(() => recogniser.recognise(large));
          return after > FLOOR_MS && after > MOST * before;
        };
        // A pause of the machine looks like a slow pattern once, not three times.
        if (isSteep() && isSteep() && isSteep()) steep.push(JSON.stringify(seed));
      }
      expect(steep).toEqual([]);
    },
  );

  it('reads and masks the longest text of any seed', () => {
    for (const seed of SEEDS) {
      const text = repeated(seed, 20_000);
      expect(readNote(viewOf(text).text).text.length).toBeLessThanOrEqual(text.length);
      expect(scrub(text).masked.length).toBeGreaterThan(0);
    }
  });
});
