import {
  type Anchor,
  ANYWHERE,
  anyHead,
  better,
  EDGE,
  either,
  exactHead,
  type Head,
  here,
  Line,
  NO_HEAD,
  times,
  withoutEdges,
  WORD_EDGE,
} from './regex-heads.js';

/**
 * What any match of a pattern needs: of every clause at least one string must stand in the text.
 * All strings are in small letters, any digit is `0`, and an edge in front says what may not
 * stand before.
 */
export type Needs = readonly (readonly string[])[];

/** A part of a pattern. */
export interface Part {
  /** All that the part can match, where that is a short list. */
  readonly exact: readonly string[] | undefined;
  readonly clauses: Needs;
  /** How a match begins, where it is no short list. */
  readonly heads: readonly Head[];
  /** Where a match may start, as far as the part looks around to tell. */
  readonly anchors?: readonly Anchor[] | undefined;
}

/** Longer lists say little and take long to look for. */
const MOST = 160;
/** A class of more characters, such as a script, says little. */
export const MOST_OF_CLASS = 8;

export const only = (exact: readonly string[]): Part => ({ exact, clauses: [], heads: NO_HEAD });
export const EMPTY = only(['']);
const unlike = (clauses: Needs, heads: readonly Head[]): Part => ({
  exact: undefined,
  clauses,
  heads,
});
/** What may be anything of so many units. */
export const anything = (min: number, max: number): Part => unlike([], anyHead(min, max));

const isEmpty = (strings: readonly string[]) => strings.length === 1 && strings[0] === '';

const cross = (a: readonly string[], b: readonly string[]): readonly string[] =>
  isEmpty(a) ? b : a.flatMap((head) => b.map((tail) => head + tail));

/** Edges count only in front of a letter or digit: there `\b` is one too. */
function withEdge(string: string): string {
  const bare = withoutEdges(string);
  const edge = string[0] === EDGE || string[0] === WORD_EDGE ? string[0] : '';
  return /^[a-z0]/.test(bare) ? edge + bare : bare;
}

/** A list as a clause: what begins with another string of the list adds nothing. */
function clauseOf(strings: readonly string[]): Needs {
  const kept: string[] = [];
  for (const s of strings.map(withEdge).sort()) {
    const last = kept[kept.length - 1];
    if (last === undefined || !s.startsWith(last)) kept.push(s);
  }
  return kept[0] === '' ? [] : [kept];
}

export const clausesOf = (part: Part): Needs =>
  part.exact ? [...part.clauses, ...clauseOf(part.exact)] : part.clauses;

export function headsOf({ exact, heads }: Part): readonly Head[] {
  if (!exact) return heads;
  return isEmpty(exact) ? NO_HEAD : either([exact.map(exactHead)]);
}

export const anchorsOf = (part: Part): readonly Anchor[] =>
  better(here(headsOf(part)), part.anchors ?? ANYWHERE);

/** The clause that says most: long strings, then few of them. */
function best(clauses: Needs): readonly string[] | undefined {
  const worth = (clause: readonly string[]) =>
    Math.min(3, ...clause.map((s) => s.length)) * 1000 - clause.length;
  return [...clauses].sort((a, b) => worth(b) - worth(a))[0];
}

const hasNoWidth = ({ exact }: Part) => exact?.every((s) => withoutEdges(s) === '') ?? false;

/** What parts at the front look around for: nothing has been matched before them. */
function anchorsInFront(parts: readonly Part[]): readonly Anchor[] | undefined {
  let anchors: readonly Anchor[] | undefined;
  for (const part of parts) {
    if (part.anchors) anchors = anchors ? better(anchors, part.anchors) : part.anchors;
    if (!hasNoWidth(part)) break;
  }
  return anchors;
}

export function inSequence(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] as Part;
  const clauses: (readonly string[])[] = [];
  const anchors = anchorsInFront(parts);
  const line = new Line();
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    clauses.push(...part.clauses);
    if (part.exact && run.length * part.exact.length <= MOST) {
      run = cross(run, part.exact);
      continue;
    }
    clauses.push(...clauseOf(run));
    line.add(headsOf(only(run)));
    if (!part.exact) line.add(part.heads);
    run = part.exact ?? [''];
    whole = false;
  }
  if (whole) return { exact: run, clauses, heads: NO_HEAD, anchors };
  line.add(headsOf(only(run)));
  return { ...unlike([...clauses, ...clauseOf(run)], line.all()), anchors };
}

export function eitherOf(branches: readonly Part[]): Part {
  if (branches.length === 1) return branches[0] as Part;
  const anchors = branches.some((b) => b.anchors) ? branches.flatMap(anchorsOf) : undefined;
  const exact = branches.flatMap((b) => b.exact ?? []);
  if (branches.every((b) => b.exact)) return { ...only([...new Set(exact)]), anchors };
  const heads = either(branches.map(headsOf));
  const needs = branches.map((b) => best(clausesOf(b)));
  const clauses = needs.includes(undefined) ? [] : clauseOf(needs.flatMap((n) => n ?? []));
  return { ...unlike(clauses, heads), anchors };
}

export function repeated(part: Part, min: number, max: number): Part {
  const anchors = min > 0 ? part.anchors : undefined;
  if (part.exact && max <= 4 && part.exact.length ** max <= MOST_OF_CLASS * 2) {
    const powers: (readonly string[])[] = [['']];
    for (let i = 1; i <= max; i += 1)
      powers.push(cross(powers[i - 1] as readonly string[], part.exact));
    return { ...only(powers.slice(min).flat()), clauses: min > 0 ? part.clauses : [], anchors };
  }
  if (part.exact && min === 0 && max === 1) return only(['', ...part.exact]);
  const heads = times(headsOf(part), min, max);
  if (min === 0) return unlike([], heads);
  const clauses =
    part.exact?.length === 1
      ? clauseOf([(part.exact[0] as string).repeat(Math.min(4, min))])
      : clausesOf(part);
  return { ...unlike(clauses, heads), anchors };
}
