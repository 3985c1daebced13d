/** Largest number, on either side of zero. */
export const LARGEST = 31;
/** Characters that need no escape in a template literal; the first stand for numbers. */
export const CHARACTERS =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !"#%&\'()*+,-./:;<=>?@[]^_{|}~';
/** How many zeros each of the characters behind them stands for. */
export const RUNS = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 64, 80, 96, 128, 192, 256, 512,
  1024,
];

/**
 * Reads small numbers, at most `LARGEST` on either side of zero, as the trainer packs them.
 *
 * @throws Error when there are more or fewer than `size`
 */
export function unpackNumbers(packed: string, size: number): Int8Array {
  const table = new Int8Array(size);
  const meaning = new Int16Array(128);
  for (let i = 0; i < CHARACTERS.length; i += 1) {
    const value = i < LARGEST ? i - LARGEST : i < LARGEST * 2 ? i - LARGEST + 1 : 0;
    meaning[CHARACTERS.charCodeAt(i)] = value || 1000 + (RUNS[i - LARGEST * 2] ?? 0);
  }
  let at = 0;
  for (let i = 0; i < packed.length; i += 1) {
    const value = meaning[packed.charCodeAt(i)] as number;
    if (value >= 1000) at += value - 1000;
    else {
      table[at] = value;
      at += 1;
    }
  }
  if (at !== size) throw new Error('The tagger and its data do not fit; train it anew.');
  return table;
}
