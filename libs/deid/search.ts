import { NeedsIndex, type Starts, type Wanted } from './needs-index.js';
import { folded } from './needs-trees.js';
import { outlineFor } from './outlines/outlines.js';
import { plainPattern } from './plain-pattern.js';
import { SHIELD } from './text-view.js';

type Matches = readonly RegExpExecArray[];

interface Row {
  readonly regex: RegExp;
}

/**
 * V8 reads a pattern twice where texts are short: for its interpreter, and at the next run for the
 * machine. On so long a text it does the second at once, which saves a quarter of the first scrub.
 */
const LONG = '\n'.repeat(1_000);

function compiled(regex: RegExp): RegExp {
  regex.lastIndex = LONG.length;
  regex.test(LONG);
  return regex;
}

/** A pattern to be run over a text or tried in some places; compiled when it first is. */
class Runner {
  private everywhereIn: RegExp | undefined;
  private sticky: RegExp | undefined;

  constructor(private readonly regex: RegExp) {}

  everywhere(text: string): RegExpExecArray[] {
    return allMatches(text, (this.everywhereIn ??= compiled(this.regex)));
  }

  at(text: string, starts: Starts): RegExpExecArray[] {
    const { source, flags } = this.regex;
    this.sticky ??= compiled(new RegExp(source, flags.replace('g', 'y')));
    return matchesAt(text, this.sticky, starts);
  }
}

/** What is worked out once for a pattern. */
class Prepared {
  readonly wanted: Wanted;
  private full: Runner | undefined;
  private plain: Runner | undefined;

  constructor(private readonly regex: RegExp) {
    const { needs, anchors } = outlineFor(regex);
    this.wanted = index.add(needs, anchors);
  }

  runner(plain: boolean): Runner {
    if (plain) return (this.plain ??= new Runner(plainPattern(this.regex)));
    return (this.full ??= new Runner(this.regex));
  }
}

const index = new NeedsIndex();
const prepared = new WeakMap<RegExp, Prepared>();
const tables = new WeakMap<readonly Row[], readonly Prepared[]>();
const NONE: Matches = [];
const BEYOND_ASCII = new RegExp(`[^\\x00-\\x7f${SHIELD}]`);
/** Letters, marks and digits that only the tables of Unicode know, and what takes two units. */
const NEEDS_TABLES = /[^\P{L}a-zA-Z]|\p{M}|[^\P{N}0-9]|[\u{d800}-\u{dfff}\u{10000}-\u{10ffff}]/u;

/** Whether patterns need no tables of Unicode for a text: "→" and "°" are to them what "/" is. */
export const isPlain = (text: string): boolean =>
  !BEYOND_ASCII.test(text) || !NEEDS_TABLES.test(text);

function prepare(regex: RegExp): Prepared {
  let made = prepared.get(regex);
  if (!made) {
    made = new Prepared(regex);
    prepared.set(regex, made);
  }
  return made;
}

/** The patterns of a table, looked up once for all. */
function preparedRows(table: readonly Row[]): readonly Prepared[] {
  let made = tables.get(table);
  if (!made) {
    made = table.map(({ regex }) => prepare(regex));
    tables.set(table, made);
  }
  return made;
}

/** As `matchAll`, without the copy of the pattern that it makes: short notes feel it. */
export function allMatches(text: string, regex: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match; match = regex.exec(text)) {
    found.push(match);
    if (match[0] === '')
      regex.lastIndex += (text.codePointAt(regex.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** Its places in order, as they mostly stand. */
function ordered({ places, count }: Starts): readonly number[] {
  for (let i = 1; i < count; i += 1)
    if ((places[i] as number) < (places[i - 1] as number))
      return places.slice(0, count).sort((a, b) => a - b);
  return places;
}

/** The same by tries in some places; `sticky` is the pattern with that flag. */
function matchesAt(text: string, sticky: RegExp, starts: Starts): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const places = ordered(starts);
  let free = 0;
  for (let i = 0; i < starts.count; i += 1) {
    const place = places[i] as number;
    if (place < free) continue;
    sticky.lastIndex = place;
    const match = sticky.exec(text);
    if (match) found.push(match);
    free = Math.max(place + 1, match ? sticky.lastIndex : 0);
  }
  return found;
}

/** A text made ready to be searched for many patterns. */
export class Search {
  private readonly plain: boolean;
  private scan = -1;
  private asScanned: string | undefined;

  constructor(private readonly text: string) {
    this.plain = isPlain(text);
  }

  /**
   * All matches of a global pattern, in order. Most patterns have nothing to find in most notes:
   * one scan for what they need tells, so that few of them must be run, and those that begin with
   * one of few strings are tried only where such a string stands.
   */
  matches(regex: RegExp): readonly RegExpExecArray[] {
    return this.matchesOf(prepare(regex));
  }

  /** The rows of a table whose patterns match, in order, each with its matches. */
  inTable<R extends Row>(table: readonly R[]): (readonly [row: R, matches: Matches])[] {
    const found: (readonly [R, Matches])[] = [];
    preparedRows(table).forEach((pattern, i) => {
      const matches = this.matchesOf(pattern);
      if (matches.length > 0) found.push([table[i] as R, matches]);
    });
    return found;
  }

  private readonly folded = (): string => (this.asScanned ??= folded(this.text));

  private matchesOf(pattern: Prepared): Matches {
    if (this.scan !== index.latest) this.scan = index.scan(this.text);
    if (!index.mayMatch(pattern.wanted, this.folded)) return NONE;
    const runner = pattern.runner(this.plain);
    const starts = index.placesOf(pattern.wanted, this.folded);
    return starts ? runner.at(this.text, starts) : runner.everywhere(this.text);
  }
}
