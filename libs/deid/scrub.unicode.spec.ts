import fc from 'fast-check';
import { scrub } from './index.js';
import { SHIELD } from './text-view.js';

const INPUTS = 100_000;
const seed = Math.floor(Math.random() * 0x7fffffff);

const within = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code));

/** Units that break what reads text: halves of pairs, marks, what has no width, look-alikes, digits of all scripts. */
const unit = fc.oneof(
  { weight: 4, arbitrary: within(0x20, 0x7e) },
  { weight: 2, arbitrary: within(0, 0xffff) },
  within(0x10000, 0x10ffff),
  within(0xd800, 0xdfff),
  within(0x0300, 0x036f),
  within(0x0600, 0x06ff),
  within(0x0900, 0x0d7f),
  within(0x2000, 0x206f),
  within(0xff00, 0xffef),
  fc.constantFrom(SHIELD, '\r\n', '\u0000', '[', ']', 'Dr. ', '12/3/24', ' 98765 43210', '\u0130'),
);
/** Short, since length adds time and not variety; now and then longer. */
const text = fc
  .oneof(
    { weight: 30, arbitrary: fc.array(unit, { maxLength: 10 }) },
    { weight: 1, arbitrary: fc.array(unit, { minLength: 50, maxLength: 200 }) },
  )
  .map((units) => units.join(''));

describe('any Unicode', () => {
  it(`never crashes scrub: ${INPUTS} inputs of seed ${seed}`, () => {
    fc.assert(
      fc.property(text, (input) => {
        const { masked, findings } = scrub(input);
        // An expectation of jest's costs more than the scrub; a thrown error says as much.
        if (typeof masked !== 'string') throw new Error('no text came back');
        for (const { start, end } of findings) {
          if (start < 0 || end > input.length || start >= end) throw new Error('out of range');
        }
      }),
      { numRuns: INPUTS, seed },
    );
  }, 180_000);
});
