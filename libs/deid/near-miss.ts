/** Shorter names have too many neighbours. */
const SHORTEST = 5;

const deletions = (word: string): string[] =>
  Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));

/** Whether one letter was added, left out, changed, or swapped with its neighbour. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail))
    tail += 1;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  const swapped = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  return (left.length <= 1 && right.length <= 1) || (swapped && right.length === 2);
}

/**
 * Finds words that are one slip of the pen away from known ones (Damerau-Levenshtein distance 1).
 *
 * @param known words of small letters with what each stands for; those under five letters are left out
 * @returns a look-up: the value of a word one slip away, or undefined
 */
export function nearMisses<T>(known: ReadonlyMap<string, T>): (word: string) => T | undefined {
  const byDeletion = new Map<string, string[]>();
  for (const word of known.keys()) {
    if (word.length < SHORTEST) continue;
    for (const key of [word, ...deletions(word)]) {
      const words = byDeletion.get(key);
      if (words) words.push(word);
      else byDeletion.set(key, [word]);
    }
  }
  if (byDeletion.size === 0) return () => undefined;
  return (word) => {
    if (word.length < SHORTEST) return undefined;
    for (const key of [word, ...deletions(word)]) {
      const near = byDeletion.get(key)?.find((k) => isOneSlip(word, k));
      if (near !== undefined) return known.get(near);
    }
    return undefined;
  };
}
