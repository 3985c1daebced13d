import { PACKED } from './data/weights.js';
import type { Weights } from './decode.js';
import { unpack } from './packed-weights.js';

let weights: Weights | undefined;

/** The weights in use; unpacked on first use. */
export function model(): Weights {
  return (weights ??= unpack(PACKED));
}

/** Takes other weights into use: cross-validation needs those that have not seen a note. */
export function useModel(others: Weights): void {
  weights = others;
}
