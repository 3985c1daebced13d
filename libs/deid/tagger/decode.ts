import { FEATURES, featuresAt } from './features.js';
import { OPEN_TAGS, TAGS } from './tags.js';
import { PAD, type Tokens } from './tokens.js';

const K = TAGS.length;

/** Weights of the chain: of features by row, and of one tag after another by what is between. */
export interface Weights {
  /** `OPEN_TAGS` weights per row, in units of `scale`. */
  readonly features: Int8Array;
  readonly scale: number;
  /** `[gap][tag before][tag]`: how much one tag speaks for the next, exponentials. */
  readonly steps: Float64Array;
}

const rows = new Int32Array(FEATURES);

/** Plain words between plain words are `O` without further work; most of running text is that. */
const isSkipped = (tokens: Tokens, at: number) =>
  tokens.isPlain(at) && tokens.isPlain(at - 1) && tokens.isPlain(at + 1);

/** How much each token's features speak for each tag: `count` × tags; `[1, 0, …]` if skipped. */
function emissions(tokens: Tokens, { features, scale }: Weights): Float64Array {
  const out = new Float64Array(tokens.count * K);
  for (let i = 0; i < tokens.count; i += 1) {
    const to = i * K;
    if (isSkipped(tokens, i + PAD)) {
      out[to] = 1;
      continue;
    }
    featuresAt(tokens, i + PAD, rows);
    let name = 0;
    let location = 0;
    let org = 0;
    let date = 0;
    let id = 0;
    for (let f = 0; f < FEATURES; f += 1) {
      const at = (rows[f] as number) * OPEN_TAGS;
      name += features[at] as number;
      location += features[at + 1] as number;
      org += features[at + 2] as number;
      date += features[at + 3] as number;
      id += features[at + 4] as number;
    }
    const most = Math.max(0, name, location, org, date, id);
    out[to] = Math.exp(-most * scale);
    out[to + 1] = Math.exp((name - most) * scale);
    out[to + 2] = Math.exp((location - most) * scale);
    out[to + 3] = Math.exp((org - most) * scale);
    out[to + 4] = Math.exp((date - most) * scale);
    out[to + 5] = Math.exp((id - most) * scale);
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
  const speaks = emissions(tokens, weights);
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
