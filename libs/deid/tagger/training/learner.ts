import { EMPTY, OVER, SLOTS } from '../features.js';
import { HIDDEN, SIZES, VIEW, WIDTH } from '../network.js';
import { OPEN_TAGS, TAGS } from '../tags.js';
import { PAD } from '../tokens.js';
import { Parameters } from './parameters.js';
import type { Random } from './random.js';
import type { Sample } from './samples.js';

const K = TAGS.length;
/** Tokens that are learned from at once. */
export const STRETCH = 40;
/** So often the word of a token, another of its features and a unit are left out, that none is relied on. */
const WORD_DROPPED = 0.4;
const FEATURE_DROPPED = 0.15;
const UNIT_DROPPED = 0.15;
/** What is left stands for what is left out. */
const WORD_KEPT = 1 / (1 - WORD_DROPPED);
const FEATURE_KEPT = 1 / (1 - FEATURE_DROPPED);
const UNIT_KEPT = 1 / (1 - UNIT_DROPPED);
const PULL = 2e-4;
/** Slopes flatter than this move nothing worth the time. */
const FLAT = 1e-3;

const weightOf = (slot: number) => (slot === 0 ? WORD_KEPT : FEATURE_KEPT);

/** The network of `../network.ts` while it learns: the same sums, with parts left out by chance. */
export class Learner {
  readonly vectors: Parameters;
  readonly window: Parameters;
  readonly over: Parameters;
  readonly bias: Parameters;
  readonly output: Parameters;
  readonly outputBias: Parameters;
  /** Of the stretch at hand. */
  private readonly seen = new Float32Array((STRETCH + 2 * PAD) * WIDTH);
  private readonly slopes = new Float32Array((STRETCH + 2 * PAD) * WIDTH);
  private readonly kept = new Uint8Array((STRETCH + 2 * PAD) * SLOTS);
  private readonly units = new Float32Array(STRETCH * HIDDEN);
  private readonly unitSlopes = new Float32Array(HIDDEN);

  constructor(private readonly random: Random) {
    const made = (part: keyof typeof SIZES, spread: number, caution: number) =>
      new Parameters(SIZES[part], spread, caution, random);
    this.vectors = made('vectors', 0.17, 1e-2);
    this.window = made('window', 0.26, 1e-1);
    this.over = made('over', 0, 1e-2);
    this.bias = made('bias', 0, 1e-1);
    this.output = made('output', 0.17, 1e-1);
    this.outputBias = made('outputBias', 0, 1e-1);
  }

  /** Writes how much the tokens from `from` to before `to` speak for each tag: × `TAGS`, 0 for `O`. */
  score(sample: Sample, from: number, to: number, scores: Float64Array): void {
    this.look(sample, from, to);
    for (let i = from; i < to; i += 1) {
      this.activate(sample, i, i - from);
      const units = (i - from) * HIDDEN;
      scores[(i - from) * K] = 0;
      for (let k = 0; k < OPEN_TAGS; k += 1) {
        let sum = this.outputBias.values[k]!;
        for (let h = 0; h < HIDDEN; h += 1)
          sum += this.output.values[k * HIDDEN + h]! * this.units[units + h]!;
        scores[(i - from) * K + k + 1] = sum;
      }
    }
  }

  private look({ rows }: Sample, from: number, to: number): void {
    const { seen, kept, random } = this;
    const { values } = this.vectors;
    seen.fill(0);
    kept.fill(0);
    for (let i = 0; i < to - from + 2 * PAD; i += 1)
      for (let slot = 0; slot < SLOTS; slot += 1) {
        const row = rows[(from + i) * SLOTS + slot]!;
        if (row === EMPTY) break;
        if (random.chance(slot === 0 ? WORD_DROPPED : FEATURE_DROPPED)) continue;
        kept[i * SLOTS + slot] = 1;
        for (let d = 0; d < WIDTH; d += 1)
          seen[i * WIDTH + d]! += weightOf(slot) * values[row * WIDTH + d]!;
      }
  }

  private activate({ over }: Sample, i: number, at: number): void {
    const { seen, units, random } = this;
    const { values } = this.window;
    for (let h = 0; h < HIDDEN; h += 1) {
      let sum = this.bias.values[h]!;
      for (let o = 0; o < OVER; o += 1) sum += this.over.values[over[i * OVER + o]! * HIDDEN + h]!;
      const own = h * VIEW;
      const first = at * WIDTH;
      for (let d = 0; d < VIEW; d += 1) sum += values[own + d]! * seen[first + d]!;
      const dropped = random.chance(UNIT_DROPPED);
      units[at * HIDDEN + h] = sum > 0 && !dropped ? sum * UNIT_KEPT : 0;
    }
  }

  /** One step down the slopes of the scores that were written last. */
  learn(sample: Sample, from: number, to: number, slopes: Float64Array, rate: number): void {
    this.slopes.fill(0);
    let moved = false;
    for (let i = from; i < to; i += 1)
      if (this.learnToken(sample, i, i - from, slopes, rate)) moved = true;
    if (moved) this.learnVectors(sample, from, to, rate);
  }

  private learnToken(
    { over }: Sample,
    i: number,
    at: number,
    slopes: Float64Array,
    rate: number,
  ): boolean {
    const { unitSlopes, units } = this;
    unitSlopes.fill(0);
    let steep = false;
    for (let k = 0; k < OPEN_TAGS; k += 1) {
      const slope = slopes[at * K + k + 1]!;
      if (slope < FLAT && slope > -FLAT) continue;
      steep = true;
      this.outputBias.move(k, slope, rate);
      for (let h = 0; h < HIDDEN; h += 1) {
        const unit = units[at * HIDDEN + h]!;
        if (unit === 0) continue;
        unitSlopes[h]! += slope * this.output.values[k * HIDDEN + h]!;
        this.output.move(k * HIDDEN + h, slope * unit, rate);
      }
    }
    if (!steep) return false;
    for (let h = 0; h < HIDDEN; h += 1) {
      const slope = unitSlopes[h]! * UNIT_KEPT;
      if (slope !== 0) this.learnUnit(over, i, at, h, slope, rate);
    }
    return true;
  }

  private learnUnit(
    over: Int32Array,
    i: number,
    at: number,
    h: number,
    slope: number,
    rate: number,
  ): void {
    const { seen, slopes, window } = this;
    this.bias.move(h, slope, rate);
    for (let o = 0; o < OVER; o += 1) this.over.move(over[i * OVER + o]! * HIDDEN + h, slope, rate);
    const { values } = window;
    const own = h * VIEW;
    const first = at * WIDTH;
    for (let d = 0; d < VIEW; d += 1) slopes[first + d]! += slope * values[own + d]!;
    window.moveRow(own, VIEW, seen, first, slope, rate);
  }

  private learnVectors({ rows }: Sample, from: number, to: number, rate: number): void {
    const { kept, slopes, vectors } = this;
    for (let i = 0; i < to - from + 2 * PAD; i += 1)
      for (let slot = 0; slot < SLOTS; slot += 1) {
        if (kept[i * SLOTS + slot] === 0) continue;
        const row = rows[(from + i) * SLOTS + slot]! * WIDTH;
        vectors.moveRow(row, WIDTH, slopes, i * WIDTH, weightOf(slot), rate, PULL);
      }
  }
}
