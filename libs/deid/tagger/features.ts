import { NAME, ORDINARY } from '../lexicon/lexicon.js';
import { pair, rowOf } from './hashing.js';
import { PLACE, type Tokens } from './tokens.js';

/** How many features a token has. */
export const FEATURES = 45;

/**
 * Writes the weight rows of one token's features.
 *
 * @param i index of the token, the pads counted
 * @param rows filled with `FEATURES` row numbers
 */
export function featuresAt(t: Tokens, i: number, rows: Int32Array): void {
  const word = t.word[i] as number;
  const before = t.word[i - 1] as number;
  const before2 = t.word[i - 2] as number;
  const after = t.word[i + 1] as number;
  const after2 = t.word[i + 2] as number;
  const flags = t.flags[i] as number;
  const form = t.form[i] as number;
  const coarse = t.coarse[i] as number;
  const coarseBefore = t.coarse[i - 1] as number;
  const coarseAfter = t.coarse[i + 1] as number;
  const suffix = t.suffix[i] as number;
  const gap = t.gap[i] as number;
  const gapAfter = t.gap[i + 1] as number;
  const label = t.label[i] as number;
  rows[0] = rowOf(0, 0);
  rows[1] = rowOf(1, word);
  rows[2] = rowOf(2, flags);
  rows[3] = rowOf(3, t.kind[i] as number);
  rows[4] = rowOf(4, form * 8 + (t.length[i] as number));
  rows[5] = rowOf(5, suffix);
  rows[6] = rowOf(6, t.shortSuffix[i] as number);
  rows[7] = rowOf(7, t.prefix[i] as number);
  rows[8] = rowOf(8, pair(suffix, form));
  rows[9] = rowOf(9, pair(flags & NAME, form));
  rows[10] = rowOf(10, pair(flags & ORDINARY, form));
  rows[11] = rowOf(11, pair(flags & PLACE, form));
  rows[12] = rowOf(12, before);
  rows[13] = rowOf(13, after);
  rows[14] = rowOf(14, before2);
  rows[15] = rowOf(15, after2);
  rows[16] = rowOf(16, pair(before, coarse));
  rows[17] = rowOf(17, pair(after, coarse));
  rows[18] = rowOf(18, pair(before2, coarse));
  rows[19] = rowOf(19, pair(after2, coarse));
  rows[20] = rowOf(20, pair(before2, before));
  rows[21] = rowOf(21, pair(after, after2));
  rows[22] = rowOf(22, pair(before, after));
  rows[23] = rowOf(23, pair(word, before));
  rows[24] = rowOf(24, pair(word, after));
  rows[25] = rowOf(25, t.kind[i - 1] as number);
  rows[26] = rowOf(26, t.kind[i + 1] as number);
  rows[27] = rowOf(27, pair(coarseBefore, coarse));
  rows[28] = rowOf(28, pair(coarse, coarseAfter));
  rows[29] = rowOf(29, pair(pair(coarseBefore, coarse), coarseAfter));
  rows[30] = rowOf(30, pair(pair(t.coarse[i - 2] as number, coarseBefore), coarse));
  rows[31] = rowOf(31, pair(pair(coarse, coarseAfter), t.coarse[i + 2] as number));
  rows[32] = rowOf(32, pair(gap * 8 + gapAfter, coarse));
  rows[33] = rowOf(33, pair(t.mark[i] as number, coarse));
  rows[34] = rowOf(34, pair(t.mark[i + 1] as number, coarse));
  rows[35] = rowOf(35, pair(label, t.since[i] as number));
  rows[36] = rowOf(36, pair(label, coarse));
  rows[37] = rowOf(37, pair(before, gap));
  rows[38] = rowOf(38, pair(after, gapAfter));
  rows[39] = rowOf(39, pair(pair(before2, before), coarse));
  rows[40] = rowOf(40, pair(t.setting, coarse));
  const likeness = t.likeness[i] as number;
  rows[42] = rowOf(42, pair(likeness, coarse));
  rows[43] = rowOf(43, pair(pair(likeness, coarse), gap * 8 + gapAfter));
  rows[44] = rowOf(44, pair(pair(likeness, form), t.setting));
  rows[41] = rowOf(41, pair(pair(t.setting, gap * 8 + gapAfter), coarse));
}
