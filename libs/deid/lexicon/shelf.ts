import { eachFrontCoded, eachWord, inOneLine, isCapital } from './front-coding.js';

const LETTERS = 26;
/** The first two letters of a word, as a number; one more for what begins otherwise. */
const DRAWERS = LETTERS * LETTERS + 1;
const FIRST_LETTER = 97;

function drawerOf(word: string): number {
  const first = word.charCodeAt(0) - FIRST_LETTER;
  const second = word.charCodeAt(1) - FIRST_LETTER;
  const plain = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
  return plain ? first * LETTERS + second : DRAWERS - 1;
}

/** What the words of a list are. */
export interface Kind {
  /** Flags that a word of the list gets … */
  readonly sets: number;
  /** … and loses. */
  readonly clears?: number;
  /** Flags that one word alone gets, in the order of the list; only sorted lists have them. */
  readonly each?: Int32Array;
}

interface List extends Kind {
  readonly coded: string;
  /** Where in `coded` the words of a drawer begin, and where those of the next do. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many words stand before those of a drawer. */
  readonly before: Int32Array;
}

/** Where a new pair of first letters begins: words that share none or one letter. */
const OPENING = /([AB])([a-z]+)/g;

/** How many words begin between two offsets of a coded list: each begins with a capital. */
function countWords(coded: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (isCapital(coded.charCodeAt(i))) count += 1;
  return count;
}

function cut(source: string, kind: Kind): List {
  const coded = inOneLine(source);
  const starts = new Int32Array(DRAWERS);
  const ends = new Int32Array(DRAWERS);
  const before = new Int32Array(DRAWERS);
  let first = '';
  let drawer = DRAWERS - 1;
  for (const { 1: shared, 2: rest = '', index } of coded.matchAll(OPENING)) {
    ends[drawer] = index;
    const counted = kind.each
      ? (before[drawer] as number) + countWords(coded, starts[drawer] as number, index)
      : 0;
    const letters = (shared === 'A' ? '' : first) + rest;
    first = letters[0] as string;
    drawer = drawerOf(letters);
    starts[drawer] = index;
    before[drawer] = counted;
  }
  ends[drawer] = coded.length;
  return { ...kind, coded, starts, ends, before };
}

/** Many sorted lists of words as one table, whose parts are unpacked when a word asks for them. */
export class Shelf {
  private readonly lists: readonly List[];
  private readonly drawers: (Map<string, number> | undefined)[] = [];
  private readonly loose: [word: string, kind: Kind][][] = Array.from({ length: DRAWERS }, () => []);

  /**
   * @param sorted front-coded lists, read in this order
   * @param plain lists of words with white space between, read after them
   */
  constructor(
    sorted: readonly (readonly [list: string, kind: Kind])[],
    plain: readonly (readonly [list: string, kind: Kind])[],
  ) {
    this.lists = sorted.map(([source, kind]) => cut(source, kind));
    for (const [list, kind] of plain)
      eachWord(list, (word) => void this.loose[drawerOf(word)]?.push([word, kind]));
  }

  /** The flags of a word; undefined when no list has it. */
  get(word: string): number | undefined {
    const drawer = drawerOf(word);
    return (this.drawers[drawer] ??= this.unpack(drawer)).get(word);
  }

  /** Visits all words with their flags. */
  each(visit: (word: string, flags: number) => void): void {
    for (let drawer = 0; drawer < DRAWERS; drawer += 1)
      for (const [word, flags] of (this.drawers[drawer] ??= this.unpack(drawer))) visit(word, flags);
  }

  private unpack(drawer: number): Map<string, number> {
    const words = new Map<string, number>();
    const add = (word: string, { sets, clears = 0 }: Kind, own = 0) =>
      void words.set(word, ((words.get(word) ?? 0) & ~clears) | sets | own);
    const letter = String.fromCharCode(FIRST_LETTER + Math.floor(drawer / LETTERS));
    for (const list of this.lists) {
      const part = list.coded.slice(list.starts[drawer], list.ends[drawer]);
      let at = list.before[drawer] as number;
      eachFrontCoded(
        part,
        (word) => {
          add(word, list, list.each?.[at]);
          at += 1;
        },
        letter,
      );
    }
    for (const [word, kind] of this.loose[drawer] ?? []) add(word, kind);
    return words;
  }
}
