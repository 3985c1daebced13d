import { type Asked, NOWHERE, OPEN, rootOf, ROOTS, Trees, WIDTH } from './needs-trees.js';
import { type Anchor, LONGEST, withoutEdges } from './regex-heads.js';
import type { Needs } from './regex-parts.js';

/** Where the matches of a pattern may start in the text of a scan. */
export class Starts {
  scan = 0;
  /** `count` of them, in no order; cut off behind the most that are worth a try each. */
  readonly places: number[] = [];
  count = 0;

  note(scan: number, from: number, to: number, most: number): void {
    if (this.scan !== scan) {
      this.scan = scan;
      this.count = 0;
    }
    if (this.count > most) return;
    for (let place = from; place <= to; place += 1) {
      this.places[this.count] = place;
      this.count += 1;
    }
  }
}

/** A try costs as much as a run over so many characters. */
const COST_OF_TRY = 12;

/** To plant the trees costs as much as to look so often for what a pattern that is in none needs. */
const COST_OF_TREES = 1_000;

/** What a pattern needs of a text; patterns have numbers in the order in which they came. */
export interface Wanted {
  readonly number: number;
  /** Strings as they are scanned, without edges: one of each list. */
  readonly lists: readonly (readonly string[])[];
  readonly clauses: readonly number[];
  /** Where matches start; undefined where that may be anywhere. */
  readonly anchors: readonly Anchor[] | undefined;
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
  /** How often patterns that are not were looked for since. */
  private looks = 0;
  private trees = new Trees(this.asked);
  /** Per clause the last scan whose text may satisfy it. */
  private held = new Int32Array(0);
  private branches = new Uint8Array(0);
  private scans = 0;
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
      anchors,
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
    const key = rootOf(string) + firstOf(string);
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
    if (this.looks > COST_OF_TREES) {
      this.looks = 0;
      this.trees = new Trees(this.asked);
      this.held = new Int32Array(this.clauses);
      this.planted = this.patterns;
    }
    this.scans += 1;
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
      const from = at + (records[i + 1] as number);
      starts.note(scans, from, at + (records[i + 2] as number), most);
    }
  }

  /** The number of the last scan. */
  get latest(): number {
    return this.scans;
  }

  /**
   * Whether a pattern may match in the last text.
   *
   * @param folded gives that text as scans see it, for patterns that came after the scan
   */
  mayMatch({ number, lists, clauses, starts }: Wanted, folded: () => string): boolean {
    if (number >= this.planted) {
      this.looks += 1;
      return holds(lists, folded());
    }
    if (starts && starts.scan !== this.scans) return false;
    for (const clause of clauses) if (this.held[clause] !== this.scans) return false;
    return true;
  }

  /** Where a pattern is to be tried in the last text; undefined where a run over all is quicker. */
  placesOf({ number, anchors, starts }: Wanted, folded: () => string): Starts | undefined {
    if (!anchors || !starts) return undefined;
    if (number >= this.planted) this.look(anchors, starts, folded());
    return starts.count <= this.most ? starts : undefined;
  }

  /** Notes the places for a pattern that is not in the trees yet. */
  private look(anchors: readonly Anchor[], starts: Starts, text: string): void {
    for (const anchor of anchors) {
      const string = firstOf(anchor.text);
      for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + 1))
        starts.note(this.scans, at + anchor.from, at + anchor.to, this.most);
    }
  }
}

/** Whether a text has one string of each list. */
const holds = (lists: readonly (readonly string[])[], text: string): boolean =>
  lists.every((list) => list.some((string) => text.includes(string)));
