/** A hash of a piece of text (FNV-1a), 30 bits, so that it stays a small integer. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** One number of two. */
export const pair = (a: number, b: number): number =>
  Math.imul(Math.imul(a ^ 0x5bd1e995, 0x85ebca6b) ^ b, 0x9e3779b1) & 0x3fffffff;
