import { eachFrontCoded, inOneLine, isCapital } from './front-coding.js';

const LETTERS = 26;
/** The first two letters of a word, as a number; one more for what begins otherwise. */
const DRAWERS = LETTERS * LETTERS + 1;
const FIRST_LETTER = 97;

/** The drawer of a word by the codes of its first two units; of a single one the second is no letter. */
function drawerOf(firstCode: number, secondCode: number): number {
  const first = firstCode - FIRST_LETTER;
  const second = secondCode - FIRST_LETTER;
  const plain = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
  return plain ? first * LETTERS + second : DRAWERS - 1;
}

const drawerOfWord = (word: string) => drawerOf(word.charCodeAt(0), word.charCodeAt(1));

/** What the words of a list are. */
export interface Kind {
  /** Flags that a word of the list gets … */
  readonly sets: number;
  /** … and loses. */
  readonly clears?: number;
  /** Flags that one word alone gets, by its place in the list. */
  readonly each?: (place: number) => number;
}

interface List extends Kind {
  readonly coded: string;
  /** Where in `coded` the words of a drawer begin, and where those of the next do. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many words stand before those of a drawer. */
  readonly before: Int32Array;
}

/** How a word begins that shares no letter with the one before, or its first letter alone. */
const SHARES_NONE = 65;
const SHARES_ONE = 66;

function cut(source: string, kind: Kind): List {
  const coded = inOneLine(source);
  const starts = new Int32Array(DRAWERS);
  const ends = new Int32Array(DRAWERS);
  const before = new Int32Array(DRAWERS);
  let first = 0;
  let drawer = DRAWERS - 1;
  let words = 0;
  for (let at = 0; at < coded.length; at += 1) {
    const code = coded.charCodeAt(at);
    if (!isCapital(code)) continue;
    if (code <= SHARES_ONE) {
      if (code === SHARES_NONE) first = coded.charCodeAt(at + 1);
      const next = drawerOf(first, coded.charCodeAt(at + (code === SHARES_NONE ? 2 : 1)));
      if (next !== drawer || words === 0) {
        ends[drawer] = at;
        drawer = next;
        starts[drawer] = at;
        before[drawer] = words;
      }
    }
    words += 1;
  }
  ends[drawer] = coded.length;
  return { ...kind, coded, starts, ends, before };
}

/** Many sorted lists of words as one table, whose parts are unpacked when a word asks for them. */
export class Shelf {
  private readonly lists: readonly List[];
  private readonly drawers: (Map<string, number> | undefined)[] = [];

  /** @param lists front-coded, with the words that begin with two letters first; read in this order */
  constructor(lists: readonly (readonly [list: string, kind: Kind])[]) {
    this.lists = lists.map(([source, kind]) => cut(source, kind));
  }

  /** The flags of a word; undefined when no list has it. */
  get(word: string): number | undefined {
    const drawer = drawerOfWord(word);
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
          add(word, list, list.each?.(at));
          at += 1;
        },
        letter,
      );
    }
    return words;
  }
}
