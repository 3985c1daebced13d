import { EMPTY, OVER, OVER_ROWS, REACH, ROWS, rowsAt, rowsOver, SLOTS } from './features.js';
import { OPEN_TAGS } from './tags.js';
import { PAD, type Tokens } from './tokens.js';

/** Numbers in the vector of a token. */
export const WIDTH = 16;
/** Units between the vectors around a token and what they speak for. */
export const HIDDEN = 16;
/** Numbers that a unit sees: the vectors of a token and of those beside it, in order. */
export const VIEW = (2 * REACH + 1) * WIDTH;

/** A layer of vectors, one of rectified units, one that speaks for tags. */
export interface Network {
  /** `ROWS` × `WIDTH`; a token's vector is the sum of its rows. */
  readonly vectors: Int8Array;
  /** `HIDDEN` × `VIEW`. */
  readonly window: Float64Array;
  /** `OVER_ROWS` × `HIDDEN`: what a label and the setting add to a unit. */
  readonly over: Float64Array;
  readonly bias: Float64Array;
  /** `OPEN_TAGS` × `HIDDEN`. */
  readonly output: Float64Array;
  readonly outputBias: Float64Array;
}

/** How many numbers each part has. */
export const SIZES: Record<keyof Network, number> = {
  vectors: ROWS * WIDTH,
  window: HIDDEN * VIEW,
  over: OVER_ROWS * HIDDEN,
  bias: HIDDEN,
  output: OPEN_TAGS * HIDDEN,
  outputBias: OPEN_TAGS,
};

/** Longer words join no two parts of a name, as "of the" does. */
const LONGEST_JOINT = 3;

/**
 * Plain words beside plain words are `O` without further work; most of running text is that. Not
 * so what joins two parts of a name, and what may be a name though it is plain.
 */
function isSkipped(tokens: Tokens, i: number): boolean {
  if (!tokens.isPlain(i)) return false;
  const before = tokens.isPlain(i - 1);
  const after = tokens.isPlain(i + 1);
  if (before && after) return true;
  const long = (tokens.lower[i] as string).length > LONGEST_JOINT;
  return (before || after) && long && !tokens.isProper(i);
}

/** So many units are worked out side by side: one sum after another would wait for itself. */
const BAND = 4;
// What is worked with lies in constants of the module: arrays that come as arguments are read half as fast.
const rows = new Int32Array(SLOTS);
const rowsAbove = new Int32Array(OVER);
const view = new Float64Array(VIEW);
const units = new Float64Array(HIDDEN);
/** The window in bands of units: what one number of a view says to each of a band lies together. */
const bands = new Float64Array(SIZES.window);
const output = new Float64Array(SIZES.output);
let loaded: Network | undefined;

function load(network: Network): void {
  for (let h = 0; h < HIDDEN; h += 1)
    for (let d = 0; d < VIEW; d += 1)
      bands[(Math.floor(h / BAND) * VIEW + d) * BAND + (h % BAND)] = network.window[
        h * VIEW + d
      ] as number;
  output.set(network.output);
  loaded = network;
}

/** The vector of one token, into `out`. */
function addUp(tokens: Tokens, i: number, { vectors }: Network, out: Float64Array): void {
  rowsAt(tokens, i, rows, 0);
  let count = 0;
  while (count < SLOTS && rows[count] !== EMPTY) count += 1;
  for (let d = 0; d < WIDTH; d += BAND) {
    let a = 0;
    let b = 0;
    let c = 0;
    let e = 0;
    for (let slot = 0; slot < count; slot += 1) {
      const at = (rows[slot] as number) * WIDTH + d;
      a += vectors[at] as number;
      b += vectors[at + 1] as number;
      c += vectors[at + 2] as number;
      e += vectors[at + 3] as number;
    }
    const to = i * WIDTH + d;
    out[to] = a;
    out[to + 1] = b;
    out[to + 2] = c;
    out[to + 3] = e;
  }
}

/** The vectors of all tokens, the pads among them; nothing for those that nobody looks at. */
function vectorsOf(tokens: Tokens, skipped: Uint8Array, network: Network): Float64Array {
  const size = tokens.count + 2 * PAD;
  const out = new Float64Array(size * WIDTH);
  let to = 0;
  for (let i = PAD; i < size - PAD; i += 1) {
    if (skipped[i] === 1) continue;
    for (to = Math.max(to, i - REACH); to <= i + REACH; to += 1) addUp(tokens, to, network, out);
  }
  return out;
}

/** Works out the units of one token, into `units`. */
function activate(tokens: Tokens, i: number, vectors: Float64Array, network: Network): void {
  const { over, bias } = network;
  rowsOver(tokens, i, rowsAbove, 0);
  const label = (rowsAbove[0] as number) * HIDDEN;
  const setting = (rowsAbove[1] as number) * HIDDEN;
  const from = (i - REACH) * WIDTH;
  for (let d = 0; d < VIEW; d += 1) view[d] = vectors[from + d] as number;
  let at = 0;
  for (let h = 0; h < HIDDEN; h += BAND) {
    let a = 0;
    let b = 0;
    let c = 0;
    let e = 0;
    for (let d = 0; d < VIEW; d += 1) {
      const x = view[d] as number;
      a += (bands[at] as number) * x;
      b += (bands[at + 1] as number) * x;
      c += (bands[at + 2] as number) * x;
      e += (bands[at + 3] as number) * x;
      at += BAND;
    }
    units[h] = a;
    units[h + 1] = b;
    units[h + 2] = c;
    units[h + 3] = e;
  }
  for (let h = 0; h < HIDDEN; h += 1) {
    const sum =
      (units[h] as number) +
      (bias[h] as number) +
      (over[label + h] as number) +
      (over[setting + h] as number);
    units[h] = sum > 0 ? sum : 0;
  }
}

/**
 * How much each token speaks for each open tag, `O` being 0: logarithms of odds.
 *
 * @returns `count` × `OPEN_TAGS`; the first of a token that was skipped is NaN
 */
export function scoresOf(tokens: Tokens, network: Network): Float64Array {
  if (network !== loaded) load(network);
  const out = new Float64Array(tokens.count * OPEN_TAGS);
  const skipped = new Uint8Array(tokens.count + 2 * PAD).fill(1);
  for (let i = PAD; i < tokens.count + PAD; i += 1) skipped[i] = isSkipped(tokens, i) ? 1 : 0;
  const vectors = vectorsOf(tokens, skipped, network);
  const { outputBias } = network;
  for (let i = 0; i < tokens.count; i += 1) {
    const to = i * OPEN_TAGS;
    if (skipped[i + PAD] === 1) {
      out[to] = Number.NaN;
      continue;
    }
    activate(tokens, i + PAD, vectors, network);
    for (let k = 0; k < OPEN_TAGS; k += 1) {
      let sum = outputBias[k] as number;
      for (let h = 0; h < HIDDEN; h += 1)
        sum += (output[k * HIDDEN + h] as number) * (units[h] as number);
      out[to + k] = sum;
    }
  }
  return out;
}
