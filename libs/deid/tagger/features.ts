import { pair } from './hashing.js';
import { eachTrigram } from './name-likeness.js';
import { PAD, type Tokens } from './tokens.js';

/** So many rows of the table of vectors each feature of a token has to itself; powers of two. */
const OWN_ROWS = Int32Array.of(8192, 2048, 1024, 2048, 2048, 1024, 256, 256, 128, 256, 256, 512);
const OWN = OWN_ROWS.length;
/** Rows of the runs of three letters in a word, and how many runs of one word count. */
const LETTER_ROWS = 2048;
const LETTERS = 10;

const FIRST = OWN_ROWS.map((_, i) => OWN_ROWS.slice(0, i).reduce((sum, n) => sum + n, 0));
const FIRST_OF_LETTERS = OWN_ROWS.reduce((sum, n) => sum + n, 0);
/** What a token says of each feature, before it is spread over rows. */
const values = new Int32Array(OWN);

/** Rows of the table of vectors. */
export const ROWS = FIRST_OF_LETTERS + LETTER_ROWS;
/** How many rows a token has at most. */
export const SLOTS = OWN + LETTERS;
/** Stands in a slot that a token leaves empty. */
export const EMPTY = -1;

const LABEL_ROWS = 512;
/** Settings and steps since a label, four of these each. */
const STEPS_SINCE = 4;
const SETTINGS = 5;
/** Rows of the table of what stands over a token: its label, and the setting of the note. */
export const OVER_ROWS = LABEL_ROWS + SETTINGS * STEPS_SINCE;
/** How many of them a token has. */
export const OVER = 2;

/** Spreads hashes over rows, each feature its own way. */
function spread(feature: number, value: number, rows: number): number {
  let hash = Math.imul(value ^ Math.imul(feature + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (rows - 1);
}

/**
 * Writes which rows of the table of vectors make up one token.
 *
 * @param i index of the token, the pads counted
 * @param rows `SLOTS` of it are filled, from `at`
 */
export function rowsAt(t: Tokens, i: number, rows: Int32Array, at: number): void {
  const flags = t.flags[i] as number;
  const form = t.form[i] as number;
  values[0] = t.word[i] as number;
  values[1] = t.suffix[i] as number;
  values[2] = t.shortSuffix[i] as number;
  values[3] = t.prefix[i] as number;
  values[4] = pair(flags, form);
  values[5] = flags;
  values[6] = form * 8 + (t.length[i] as number);
  values[7] = t.coarse[i] as number;
  values[8] = pair(t.gap[i] as number, t.mark[i] as number);
  values[9] = pair(t.likeness[i] as number, form);
  values[10] = t.sense[i] as number;
  values[11] = pair(t.sense[i] as number, form);
  for (let f = 0; f < OWN; f += 1)
    rows[at + f] = (FIRST[f] as number) + spread(f, values[f] as number, OWN_ROWS[f] as number);
  let slot = at + OWN;
  const end = at + SLOTS;
  eachTrigram(t.lower[i] as string, (trigram) => {
    if (slot === end) return;
    rows[slot] = FIRST_OF_LETTERS + spread(OWN, trigram, LETTER_ROWS);
    slot += 1;
  });
  while (slot < end) {
    rows[slot] = EMPTY;
    slot += 1;
  }
}

/** Writes which rows of the table of what stands over a token are its own: `OVER` of them, from `at`. */
export function rowsOver(t: Tokens, i: number, rows: Int32Array, at: number): void {
  rows[at] = spread(0, t.label[i] as number, LABEL_ROWS);
  rows[at + 1] = LABEL_ROWS + t.setting * STEPS_SINCE + (t.since[i] as number);
}

/** Tokens on either side of one that say what it is. */
export const REACH = PAD;
