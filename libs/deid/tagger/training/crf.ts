import { GAPS } from '../gaps.js';
import { TAGS } from '../tags.js';
import { Learner, STRETCH } from './learner.js';
import { Parameters } from './parameters.js';
import type { Random } from './random.js';
import type { Sample } from './samples.js';

const K = TAGS.length;
const RATE = 0.04;
const TRANSITION_RATE = 0.05;

export interface Trained {
  readonly network: Learner;
  /** `[gap][tag before][tag]`. */
  readonly transitions: Float32Array;
}

/** A linear-chain conditional random field over what the network says of each token. */
class Chain {
  readonly transitions: Parameters;
  readonly network: Learner;
  private readonly scores = new Float64Array(STRETCH * K);
  private readonly speaks = new Float64Array(STRETCH * K);
  private readonly alpha = new Float64Array(STRETCH * K);
  private readonly beta = new Float64Array(STRETCH * K);
  private readonly slopes = new Float64Array(STRETCH * K);
  private readonly steps = new Float64Array(GAPS * K * K);

  constructor(random: Random) {
    this.network = new Learner(random);
    this.transitions = new Parameters(GAPS * K * K, 0, 1e-2, random);
  }

  /** One step on tokens `from` to before `to` of a sample; the tag before them is taken as known. */
  step(sample: Sample, from: number, to: number, rate: number): void {
    this.network.score(sample, from, to, this.scores);
    for (let i = 0; i < this.steps.length; i += 1)
      this.steps[i] = Math.exp(this.transitions.values[i]!);
    this.forwardBackward(sample, from, to);
    this.compare(sample, from, to);
    this.network.learn(sample, from, to, this.slopes, rate);
  }

  private forwardBackward({ gaps, tags }: Sample, from: number, to: number): void {
    const { alpha, beta, scores, speaks, steps } = this;
    const size = to - from;
    for (let i = 0; i < size; i += 1) {
      const table = gaps[from + i]! * K * K;
      let most = 0;
      for (let k = 1; k < K; k += 1) most = Math.max(most, scores[i * K + k]!);
      for (let k = 0; k < K; k += 1) {
        speaks[i * K + k] = Math.exp(scores[i * K + k]! - most);
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

  /** What is thought of tags and pairs of tags, against what they are. */
  private compare({ gaps, tags }: Sample, from: number, to: number): void {
    const { alpha, beta, speaks, steps, slopes } = this;
    const both = new Float64Array(K * K);
    for (let i = from; i < to; i += 1) {
      const own = (i - from) * K;
      let sum = 0;
      for (let k = 0; k < K; k += 1) sum += alpha[own + k]! * beta[own + k]!;
      for (let k = 0; k < K; k += 1)
        slopes[own + k] = (alpha[own + k]! * beta[own + k]!) / sum - (tags[i] === k ? 1 : 0);
      if (i === from) continue;
      const table = gaps[i]! * K * K;
      let total = 0;
      for (let j = 0; j < K; j += 1)
        for (let k = 0; k < K; k += 1)
          total += both[j * K + k] =
            alpha[own - K + j]! * steps[table + j * K + k]! * speaks[own + k]! * beta[own + k]!;
      for (let jk = 0; jk < K * K; jk += 1) {
        const gold = tags[i - 1]! * K + tags[i]! === jk ? 1 : 0;
        this.transitions.move(table + jk, both[jk]! / total - gold, TRANSITION_RATE);
      }
    }
  }
}

function scaleToOne(values: Float64Array, from: number): void {
  let sum = 0;
  for (let k = from; k < from + K; k += 1) sum += values[k]!;
  for (let k = from; k < from + K; k += 1) values[k]! /= sum;
}

/** The rate stays for the first half and falls to nothing in the second. */
const rateAt = (done: number) => RATE * Math.min(1, 2 * (1 - done) + 0.02);

/** Fits the weights to samples; the same samples and the same `random` give the same weights. */
export function fit(samples: readonly Sample[], epochs: number, random: Random): Trained {
  const chain = new Chain(random);
  const stretches = samples.flatMap((sample) =>
    Array.from({ length: Math.ceil(sample.count / STRETCH) }, (_, i) => ({
      sample,
      from: i * STRETCH,
    })),
  );
  for (let epoch = 0; epoch < epochs; epoch += 1)
    random.shuffle(stretches).forEach(({ sample, from }, i) => {
      const rate = rateAt((epoch + i / stretches.length) / epochs);
      chain.step(sample, from, Math.min(sample.count, from + STRETCH), rate);
    });
  return { network: chain.network, transitions: chain.transitions.values };
}
