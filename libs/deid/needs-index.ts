import type { Needs } from './regex-needs.js';

/** Buckets for the first characters of strings, a power of two. */
const BUCKETS = 1 << 14;
const ZERO = 48;
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** What is alike in scans: capitals and small letters, all digits, the long s and `s`. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code > ZERO && code <= ZERO + 9) return ZERO;
  // Without case, these two match letters of ASCII; no others do.
  if (code === LONG_S) return 0x73;
  return code === KELVIN ? 0x6b : code;
}

const bucketOf = (a: number, b: number, c: number) => (a * 961 + b * 31 + c * 5077) & (BUCKETS - 1);

/** A string that some clauses ask for. */
interface Wanted {
  readonly codes: readonly number[];
  readonly clauses: number[];
  /** The number of the last scan that met it. */
  met: number;
}

/**
 * The strings that all patterns need, by their first characters: one scan of a text tells for
 * each clause whether the text holds one of its strings.
 */
export class NeedsIndex {
  private readonly known = new Map<string, Wanted>();
  /** Per bucket the number of its list in `lists`; 0 is empty, for most buckets. */
  private readonly buckets = new Uint16Array(BUCKETS);
  private readonly lists: Wanted[][] = [[]];
  private size = 0;
  private scans = 0;

  /** @returns the numbers of the clauses */
  add(needs: Needs): readonly number[] {
    return needs.map((clause) => {
      const number = this.size;
      this.size += 1;
      for (const string of clause) this.wantedFor(string).clauses.push(number);
      return number;
    });
  }

  private wantedFor(string: string): Wanted {
    const known = this.known.get(string);
    if (known) return known;
    const codes = Array.from({ length: string.length }, (_, i) => codeAt(string, i));
    const wanted: Wanted = { codes, clauses: [], met: 0 };
    const [a, b = 0, c = 0] = codes as [number, number?, number?];
    const bucket = bucketOf(a, b, c);
    if (this.buckets[bucket] === 0) this.buckets[bucket] = this.lists.push([]) - 1;
    (this.lists[this.buckets[bucket] as number] as Wanted[]).push(wanted);
    this.known.set(string, wanted);
    return wanted;
  }

  /** @returns per clause known so far, whether the text holds one of its strings */
  scan(text: string): Uint8Array {
    const held = new Uint8Array(this.size);
    this.scans += 1;
    const { length } = text;
    const codes = new Uint16Array(length + 2);
    for (let at = 0; at < length; at += 1) codes[at] = codeAt(text, at);
    for (let at = 0; at < length; at += 1) {
      const a = codes[at] as number;
      const b = codes[at + 1] as number;
      const one = this.buckets[bucketOf(a, 0, 0)] as number;
      if (one !== 0) this.mark(one, codes, at, held);
      const two = this.buckets[bucketOf(a, b, 0)] as number;
      if (two !== 0) this.mark(two, codes, at, held);
      const three = this.buckets[bucketOf(a, b, codes[at + 2] as number)] as number;
      if (three !== 0) this.mark(three, codes, at, held);
    }
    return held;
  }

  private mark(list: number, text: Uint16Array, at: number, held: Uint8Array): void {
    const all = this.lists[list] as Wanted[];
    for (let i = 0; i < all.length; i += 1) {
      const wanted = all[i] as Wanted;
      if (wanted.met === this.scans) continue;
      const { codes } = wanted;
      let same = 0;
      while (same < codes.length && text[at + same] === codes[same]) same += 1;
      if (same < codes.length) continue;
      wanted.met = this.scans;
      for (const clause of wanted.clauses) held[clause] = 1;
    }
  }
}
