import { type Anchor, EDGE, LONGEST, WORD_EDGE, withoutEdges } from './regex-heads.js';
import type { Needs } from './regex-parts.js';
import { isAsciiLetter } from './text-view.js';

const ZERO = 48;
const LONG_S = 0x17f;
const KELVIN = 0x212a;
const UNDERSCORE = 95;
const ASCII = 128;
const LETTERS = 26;
const CAPITAL_A = 65;

const isDigit = (code: number) => code >= ZERO && code <= ZERO + 9;
const isCapital = (code: number) => code >= CAPITAL_A && code < CAPITAL_A + LETTERS;

/** What is alike in scans: capitals and small letters, all digits. */
const ALIKE = Uint8Array.from({ length: ASCII }, (_, code) =>
  isDigit(code) ? ZERO : isCapital(code) ? code + 32 : code,
);
/** A number below 128; what lies beyond ASCII shares those that capitals leave free. */
function alike(code: number): number {
  if (code < ASCII) return ALIKE[code] as number;
  // Without case, these two match letters of ASCII; no others do.
  if (code === LONG_S) return 0x73;
  return code === KELVIN ? 0x6b : CAPITAL_A + (code % LETTERS);
}

/** Where the matches of a pattern may start in the text of a scan. */
export class Starts {
  scan = 0;
  /** In no order; cut off behind the most that are worth a try each. Those of older scans follow. */
  readonly places: number[] = [];
  count = 0;
}

/** What asks for one string: clauses by number, and patterns that start so many units on. */
interface Asked {
  readonly clauses: number[];
  /** Three numbers each: which starts, from, to. */
  readonly leads: number[];
}

const sideOf = (string: string) => (string[0] === EDGE ? 1 : string[0] === WORD_EDGE ? 2 : 0);
/** How many sides lie open behind a character. */
const OPEN = Uint8Array.from({ length: ASCII }, (_, code) =>
  isAsciiLetter(code) ? 1 : isDigit(code) || code === UNDERSCORE ? 2 : 3,
);
/** A tree for each side: strings anywhere, not behind a letter, not behind a letter or digit. */
const ROOTS = 3;
/** Where a tree has no branch. */
const NONE = 0;

/** A try costs as much as a run over so many characters. */
const COST_OF_TRY = 12;

/** Lists one behind the other: that of number n lies between `from[n]` and `from[n + 1]`. */
class Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.items = Int32Array.from(lists.flat());
    this.from = new Int32Array(lists.length + 1);
    lists.forEach((list, n) => (this.from[n + 1] = (this.from[n] as number) + list.length));
  }
}

/**
 * The strings that all patterns need, as trees of their first characters: one scan of a text
 * tells which clauses it may satisfy. "No" is certain, "yes" is likely.
 */
export class NeedsIndex {
  /** The branch that each node has for each character, `ASCII` to a node. */
  private branches = new Uint16Array(ASCII * 1024);
  private nodes = 1 + ROOTS;
  /** By node one more than the number of what asks for the string that ends there. */
  private readonly ends: number[] = [];
  private readonly asked: Asked[] = [];
  private readonly starts: Starts[] = [];
  private clauseCount = 0;
  private clauses = new Lists([]);
  private leads = new Lists([]);
  /** By what asks, the last scan that met it. */
  private met = new Int32Array(0);
  /** Per clause the last scan whose text may satisfy it. */
  private held = new Int32Array(0);
  private codes = new Uint8Array(0);
  private scans = 0;
  /** The last scan, as long as nothing was asked for that it did not look for; else 0. */
  latest = 0;
  /** More starts than these are not worth a try each in the last text. */
  most = 0;

  /** @returns the numbers of the clauses */
  add(needs: Needs): readonly number[] {
    this.latest = 0;
    return needs.map((clause) => {
      const number = this.clauseCount;
      this.clauseCount += 1;
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
    const number = this.starts.push(starts) - 1;
    for (const { text, from, to } of anchors) this.askedOf(text).leads.push(number, from, to);
    return starts;
  }

  private askedOf(string: string): Asked {
    const bare = withoutEdges(string).slice(0, LONGEST);
    let node = 1 + sideOf(string);
    for (let at = 0; at < bare.length; at += 1)
      node = this.branchOf(node, alike(bare.charCodeAt(at)));
    this.ends[node] ||= this.asked.push({ clauses: [], leads: [] });
    return this.asked[(this.ends[node] as number) - 1] as Asked;
  }

  private branchOf(node: number, code: number): number {
    const branch = node * ASCII + code;
    if (this.branches[branch] === NONE) {
      this.branches[branch] = this.nodes;
      this.nodes += 1;
      if (this.nodes * ASCII > this.branches.length) {
        const wider = new Uint16Array(this.branches.length * 2);
        wider.set(this.branches);
        this.branches = wider;
      }
    }
    return this.branches[branch] as number;
  }

  /** Lays out what was asked for since the last scan. */
  private lay(): void {
    for (let node = 0; node < this.nodes; node += 1) this.ends[node] ??= NONE;
    this.clauses = new Lists(this.asked.map((a) => a.clauses));
    this.leads = new Lists(this.asked.map((a) => a.leads));
    this.met = new Int32Array(this.asked.length);
    this.held = new Int32Array(this.clauseCount);
  }

  /**
   * Reads a text, which can be asked about until another one is scanned.
   *
   * @returns the number of the scan
   */
  scan(text: string): number {
    if (this.latest === 0) this.lay();
    this.scans += 1;
    this.most = text.length / COST_OF_TRY;
    // What lies behind the end is no character of any string.
    const size = text.length + LONGEST;
    if (this.codes.length < size) this.codes = new Uint8Array(size * 2);
    const { codes, branches, ends } = this;
    for (let at = 0; at < text.length; at += 1) codes[at] = alike(text.charCodeAt(at));
    codes.fill(0, text.length, size);
    let sides = ROOTS;
    for (let at = 0; at < text.length; at += 1) {
      for (let root = 1; root <= sides; root += 1) {
        let node = branches[root * ASCII + (codes[at] as number)] as number;
        for (let next = at + 1; node !== NONE; next += 1) {
          const asked = ends[node] as number;
          if (asked !== NONE) this.meet(asked - 1, at);
          node = branches[node * ASCII + (codes[next] as number)] as number;
        }
      }
      sides = OPEN[text.charCodeAt(at)] ?? ROOTS;
    }
    this.latest = this.scans;
    return this.scans;
  }

  private meet(asked: number, at: number): void {
    const { scans, met } = this;
    if (met[asked] !== scans) {
      met[asked] = scans;
      const { from, items } = this.clauses;
      const end = from[asked + 1] as number;
      for (let i = from[asked] as number; i < end; i += 1) this.held[items[i] as number] = scans;
    }
    const { from, items } = this.leads;
    const end = from[asked + 1] as number;
    for (let i = from[asked] as number; i < end; i += 3) {
      const starts = this.starts[items[i] as number] as Starts;
      if (starts.scan !== scans) {
        starts.scan = scans;
        starts.count = 0;
      }
      if (starts.count > this.most) continue;
      const last = at + (items[i + 2] as number);
      for (let start = at + (items[i + 1] as number); start <= last; start += 1) {
        starts.places[starts.count] = start;
        starts.count += 1;
      }
    }
  }

  /** Whether the last text may satisfy all clauses. */
  holds(clauses: readonly number[]): boolean {
    for (const clause of clauses) if (this.held[clause] !== this.scans) return false;
    return true;
  }
}
