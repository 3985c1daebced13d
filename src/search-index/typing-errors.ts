/**
 * How many letters were left out, added, exchanged or swapped with their neighbour to get from
 * one word to the other (Damerau-Levenshtein, optimal string alignment); `limit + 1` stands for
 * anything above `limit`.
 */
export function typingErrors(typed: string, word: string, limit: number): number {
  const from = Array.from(typed);
  const to = Array.from(word);
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const exchanged = (last[column] ?? 0) + (letter === other ? 0 : 1);
      const best = Math.min(exchanged, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
      const swapped = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other;
      current.push(swapped ? Math.min(best, (beforeLast[column - 1] ?? 0) + 1) : best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[to.length] ?? 0, limit + 1);
}
