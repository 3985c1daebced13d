import type { Weights } from './decode.js';
import { GAPS } from './gaps.js';
import { type Network, SIZES } from './network.js';
import { unpackNumbers } from './packed-numbers.js';
import { TAGS } from './tags.js';

/** Weights as they lie in a source file. */
export interface PackedWeights {
  /** `[gap][tag before][tag]`, natural logarithms. */
  readonly transitions: readonly number[];
  /** One character per number, zeros by the run. */
  readonly vectors: string;
  /** What one step of a vector's numbers is worth. */
  readonly scale: number;
  /** The same of what stands over a token. */
  readonly over: string;
  readonly overScale: number;
  readonly window: readonly number[];
  readonly bias: readonly number[];
  readonly output: readonly number[];
  readonly outputBias: readonly number[];
}

/** As many numbers as the part has, each times `scale`. */
function numbersOf(part: keyof Network, numbers: ArrayLike<number>, scale = 1): Float64Array {
  if (numbers.length !== SIZES[part])
    throw new Error('The weights of the tagger are of another version; train it anew.');
  return Float64Array.from(numbers, (number) => number * scale);
}

/**
 * Unpacks weights, which takes a few milliseconds.
 *
 * @throws Error when they do not fit this library's features and tags
 */
export function unpack(packed: PackedWeights): Weights {
  if (packed.transitions.length !== GAPS * TAGS.length ** 2)
    throw new Error('The weights of the tagger are of another version; train it anew.');
  const over = unpackNumbers(packed.over, SIZES.over);
  return {
    network: {
      vectors: unpackNumbers(packed.vectors, SIZES.vectors),
      // Vectors are sums of whole steps: what a step is worth goes into what they are weighed by.
      window: numbersOf('window', packed.window, packed.scale),
      over: numbersOf('over', over, packed.overScale),
      bias: numbersOf('bias', packed.bias),
      output: numbersOf('output', packed.output),
      outputBias: numbersOf('outputBias', packed.outputBias),
    },
    steps: Float64Array.from(packed.transitions, Math.exp),
  };
}
