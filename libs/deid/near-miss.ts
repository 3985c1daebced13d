/** Shorter names have too many neighbours. */
const SHORTEST = 5;

/** One slip leaves so many letters at the head or as many at the tail as they were. */
const INTACT = 2;

/** Whether one letter was added, left out, changed, or swapped with its neighbour. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
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
  const byHead = new Map<string, string[]>();
  const byTail = new Map<string, string[]>();
  for (const word of known.keys()) {
    if (word.length < SHORTEST) continue;
    shelve(byHead, word.slice(0, INTACT), word);
    shelve(byTail, word.slice(-INTACT), word);
  }
  if (byHead.size === 0) return () => undefined;
  return (word) => {
    if (word.length < SHORTEST) return undefined;
    const near =
      byHead.get(word.slice(0, INTACT))?.find((k) => isOneSlip(word, k)) ??
      byTail.get(word.slice(-INTACT))?.find((k) => isOneSlip(word, k));
    return near === undefined ? undefined : known.get(near);
  };
}

function shelve(shelves: Map<string, string[]>, key: string, word: string): void {
  const words = shelves.get(key);
  if (words) words.push(word);
  else shelves.set(key, [word]);
}
