import { readNote } from './note.js';
import { recognisersOf } from './policy.js';
import { scrub } from './scrub.js';
import { viewOf } from './text-view.js';
import { repeated, SEEDS } from './worst-inputs.js';

const LENGTH = 750;
const GROWTH = 8;
/** Linear work grows 8 times, quadratic 64; the bound leaves room for a busy machine. */
const MOST = 30;
/** Shorter than this the clock says nothing. */
const FLOOR_MS = 8;

/**
 * Milliseconds of the least of three runs; the first that is quick enough says as much as all. By
 * the processor's time, which other programs do not stretch, or the clock's where that is less.
 */
function cost(work: () => void, enough: number): number {
  let best = Infinity;
  for (let i = 0; i < 3 && best > enough; i += 1) {
    const before = process.cpuUsage();
    const start = performance.now();
    work();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, wall, (user + system) / 1000);
  }
  return best;
}

/** Read once for all recognisers. */
const inputs = SEEDS.map((seed) => ({
  seed,
  small: readNote(repeated(seed, LENGTH)),
  large: readNote(repeated(seed, LENGTH * GROWTH)),
}));

describe('cost on the worst input', () => {
  it.each(recognisersOf('strict').map((r) => [r.name, r] as const))(
    '%s stays linear',
    (_, recogniser) => {
      const steep: string[] = [];
      for (const { seed, small, large } of inputs) {
        const isSteep = () => {
          const after = cost(() => recogniser.recognise(large), FLOOR_MS);
          return after > FLOOR_MS && after > MOST * cost(() => recogniser.recognise(small), 0);
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
