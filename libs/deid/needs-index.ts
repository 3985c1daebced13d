import { type Anchor, EDGE, LONGEST, WORD_EDGE, withoutEdges } from './regex-heads.js';
import type { Needs } from './regex-parts.js';
import { isAsciiLetter } from './text-view.js';

/** A power of two. */
const BUCKETS = 1 << 14;
const ZERO = 48;
const LONG_S = 0x17f;
const KELVIN = 0x212a;
const UNDERSCORE = 95;
const ASCII = 128;

const isDigit = (code: number) => code >= ZERO && code <= ZERO + 9;
const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;

/** What is alike in scans: capitals and small letters, all digits. */
const ALIKE = Uint8Array.from({ length: ASCII }, (_, code) =>
  isDigit(code) ? ZERO : isCapital(code) ? code + 32 : code,
);
function alike(code: number): number {
  if (code < ASCII) return ALIKE[code] as number;
  // Without case, these two match letters of ASCII; no others do.
  if (code === LONG_S) return 0x73;
  return code === KELVIN ? 0x6b : code;
}

/** FNV-1a, a character at a time. */
const FIRST = 0x811c9dc5 | 0;
const mixed = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** Where the matches of a pattern may start in the text of a scan. */
export class Starts {
  scan = 0;
  /** In no order; cut off behind the most that are worth a try each. */
  readonly places: number[] = [];
}

/** What asks for strings of one beginning, with one kind of edge before it. */
class Asked {
  readonly clauses: number[] = [];
  /** Patterns that start where it is met, or so many units on. */
  readonly leads: { readonly starts: Starts; readonly from: number; readonly to: number }[] = [];
  /** The last scan that met it. */
  met = 0;
}

/** By what may not stand before: nothing, a letter, a letter or digit or underscore. */
type Beginning = [anywhere?: Asked, opening?: Asked, apart?: Asked];
const sideOf = (string: string) => (string[0] === EDGE ? 1 : string[0] === WORD_EDGE ? 2 : 0);
/** How many sides lie open behind a character. */
const OPEN = Uint8Array.from({ length: ASCII }, (_, code) =>
  isAsciiLetter(code) ? 1 : isDigit(code) || code === UNDERSCORE ? 2 : 3,
);

/** A try costs as much as a run over so many characters. */
const COST_OF_TRY = 12;

/** Two characters as an index, all beyond ASCII as one. */
const pairOf = (first: number, second: number) =>
  (Math.min(first, ASCII - 1) << 7) | Math.min(second, ASCII - 1);
/** In `lengths`, a bit for each length; behind these four the same for strings behind edges. */
const ALL_LENGTHS = (1 << LONGEST) - 1;

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
  /** How long the strings are that two characters begin, to pass by most places at a glance. */
  private readonly lengths = new Uint8Array(ASCII * ASCII);
  /** Per clause the last scan whose text may satisfy it. */
  private readonly held: number[] = [];
  private scans = 0;
  /** The last scan, as long as nothing was asked for that it did not look for; else 0. */
  latest = 0;
  /** More starts than these are not worth a try each in the last text. */
  most = 0;

  /** @returns the numbers of the clauses */
  add(needs: Needs): readonly number[] {
    this.latest = 0;
    return needs.map((clause) => {
      const number = this.held.push(0) - 1;
      for (const string of clause) {
        const { clauses } = this.askedOf(string);
        if (clauses.at(-1) !== number) clauses.push(number);
      }
      return number;
    });
  }

  /** Has the places noted where the matches of a pattern may start. */
  lead(anchors: readonly Anchor[]): Starts {
    this.latest = 0;
    const starts = new Starts();
    for (const { text, from, to } of anchors) this.askedOf(text).leads.push({ starts, from, to });
    return starts;
  }

  private askedOf(string: string): Asked {
    const bare = withoutEdges(string).slice(0, LONGEST);
    const side = sideOf(string);
    const first = alike(bare.charCodeAt(0));
    const bit = 1 << (bare.length - 1 + (side === 0 ? 0 : LONGEST));
    if (bare.length > 1) this.lengths[pairOf(first, alike(bare.charCodeAt(1)))]! |= bit;
    else
      for (let second = 0; second < ASCII; second += 1) this.lengths[pairOf(first, second)]! |= bit;
    return (this.beginningOf(bare)[side] ??= new Asked());
  }

  private beginningOf(string: string): Beginning {
    let hash = FIRST;
    for (let at = 0; at < string.length; at += 1) hash = mixed(hash, alike(string.charCodeAt(at)));
    const bucket = this.bucketOf(hash);
    if (this.buckets[bucket] === 0) {
      this.buckets[bucket] = this.beginnings.push([]);
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

  /**
   * Reads a text, which can be asked about until another one is scanned.
   *
   * @returns the number of the scan
   */
  scan(text: string): number {
    this.scans += 1;
    this.most = text.length / COST_OF_TRY;
    // What lies behind the end is no character of any string.
    const codes = new Uint16Array(text.length + LONGEST);
    for (let at = 0; at < text.length; at += 1) codes[at] = alike(text.charCodeAt(at));
    let sides = 3;
    for (let at = 0; at < text.length; at += 1) {
      const asked = this.lengths[pairOf(codes[at] as number, codes[at + 1] as number)] as number;
      let lengths = (sides === 1 ? asked : asked | (asked >> LONGEST)) & ALL_LENGTHS;
      for (let hash = FIRST, next = at; lengths !== 0; next += 1, lengths >>= 1) {
        hash = mixed(hash, codes[next] as number);
        if ((lengths & 1) === 0) continue;
        const index = this.buckets[this.bucketOf(hash)] as number;
        if (index === 0) continue;
        const beginning = this.beginnings[index - 1] as Beginning;
        for (let side = 0; side < sides; side += 1) {
          const met = beginning[side];
          if (met) this.meet(met, at);
        }
      }
      sides = OPEN[text.charCodeAt(at)] ?? 3;
    }
    this.latest = this.scans;
    return this.scans;
  }

  private meet(asked: Asked, at: number): void {
    if (asked.met !== this.scans) {
      asked.met = this.scans;
      for (const clause of asked.clauses) this.held[clause] = this.scans;
    }
    for (const { starts, from, to } of asked.leads) {
      if (starts.scan !== this.scans) {
        starts.scan = this.scans;
        starts.places.length = 0;
      }
      if (starts.places.length > this.most) continue;
      for (let start = at + from; start <= at + to; start += 1) starts.places.push(start);
    }
  }

  /** Whether the last text may satisfy all clauses. */
  holds(clauses: readonly number[]): boolean {
    for (const clause of clauses) if (this.held[clause] !== this.scans) return false;
    return true;
  }
}
