import { NeedsIndex } from './needs-index.js';
import { plainPattern } from './plain-pattern.js';
import { needsOf } from './regex-needs.js';
import { SHIELD } from './text-view.js';

/** What is worked out once for a pattern. */
interface Prepared {
  readonly clauses: readonly number[];
  readonly plain: RegExp;
}

const index = new NeedsIndex();
const prepared = new WeakMap<RegExp, Prepared>();
const NONE: readonly RegExpExecArray[] = [];
const BEYOND_ASCII = new RegExp(`[^\\x00-\\x7f${SHIELD}]`);
/** Letters, marks and digits that only the tables of Unicode know, and what takes two units. */
const NEEDS_TABLES = /[^\P{L}a-zA-Z]|\p{M}|[^\P{N}0-9]|[\u{d800}-\u{dfff}\u{10000}-\u{10ffff}]/u;

/** Whether patterns need no tables of Unicode for a text: "→" and "°" are to them what "/" is. */
export const isPlain = (text: string): boolean =>
  !BEYOND_ASCII.test(text) || !NEEDS_TABLES.test(text);

function prepare(regex: RegExp): Prepared {
  let made = prepared.get(regex);
  if (!made) {
    made = { clauses: index.add(needsOf(regex)), plain: plainPattern(regex) };
    prepared.set(regex, made);
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

/** A text made ready to be searched for many patterns. */
export class Search {
  private readonly plain: boolean;
  private held: Uint8Array;

  constructor(private readonly text: string) {
    this.plain = isPlain(text);
    this.held = index.scan(text);
  }

  /**
   * All matches of a global pattern, in order. Most patterns have nothing to find in most notes:
   * one scan for what they need tells, so that few of them must be run.
   */
  matches(regex: RegExp): readonly RegExpExecArray[] {
    const { clauses, plain } = prepare(regex);
    for (const clause of clauses) {
      // The first text that meets a pattern was scanned before its needs were known.
      if (clause >= this.held.length) this.held = index.scan(this.text);
      if (this.held[clause] === 0) return NONE;
    }
    return allMatches(this.text, this.plain ? plain : regex);
  }
}
