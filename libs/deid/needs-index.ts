import { type Anchor, EDGE, LONGEST, WORD_EDGE, withoutEdges } from './regex-heads.js';
import type { Needs } from './regex-parts.js';
import { isAsciiLetter } from './text-view.js';

/** A power of two. */
const BUCKETS = 1 << 14;
const ZERO = 48;
const LONG_S = 0x17f;
const KELVIN = 0x212a;
const UNDERSCORE = 95;

const isDigit = (code: number) => code >= ZERO && code <= ZERO + 9;

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

/** Where a pattern may start, from a string of it that was met. */
interface Lead {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** What asks for strings of one beginning, with one kind of edge before it. */
class Asked {
  readonly clauses: number[] = [];
  readonly leads: Lead[] = [];
  /** The last scan that met it. */
  met = 0;
}

/** By what may not stand before: nothing, a letter, a letter or digit or underscore. */
type Beginning = readonly [anywhere: Asked, opening: Asked, apart: Asked];
const sideOf = (string: string) => (string[0] === EDGE ? 1 : string[0] === WORD_EDGE ? 2 : 0);

/** What a scan of one text met. */
export interface Scan {
  /** Per clause known so far, 1 where the text may satisfy it. */
  readonly held: Uint8Array;
  /** Per pattern with anchors, where a match may start, in no order; cut off behind `most`. */
  readonly starts: readonly (number[] | undefined)[];
  /** More starts than these are not worth a try each. */
  readonly most: number;
}

/** Two characters as an index, all beyond ASCII as one. */
const pairOf = (first: number, second: number) =>
  (Math.min(first, 127) << 7) | Math.min(second, 127);
const PAIRS = 1 << 14;
/** Tries in more places than one in so many cost more than one run over all. */
const SPARSE = 6;
/** Set in `worth` where a string of these two characters is asked for anywhere, or behind edges. */
const ANYWHERE = 1;
const BEHIND_EDGE = 2;

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
  /** What two characters may begin, to pass by most places at a glance. */
  private readonly worth = new Uint8Array(PAIRS);
  private size = 0;
  private patterns = 0;
  private scans = 0;

  /** @returns the numbers of the clauses */
  add(needs: Needs): readonly number[] {
    return needs.map((clause) => {
      const number = this.size;
      this.size += 1;
      for (const string of clause) {
        const { clauses } = this.askedOf(string);
        if (clauses.at(-1) !== number) clauses.push(number);
      }
      return number;
    });
  }

  /**
   * Has the places noted where the matches of a pattern may start.
   *
   * @returns the number of the pattern
   */
  lead(anchors: readonly Anchor[]): number {
    const pattern = this.patterns;
    this.patterns += 1;
    for (const { text, from, to } of anchors) this.askedOf(text).leads.push({ pattern, from, to });
    return pattern;
  }

  private askedOf(string: string): Asked {
    const bare = withoutEdges(string).slice(0, LONGEST);
    const side = sideOf(string);
    const first = codeAt(bare, 0);
    const sign = side === 0 ? ANYWHERE : BEHIND_EDGE;
    if (bare.length > 1) this.worth[pairOf(first, codeAt(bare, 1))]! |= sign;
    else for (let second = 0; second < 128; second += 1) this.worth[pairOf(first, second)]! |= sign;
    return this.beginningOf(bare)[side];
  }

  private beginningOf(string: string): Beginning {
    let hash = FIRST;
    for (let at = 0; at < string.length; at += 1) hash = mixed(hash, codeAt(string, at));
    const bucket = this.bucketOf(hash);
    if (this.buckets[bucket] === 0) {
      this.buckets[bucket] = this.beginnings.push([new Asked(), new Asked(), new Asked()]);
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

  scan(text: string): Scan {
    const held = new Uint8Array(this.size);
    const scan = { held, starts: [] as number[][], most: text.length / SPARSE };
    this.scans += 1;
    const codes = new Uint16Array(text.length + 1);
    for (let at = 0; at < text.length; at += 1) codes[at] = codeAt(text, at);
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const most = isAsciiLetter(before) ? 0 : isDigit(before) || before === UNDERSCORE ? 1 : 2;
      before = text.charCodeAt(at);
      const worth = this.worth[pairOf(codes[at] as number, codes[at + 1] as number)] as number;
      if ((worth & (most === 0 ? ANYWHERE : ANYWHERE | BEHIND_EDGE)) === 0) continue;
      const end = Math.min(text.length, at + LONGEST);
      for (let hash = FIRST, next = at; next < end; next += 1) {
        hash = mixed(hash, codes[next] as number);
        const index = this.buckets[this.bucketOf(hash)] as number;
        if (index === 0) continue;
        const beginning = this.beginnings[index - 1] as Beginning;
        for (let side = 0; side <= most; side += 1) this.meet(beginning[side] as Asked, at, scan);
      }
    }
    return scan;
  }

  private meet(
    asked: Asked,
    at: number,
    { held, starts, most }: { held: Uint8Array; starts: number[][]; most: number },
  ): void {
    if (asked.met !== this.scans) {
      asked.met = this.scans;
      for (const clause of asked.clauses) held[clause] = 1;
    }
    for (const { pattern, from, to } of asked.leads) {
      const own = (starts[pattern] ??= []);
      if (own.length > most) continue;
      for (let start = at + from; start <= at + to; start += 1) own.push(start);
    }
  }
}
