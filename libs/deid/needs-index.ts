import { type Anchor, EDGE, LONGEST, WORD_EDGE, withoutEdges } from './regex-heads.js';
import type { Needs } from './regex-parts.js';
import { isAsciiLetter } from './text-view.js';

const ZERO = 48;
const LONG_S = 0x17f;
const KELVIN = 0x212a;
const UNDERSCORE = 95;
const ASCII = 128;

const isDigit = (code: number) => code >= ZERO && code <= ZERO + 9;
const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;

/** What is alike in scans: capitals and small letters, all digits. */
function alike(code: number): number {
  if (isDigit(code)) return ZERO;
  if (isCapital(code)) return code + 32;
  // Without case, these two match letters of ASCII; no others beyond it do.
  if (code === LONG_S) return 0x73;
  return code === KELVIN ? 0x6b : code;
}

const folded = (unit: string) => String.fromCharCode(alike(unit.charCodeAt(0)));

/** Where the matches of a pattern may start in the text of a scan. */
export class Starts {
  scan = 0;
  /** `count` of them, in no order; cut off behind the most that are worth a try each. */
  readonly places: number[] = [];
  count = 0;
}

/** What asks for one string: clauses by number, and patterns that start so many units on. */
interface Asked {
  readonly clauses: number[];
  /** Three numbers each: which starts, from, to. */
  readonly leads: number[];
}

/** A tree for each side: strings anywhere, not behind a letter, not behind a letter or digit. */
const ROOTS = 3;
const rootOf = (string: string) => (string[0] === EDGE ? '2' : string[0] === WORD_EDGE ? '3' : '1');
/** How many of the trees have strings that may begin behind a character. */
const OPEN = Uint8Array.from({ length: ASCII }, (_, code) =>
  isAsciiLetter(code) ? 1 : isDigit(code) || code === UNDERSCORE ? 2 : 3,
);

/** Branches of a node: characters in strings have one each, those beyond ASCII share the rest. */
const WIDTH = 64;
/** The branch of what stands in no string. */
const NOWHERE = 0;

/** A try costs as much as a run over so many characters. */
const COST_OF_TRY = 12;

/** The strings as trees, laid out so that a scan touches little memory. */
class Trees {
  /**
   * `WIDTH` to a node: the number of the next node; or, where strings end and none goes on,
   * negative the number of who asked; or 0.
   */
  readonly branches: Int16Array;
  /** By node the number of who asked for the string that ends there, or 0. */
  readonly ends: Int16Array;
  /** By number of who asked, where its record begins. */
  readonly recordAt: Int32Array;
  /** Each: the last scan that met it, the ends of its clauses and of its leads, these themselves. */
  readonly records: Int32Array;
  /** The branch of each character of ASCII. */
  private readonly branchOf = new Uint8Array(ASCII);
  private shared = NOWHERE + 1;

  /** @param asked by the number of a root and a string, as it is scanned */
  constructor(asked: ReadonlyMap<string, Asked>) {
    for (const key of asked.keys()) for (const unit of key.slice(1)) this.open(unit.charCodeAt(0));
    for (let code = 0; code < ASCII; code += 1)
      this.branchOf[code] = this.branchOf[alike(code)] as number;
    const rows: Int16Array[] = Array.from({ length: 1 + ROOTS }, () => new Int16Array(WIDTH));
    const ends: number[] = [];
    const records: number[] = [];
    const recordAt: number[] = [0];
    for (const [key, { clauses, leads }] of asked) {
      const number = recordAt.push(records.length) - 1;
      const clausesEnd = records.length + 3 + clauses.length;
      records.push(0, clausesEnd, clausesEnd + leads.length, ...clauses, ...leads);
      let row = rows[Number(key[0])] as Int16Array;
      for (let at = 1; at < key.length - 1; at += 1) {
        const branch = this.branch(key.charCodeAt(at));
        const next = row[branch] as number;
        if (next <= 0) {
          row[branch] = rows.length;
          ends[rows.length] = -next;
          rows.push(new Int16Array(WIDTH));
        }
        row = rows[row[branch] as number] as Int16Array;
      }
      const last = this.branch(key.charCodeAt(key.length - 1));
      if ((row[last] as number) > 0) ends[row[last] as number] = number;
      else row[last] = -number;
    }
    this.branches = new Int16Array(rows.length * WIDTH);
    rows.forEach((row, node) => this.branches.set(row, node * WIDTH));
    this.ends = Int16Array.from({ length: rows.length }, (_, node) => ends[node] ?? 0);
    this.records = Int32Array.from(records);
    this.recordAt = Int32Array.from(recordAt);
  }

  /** Gives a character a branch of its own. */
  private open(code: number): void {
    if (code >= ASCII || this.branchOf[code] !== NOWHERE) return;
    this.branchOf[code] = this.shared;
    this.shared += 1;
  }

  branch(code: number): number {
    const plain = alike(code);
    if (plain < ASCII) return this.branchOf[plain] as number;
    return this.shared + (plain % (WIDTH - this.shared));
  }

  /** Writes down the branches of a text. */
  read(text: string, into: Uint8Array): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      into[at] = code < ASCII ? (this.branchOf[code] as number) : this.branch(code);
    }
  }
}

/** What a pattern needs of a text; patterns have numbers in the order in which they came. */
export interface Wanted {
  readonly number: number;
  /** Strings as they are scanned, without edges: one of each list. */
  readonly lists: readonly (readonly string[])[];
  readonly clauses: readonly number[];
  /** Where matches start; undefined where that may be anywhere. */
  readonly starts: Starts | undefined;
}

