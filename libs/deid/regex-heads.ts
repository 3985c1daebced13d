/** In front of a string: no letter from a to z stands before, or no letter, digit or underscore. */
export const EDGE = '\u0002';
export const WORD_EDGE = '\u0003';

/** So many characters of a string are looked at; more would seldom tell more. */
export const LONGEST = 4;
/** Longer lists are given up: they would take as long to look for as the pattern. */
const MOST = 240;

/** How what a part matches may begin, and how many units the whole of it may have. */
export interface Head {
  /** In small letters, any digit `0`, perhaps an edge first; at most `LONGEST` without the edge. */
  readonly text: string;
  /** `text` may grow: nothing stands behind it in the part, so what follows goes on from here. */
  readonly open: boolean;
  readonly min: number;
  readonly max: number;
}

/** A string, and how many units behind its first a match may start. */
export interface Anchor {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const isEdge = (unit: string | undefined) => unit === EDGE || unit === WORD_EDGE;
export const withoutEdges = (text: string): string =>
  text.includes(EDGE) || text.includes(WORD_EDGE) ? text.replace(/[\u0002\u0003]/g, '') : text;

/** Keeps one edge, and that only in front. */
function joined(a: string, b: string): string {
  if (a === '') return b;
  if (isEdge(a) && isEdge(b[0])) return b[0] === WORD_EDGE ? b : a + b.slice(1);
  return a + withoutEdges(b);
}

function headOf(text: string, open: boolean, min: number, max: number): Head {
  const size = LONGEST + (isEdge(text[0]) ? 1 : 0);
  return { text: text.slice(0, size), open: open && text.length < size, min, max };
}

export const NO_HEAD: readonly Head[] = [headOf('', true, 0, 0)];
/** What begins with anything. */
export const anyHead = (min: number, max: number): readonly Head[] => [headOf('', false, min, max)];

export function exactHead(text: string): Head {
  const bare = withoutEdges(text);
  const edge = isEdge(text[0]) ? text[0] : '';
  return headOf(edge + bare, true, bare.length, bare.length);
}

const shortest = (heads: readonly Head[]) => heads.reduce((n, h) => Math.min(n, h.min), Infinity);
const longest = (heads: readonly Head[]) => heads.reduce((n, h) => Math.max(n, h.max), 0);

/** Of heads with the same text one, as wide as they are together; what may be anything is all. */
function distinct(heads: readonly Head[]): readonly Head[] {
  if (heads.length < 2) return heads;
  const all = () => anyHead(shortest(heads), longest(heads));
  if (heads.some(({ text, open }) => text === '' && !open)) return all();
  const byText = new Map<string, Head>();
  for (const head of heads) {
    const { text } = head;
    const same = byText.get(text);
    const both = same && {
      text,
      open: same.open && head.open,
      min: Math.min(same.min, head.min),
      max: Math.max(same.max, head.max),
    };
    byText.set(text, both ?? head);
  }
  return byText.size > MOST ? all() : [...byText.values()];
}

/** One part and then another. */
function followed(heads: readonly Head[], next: readonly Head[]): readonly Head[] {
  const open = heads.filter((h) => h.open).length;
  const [min, max] = [shortest(next), longest(next)];
  const many = open * next.length > MOST;
  return distinct(
    heads.flatMap((h) =>
      h.open && !many
        ? next.map((n) => headOf(joined(h.text, n.text), n.open, h.min + n.min, h.max + n.max))
        : [{ ...h, open: false, min: h.min + min, max: h.max + max }],
    ),
  );
}

/** The parts of a sequence, one after the other: behind the first four characters they only count. */
export class Line {
  private heads = NO_HEAD;
  private min = 0;
  private max = 0;

  add(next: readonly Head[]): void {
    if (next === NO_HEAD) return;
    if (this.heads === NO_HEAD) this.heads = next;
    else if (this.heads.some((h) => h.open)) this.heads = followed(this.heads, next);
    else {
      this.min += shortest(next);
      this.max += longest(next);
    }
  }

  all(): readonly Head[] {
    return this.max > 0 ? followed(this.heads, anyHead(this.min, this.max)) : this.heads;
  }
}

export const either = (branches: readonly (readonly Head[])[]): readonly Head[] =>
  distinct(branches.flat());

/** A part `min` to `max` times. */
export function times(heads: readonly Head[], min: number, max: number): readonly Head[] {
  let all = NO_HEAD;
  const written = Math.min(min, LONGEST);
  for (let i = 0; i < written; i += 1) all = followed(all, heads);
  if (max === written) return all;
  const rest = anyHead((min - written) * shortest(heads), (max - written) * longest(heads));
  if (min > 0) return followed(all, rest);
  return either([NO_HEAD, max === 1 ? heads : followed(heads, anyHead(0, Infinity))]);
}

/** How often characters stand in notes, roughly: it decides only which way is quicker. */
function frequencyOf(text: string): number {
  let frequency = 1;
  let digits = false;
  for (const unit of text) {
    if (isEdge(unit)) frequency *= 0.3;
    else if (unit === '0') {
      frequency *= digits ? 0.6 : 0.05;
      digits = true;
    } else frequency *= unit === ' ' ? 0.16 : unit >= 'a' && unit <= 'z' ? 0.06 : 0.01;
  }
  return frequency;
}

/** In which share of all places a match would be tried. */
export const costOf = (anchors: readonly Anchor[]): number =>
  anchors.reduce((sum, { text, from, to }) => sum + frequencyOf(text) * (to - from + 1), 0);

/** Where a match starts that begins with one of the heads. */
export const here = (heads: readonly Head[]): readonly Anchor[] =>
  distinct(heads).map(({ text }) => ({ text, from: 0, to: 0 }));

/** Where a match starts that stands behind one of the heads. */
export const behind = (heads: readonly Head[]): readonly Anchor[] =>
  heads.map(({ text, min, max }) => ({ text, from: min, to: max }));

/** Where any match starts. */
export const ANYWHERE = here(anyHead(0, 0));

/** The way that is quicker. */
export const better = (a: readonly Anchor[], b: readonly Anchor[]): readonly Anchor[] =>
  costOf(b) < costOf(a) ? b : a;
