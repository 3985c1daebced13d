import { type Network, scoresOf } from './network.js';
import { OPEN_TAGS, TAGS } from './tags.js';
import { PAD, type Tokens } from './tokens.js';

const K = TAGS.length;

/** What speaks for tags: of a token with those around it, and of one tag after another. */
export interface Weights {
  readonly network: Network;
  /** `[gap][tag before][tag]`: how much one tag speaks for the next, exponentials. */
  readonly steps: Float64Array;
}

/** How much each token speaks for each tag: `count` × tags, the most 1; `[1, 0, …]` if skipped. */
function emissions(tokens: Tokens, network: Network): Float64Array {
  const scores = scoresOf(tokens, network);
  const out = new Float64Array(tokens.count * K);
  for (let i = 0; i < tokens.count; i += 1) {
    const from = i * OPEN_TAGS;
    const to = i * K;
    if (Number.isNaN(scores[from])) {
      out[to] = 1;
      continue;
    }
    let most = 0;
    for (let k = 0; k < OPEN_TAGS; k += 1) most = Math.max(most, scores[from + k] as number);
    out[to] = Math.exp(-most);
    for (let k = 0; k < OPEN_TAGS; k += 1)
      out[to + 1 + k] = Math.exp((scores[from + k] as number) - most);
  }
  return out;
}

/** The tags that a token may have at all: one if it was skipped. */
const tagsAt = (speaks: Float64Array, i: number) => (speaks[i * K + 1] === 0 ? 1 : K);

/**
 * How probable each tag is for each token, given the whole note (forward and backward).
 *
 * @returns `count` × tags, each token's sum 1
 */
export function posteriors(tokens: Tokens, weights: Weights): Float64Array {
  const speaks = emissions(tokens, weights.network);
  const alpha = forward(tokens, speaks, weights.steps);
  backward(tokens, speaks, weights.steps, alpha);
  return alpha;
}

function forward({ count, gap }: Tokens, speaks: Float64Array, steps: Float64Array): Float64Array {
  const alpha = speaks.slice();
  normalise(alpha, 0);
  for (let i = 1; i < count; i += 1) {
    const size = tagsAt(speaks, i);
    if (size === 1) continue;
    const table = (gap[i + PAD] as number) * K * K;
    const before = tagsAt(speaks, i - 1);
    for (let to = 0; to < K; to += 1) {
      let sum = 0;
      for (let from = 0; from < before; from += 1)
        sum += (alpha[(i - 1) * K + from] as number) * (steps[table + from * K + to] as number);
      alpha[i * K + to] = sum * (speaks[i * K + to] as number);
    }
    normalise(alpha, i * K);
  }
  return alpha;
}

/** Turns forward scores into posteriors, from the last token to the first. */
function backward(
  { count, gap }: Tokens,
  speaks: Float64Array,
  steps: Float64Array,
  alpha: Float64Array,
): void {
  const beta = new Float64Array(K).fill(1);
  const next = new Float64Array(K);
  for (let i = count - 2; i >= 0; i -= 1) {
    const size = tagsAt(speaks, i);
    const table = (gap[i + 1 + PAD] as number) * K * K;
    const after = tagsAt(speaks, i + 1);
    let total = 0;
    for (let from = 0; from < size; from += 1) {
      let sum = 0;
      for (let to = 0; to < after; to += 1)
        sum +=
          (steps[table + from * K + to] as number) *
          (speaks[(i + 1) * K + to] as number) *
          (beta[to] as number);
      next[from] = sum;
      total += sum;
    }
    for (let tag = 0; tag < size; tag += 1) {
      beta[tag] = (next[tag] as number) / total;
      alpha[i * K + tag] = (alpha[i * K + tag] as number) * (beta[tag] as number);
    }
    normalise(alpha, i * K);
  }
}

/** Makes one token's numbers sum to 1. */
function normalise(values: Float64Array, from: number): void {
  let sum = 0;
  for (let k = from; k < from + K; k += 1) sum += values[k] ?? 0;
  for (let k = from; k < from + K; k += 1) values[k] = (values[k] as number) / sum;
}
