import { EDGE, WORD_EDGE } from './regex-heads.js';
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

/** A text as scans see it, unit by unit: offsets stay. */
export function folded(text: string): string {
  let all = '';
  for (let at = 0; at < text.length; at += 1)
    all += String.fromCharCode(alike(text.charCodeAt(at)));
  return all;
}

/** What asks for one string: clauses by number, and patterns that start so many units on. */
export interface Asked {
  readonly clauses: number[];
  /** Three numbers each: which starts, from, to. */
  readonly leads: number[];
}

/** A tree for each side: strings anywhere, not behind a letter, not behind a letter or digit. */
export const ROOTS = 3;
/** The number of a string's tree. */
export const rootOf = (string: string) =>
  string[0] === EDGE ? '2' : string[0] === WORD_EDGE ? '3' : '1';
/** How many of the trees have strings that may begin behind a character. */
export const OPEN = Uint8Array.from({ length: ASCII }, (_, code) =>
  isAsciiLetter(code) ? 1 : isDigit(code) || code === UNDERSCORE ? 2 : 3,
);

/** Branches of a node: characters in strings have one each, those beyond ASCII share the rest. */
export const WIDTH = 64;
/** The branch of what stands in no string. */
export const NOWHERE = 0;

/** The strings as trees, laid out so that a scan touches little memory. */
export class Trees {
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
    let most = 1 + ROOTS;
    for (const key of asked.keys()) most += key.length - 2;
    const branches = new Int16Array(most * WIDTH);
    const ends = new Int16Array(most);
    const records: number[] = [];
    const recordAt: number[] = [0];
    let nodes = 1 + ROOTS;
    for (const [key, { clauses, leads }] of asked) {
      const number = recordAt.push(records.length) - 1;
      const clausesEnd = records.length + 3 + clauses.length;
      records.push(0, clausesEnd, clausesEnd + leads.length, ...clauses, ...leads);
      let node = Number(key[0]);
      for (let at = 1; at < key.length - 1; at += 1) {
        const branch = node * WIDTH + this.branch(key.charCodeAt(at));
        const next = branches[branch] as number;
        if (next <= 0) {
          branches[branch] = nodes;
          ends[nodes] = -next;
          nodes += 1;
        }
        node = branches[branch] as number;
      }
      const last = node * WIDTH + this.branch(key.charCodeAt(key.length - 1));
      const next = branches[last] as number;
      if (next > 0) ends[next] = number;
      else branches[last] = -number;
    }
    this.branches = branches.slice(0, nodes * WIDTH);
    this.ends = ends.slice(0, nodes);
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
