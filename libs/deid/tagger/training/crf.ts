import { FEATURES } from '../features.js';
import { ROWS } from '../hashing.js';
import { OPEN_TAGS, TAGS } from '../tags.js';
import { GAPS } from '../gaps.js';
import type { Random } from './random.js';
import type { Sample } from './samples.js';

const K = TAGS.length;
/** Tokens that are learned from at once; the tag before the first is taken as known. */
const STRETCH = 40;
const RATE = 0.12;
const TRANSITION_RATE = 0.05;
/** Pull towards zero, per step on a row: what is seen once shall not be learned by heart. */
const SHRINK = 2.5e-4;
/** Rows seen in fewer tokens say nothing that generalises. */
const RARE = 4;

export interface Trained {
  /** `ROWS` × `OPEN_TAGS`. */
  readonly features: Float32Array;
  /** `[gap][tag before][tag]`. */
  readonly transitions: Float64Array;
}

/** A linear-chain conditional random field, fitted by AdaGrad. */
class Chain {
  readonly features = new Float32Array(ROWS * OPEN_TAGS);
  readonly transitions = new Float64Array(GAPS * K * K);
  private readonly squares = new Float32Array(ROWS * OPEN_TAGS).fill(1e-6);
  private readonly transitionSquares = new Float64Array(GAPS * K * K).fill(1e-2);
  private readonly seen = new Uint32Array(ROWS);
  private readonly speaks = new Float64Array(STRETCH * K);
  private readonly alpha = new Float64Array(STRETCH * K);
  private readonly beta = new Float64Array(STRETCH * K);
  private readonly steps = new Float64Array(GAPS * K * K);

  countRows(samples: readonly Sample[]): void {
    for (const { rows } of samples) for (const row of rows) this.seen[row]! += 1;
  }

  /** One step on tokens `from` to before `to` of a sample. */
  step(sample: Sample, from: number, to: number, rate: number): void {
    this.score(sample, from, to);
    for (let i = 0; i < this.steps.length; i += 1)
      this.steps[i] = Math.exp(this.transitions[i] as number);
    this.forwardBackward(sample, from, to);
    this.update(sample, from, to, rate);
  }

  private score({ rows }: Sample, from: number, to: number): void {
    const sums = new Float64Array(K);
    for (let i = from; i < to; i += 1) {
      sums.fill(0);
      for (let f = i * FEATURES; f < (i + 1) * FEATURES; f += 1) {
        const at = rows[f]! * OPEN_TAGS;
        for (let k = 0; k < OPEN_TAGS; k += 1) sums[k + 1]! += this.features[at + k]!;
      }
      const most = Math.max(...sums);
      for (let k = 0; k < K; k += 1) this.speaks[(i - from) * K + k] = Math.exp(sums[k]! - most);
    }
  }

  private forwardBackward({ gaps, tags }: Sample, from: number, to: number): void {
    const { alpha, beta, speaks, steps } = this;
    const size = to - from;
    for (let i = 0; i < size; i += 1) {
      const table = gaps[from + i]! * K * K;
      for (let k = 0; k < K; k += 1) {
        let sum = 0;
        if (i > 0)
          for (let j = 0; j < K; j += 1) sum += alpha[(i - 1) * K + j]! * steps[table + j * K + k]!;
        else sum = from === 0 ? 1 : steps[table + tags[from - 1]! * K + k]!;
        alpha[i * K + k] = sum * speaks[i * K + k]!;
      }
      scaleToOne(alpha, i * K);
    }
    beta.fill(1, (size - 1) * K, size * K);
    for (let i = size - 2; i >= 0; i -= 1) {
      const table = gaps[from + i + 1]! * K * K;
      for (let j = 0; j < K; j += 1) {
        let sum = 0;
        for (let k = 0; k < K; k += 1)
          sum += steps[table + j * K + k]! * speaks[(i + 1) * K + k]! * beta[(i + 1) * K + k]!;
        beta[i * K + j] = sum;
      }
      scaleToOne(beta, i * K);
    }
  }

  private update({ rows, gaps, tags }: Sample, from: number, to: number, rate: number): void {
    const { alpha, beta, speaks, steps } = this;
    const both = new Float64Array(K * K);
    const slope = new Float64Array(K);
    for (let i = from; i < to; i += 1) {
      const own = (i - from) * K;
      let sum = 0;
      for (let k = 0; k < K; k += 1) sum += alpha[own + k]! * beta[own + k]!;
      for (let k = 0; k < K; k += 1)
        slope[k] = (alpha[own + k]! * beta[own + k]!) / sum - (tags[i] === k ? 1 : 0);
      if (i > from) {
        const table = gaps[i]! * K * K;
        let total = 0;
        for (let j = 0; j < K; j += 1)
          for (let k = 0; k < K; k += 1)
            total += both[j * K + k] =
              alpha[own - K + j]! * steps[table + j * K + k]! * speaks[own + k]! * beta[own + k]!;
        for (let jk = 0; jk < K * K; jk += 1) {
          const gold = tags[i - 1]! * K + tags[i]! === jk ? 1 : 0;
          this.moveTransition(table + jk, both[jk]! / total - gold);
        }
      }
      this.moveRows(rows, i, slope, rate);
    }
  }

  private moveTransition(at: number, slope: number): void {
    this.transitionSquares[at]! += slope * slope;
    this.transitions[at]! -= (TRANSITION_RATE * slope) / Math.sqrt(this.transitionSquares[at]!);
  }

  private moveRows(rows: Int32Array, token: number, slope: Float64Array, rate: number): void {
    for (let k = 1; k < K; k += 1) {
      const g = slope[k]!;
      if (g < 1e-3 && g > -1e-3) continue;
      for (let f = token * FEATURES; f < (token + 1) * FEATURES; f += 1) {
        const row = rows[f]!;
        if (this.seen[row]! < RARE) continue;
        const at = row * OPEN_TAGS + k - 1;
        const square = (this.squares[at]! += g * g);
        const moved = this.features[at]! - (rate * g) / Math.sqrt(square);
        const shrink = SHRINK / Math.sqrt(square);
        this.features[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
      }
    }
  }
}

function scaleToOne(values: Float64Array, from: number): void {
  let sum = 0;
  for (let k = from; k < from + K; k += 1) sum += values[k]!;
  for (let k = from; k < from + K; k += 1) values[k]! /= sum;
}

/** Fits the weights to samples; the same samples and the same `random` give the same weights. */
export function fit(samples: readonly Sample[], epochs: number, random: Random): Trained {
  const chain = new Chain();
  chain.countRows(samples);
  const stretches = samples.flatMap((sample) =>
    Array.from({ length: Math.ceil(sample.count / STRETCH) }, (_, i) => ({
      sample,
      from: i * STRETCH,
    })),
  );
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { sample, from } of random.shuffle(stretches))
      chain.step(sample, from, Math.min(sample.count, from + STRETCH), RATE);
  }
  return { features: chain.features, transitions: chain.transitions };
}
