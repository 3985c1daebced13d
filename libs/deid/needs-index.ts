import { EDGE, type Needs } from './regex-needs.js';
import { isAsciiLetter } from './text-view.js';

/** A power of two. */
const BUCKETS = 1 << 14;
/** So many characters of a string are looked at; more would seldom tell more. */
const LONGEST = 4;
const ZERO = 48;
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** What is alike in scans: capitals and small letters, all digits. */
function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code > ZERO && code <= ZERO + 9) return ZERO;
  // Without case, these two match letters of ASCII; no others do.
  if (code === LONG_S) return 0x73;
  return code === KELVIN ? 0x6b : code;
}

/** FNV-1a, a character at a time. */
const FIRST = 0x811c9dc5 | 0;
const mixed = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** Clauses that strings with the same beginning satisfy. */
class Beginning {
  /** Wherever the string stands. */
  readonly anywhere: number[] = [];
  /** Where no letter goes before it. */
  readonly opening: number[] = [];
  /** The last scans that met it. */
  met = 0;
  metOpening = 0;
}

/**
 * The strings that all patterns need, by a hash of their beginnings: one scan of a text tells
 * which clauses it may satisfy. "No" is certain, "yes" is likely.
 */
export class NeedsIndex {
  /** One more than the index in `beginnings`; 0, as most are, for none. */
  private readonly buckets = new Uint16Array(BUCKETS);
  /** The hashes of what is in `buckets`, found by linear probing. */
  private readonly hashes = new Int32Array(BUCKETS);
  private readonly beginnings: Beginning[] = [];
  private size = 0;
  private scans = 0;

  /** @returns the numbers of the clauses */
  add(needs: Needs): readonly number[] {
    return needs.map((clause) => {
      const number = this.size;
      this.size += 1;
      for (const string of clause) {
        const bare = string.replace(EDGE, '');
        const beginning = this.beginningOf(bare.slice(0, LONGEST));
        const clauses = bare === string ? beginning.anywhere : beginning.opening;
        if (clauses.at(-1) !== number) clauses.push(number);
      }
      return number;
    });
  }

  private beginningOf(string: string): Beginning {
    let hash = FIRST;
    for (let at = 0; at < string.length; at += 1) hash = mixed(hash, codeAt(string, at));
    const bucket = this.bucketOf(hash);
    if (this.buckets[bucket] === 0) {
      this.buckets[bucket] = this.beginnings.push(new Beginning());
      this.hashes[bucket] = hash;
    }
    return this.beginnings[(this.buckets[bucket] as number) - 1] as Beginning;
  }

  /** Where a hash is, or would be. */
  private bucketOf(hash: number): number {
    let bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    while (this.buckets[bucket] !== 0 && this.hashes[bucket] !== hash)
      bucket = (bucket + 1) & (BUCKETS - 1);
    return bucket;
  }

  /** @returns per clause known so far, 1 where the text may satisfy it */
  scan(text: string): Uint8Array {
    const held = new Uint8Array(this.size);
    this.scans += 1;
    const codes = new Uint16Array(text.length);
    for (let at = 0; at < codes.length; at += 1) codes[at] = codeAt(text, at);
    for (let at = 0; at < codes.length; at += 1) {
      const end = Math.min(codes.length, at + LONGEST);
      for (let hash = FIRST, next = at; next < end; next += 1) {
        hash = mixed(hash, codes[next] as number);
        const index = this.buckets[this.bucketOf(hash)] as number;
        if (index !== 0) this.meet(index - 1, text, at, held);
      }
    }
    return held;
  }

  private meet(index: number, text: string, at: number, held: Uint8Array): void {
    const beginning = this.beginnings[index] as Beginning;
    if (beginning.met !== this.scans) {
      beginning.met = this.scans;
      for (const clause of beginning.anywhere) held[clause] = 1;
    }
    if (beginning.metOpening === this.scans || (at > 0 && isAsciiLetter(text.charCodeAt(at - 1))))
      return;
    beginning.metOpening = this.scans;
    for (const clause of beginning.opening) held[clause] = 1;
  }
}
