import type { Needs } from './regex-needs.js';

const SIZE = 1 << 15;
const ZERO = 48;
const LONG_S = 0x17f;

/** Small letters; any digit is `0`, and the long s, which matches `s` without case, is one. */
function codeAt(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  if (code > ZERO && code <= ZERO + 9) return ZERO;
  return code === LONG_S ? 0x73 : code;
}

const two = (a: number, b: number) => (a * 31 + b * 1021 + 7) & (SIZE - 1);
const three = (a: number, b: number, c: number) => (a * 961 + b * 31 + c * 5077) & (SIZE - 1);

/**
 * Which runs of one, two and three characters a text holds, by hash: "not here" is certain,
 * "here" is likely.
 */
export function gramsOf(text: string): Uint8Array {
  const grams = new Uint8Array(SIZE + 1);
  const folded = text.toLowerCase();
  let a = 0;
  let b = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const c = codeAt(folded, at);
    grams[c & (SIZE - 1)] = 1;
    grams[two(b, c)] = 1;
    grams[three(a, b, c)] = 1;
    a = b;
    b = c;
  }
  return grams;
}

/** Marks the end of a string in a clause; no text holds it. */
const END = SIZE;

/** Clauses as hashes: the grams of each string, then `END`. */
export type Gate = readonly Uint16Array[];

export function gateOf(needs: Needs): Gate {
  return needs.map((clause) =>
    Uint16Array.from(
      clause.flatMap((s) => {
        const codes = Array.from({ length: s.length }, (_, i) => codeAt(s, i));
        const [a, b] = codes as [number, number];
        if (codes.length === 1) return [a & (SIZE - 1), END];
        if (codes.length === 2) return [two(a, b), END];
        return [
          ...codes.slice(2).map((c, i) => three(codes[i] as number, codes[i + 1] as number, c)),
          END,
        ];
      }),
    ),
  );
}

function holds(clause: Uint16Array, grams: Uint8Array): boolean {
  for (let at = 0; at < clause.length; at += 1) {
    while (grams[clause[at] as number] === 1) at += 1;
    if (clause[at] === END) return true;
    while (clause[at] !== END) at += 1;
  }
  return false;
}

/** Whether a text with these grams can hold what the gate asks for. */
export function isOpen(gate: Gate, grams: Uint8Array): boolean {
  for (const clause of gate) if (!holds(clause, grams)) return false;
  return true;
}