const firstOf = (string: string) => withoutEdges(string).slice(0, LONGEST);

/**
 * The strings that all patterns need: one scan of a text tells which patterns may match in it.
 * "No" is certain, "yes" is likely.
 */
export class NeedsIndex {
  private readonly asked = new Map<string, Asked>();
  private readonly starts: Starts[] = [];
  private clauses = 0;
  private patterns = 0;
  /** So many patterns are in the trees. */
  private planted = 0;
  private trees = new Trees(this.asked);
  /** Per clause the last scan whose text may satisfy it. */
  private held = new Int32Array(0);
  private branches = new Uint8Array(0);
  private scans = 0;
  /** The text of the last scan, folded for patterns that came after it. */
  private text = '';
  private folded: string | undefined;
  /** More starts than these are not worth a try each in the last text. */
  private most = 0;

  /** @param anchors where matches start, if that is seldom enough */
  add(needs: Needs, anchors: readonly Anchor[] | undefined): Wanted {
    const clauses = needs.map((clause) => {
      const number = this.clauses;
      this.clauses += 1;
      for (const string of clause) {
        const { clauses: all } = this.askedOf(string);
        if (all.at(-1) !== number) all.push(number);
      }
      return number;
    });
    const lists = anchors ? [anchors.map((a) => a.text), ...needs] : needs;
    const number = this.patterns;
    this.patterns += 1;
    return {
      number,
      lists: lists.map((list) => [...new Set(list.map(firstOf))]),
      clauses,
      starts: anchors && this.lead(anchors),
    };
  }

  private lead(anchors: readonly Anchor[]): Starts {
    const starts = new Starts();
    const number = this.starts.push(starts) - 1;
    for (const { text, from, to } of anchors) this.askedOf(text).leads.push(number, from, to);
    return starts;
  }

  private askedOf(string: string): Asked {
    const key = rootOf(string) + Array.from(firstOf(string), folded).join('');
    let asked = this.asked.get(key);
    if (!asked) {
      asked = { clauses: [], leads: [] };
      this.asked.set(key, asked);
    }
    return asked;
  }

  /**
   * Reads a text, which can be asked about until another one is scanned.
   *
   * @returns the number of the scan
   */
  scan(text: string): number {
    if (this.planted < this.patterns) {
      this.trees = new Trees(this.asked);
      this.held = new Int32Array(this.clauses);
      this.planted = this.patterns;
    }
    this.scans += 1;
    this.text = text;
    this.folded = undefined;
    this.most = text.length / COST_OF_TRY;
    // What lies behind the end is no character of any string.
    const size = text.length + LONGEST;
    if (this.branches.length < size) this.branches = new Uint8Array(size * 2);
    this.trees.read(text, this.branches);
    this.branches.fill(NOWHERE, text.length, size);
    this.walk(text, this.branches, this.trees);
    return this.scans;
  }

  private walk(text: string, read: Uint8Array, trees: Trees): void {
    const { branches, ends } = trees;
    let open = ROOTS;
    for (let at = 0; at < text.length; at += 1) {
      for (let root = 1; root <= open; root += 1) {
        let node = branches[root * WIDTH + (read[at] as number)] as number;
        for (let next = at + 1; node > 0; next += 1) {
          const end = ends[node] as number;
          if (end > 0) this.meet(trees, end, at);
          node = branches[node * WIDTH + (read[next] as number)] as number;
        }
        if (node < 0) this.meet(trees, -node, at);
      }
      open = OPEN[text.charCodeAt(at)] ?? ROOTS;
    }
  }

  private meet({ records, recordAt }: Trees, asked: number, at: number): void {
    const { scans, held, most } = this;
    const record = recordAt[asked] as number;
    const clausesEnd = records[record + 1] as number;
    if (records[record] !== scans) {
      records[record] = scans;
      for (let i = record + 3; i < clausesEnd; i += 1) held[records[i] as number] = scans;
    }
    const end = records[record + 2] as number;
    for (let i = clausesEnd; i < end; i += 3) {
      const starts = this.starts[records[i] as number] as Starts;
      if (starts.scan !== scans) {
        starts.scan = scans;
        starts.count = 0;
      }
      if (starts.count > most) continue;
      const last = at + (records[i + 2] as number);
      for (let start = at + (records[i + 1] as number); start <= last; start += 1) {
        starts.places[starts.count] = start;
        starts.count += 1;
      }
    }
  }

  /** The number of the last scan. */
  get latest(): number {
    return this.scans;
  }

  /** Whether a pattern may match in the last text. */
  mayMatch({ number, lists, clauses, starts }: Wanted): boolean {
    if (number >= this.planted) return this.holds(lists);
    if (starts && starts.scan !== this.scans) return false;
    for (const clause of clauses) if (this.held[clause] !== this.scans) return false;
    return true;
  }

  /** The same for a pattern that is not in the trees yet. */
  private holds(lists: readonly (readonly string[])[]): boolean {
    const text = (this.folded ??= Array.from(this.text, folded).join(''));
    return lists.every((list) => list.some((string) => text.includes(string)));
  }

  /** Where a pattern is to be tried in the last text; undefined where a run over all is quicker. */
  placesOf({ number, starts }: Wanted): Starts | undefined {
    return starts && number < this.planted && starts.count <= this.most ? starts : undefined;
  }
}
