/**
 * What any match of a pattern needs: of every clause at least one string must stand in the text.
 * All strings are in small letters, any digit is `0`, and `EDGE` in front says that no letter
 * from a to z stands before.
 */
export type Needs = readonly (readonly string[])[];

export const EDGE = '\u0002';

/** `exact` lists all that a part can match, where that is a short list. */
interface Part {
  readonly exact: readonly string[] | undefined;
  readonly clauses: Needs;
}

/** Longer lists say little and take long to look for. */
const MOST = 160;
/** A class of more characters, such as a script, says little. */
const MOST_OF_CLASS = 8;

const ANYTHING: Part = { exact: undefined, clauses: [] };
const EMPTY: Part = { exact: [''], clauses: [] };
const only = (exact: readonly string[]): Part => ({ exact, clauses: [] });

const fold = (text: string) => text.toLowerCase().replace(/\d/g, '0');
const cross = (a: readonly string[], b: readonly string[]) =>
  a.flatMap((head) => b.map((tail) => head + tail));

const EDGES = new RegExp(EDGE, 'g');

/** Edges count only in front of a letter or digit: there `\b` is one too. */
function withEdge(string: string): string {
  const bare = string.replace(EDGES, '');
  return string.startsWith(EDGE) && /^[a-z0]/.test(bare) ? EDGE + bare : bare;
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

const clausesOf = (part: Part): Needs =>
  part.exact ? [...part.clauses, ...clauseOf(part.exact)] : part.clauses;

/** The clause that says most: long strings, then few of them. */
function best(clauses: Needs): readonly string[] | undefined {
  const worth = (clause: readonly string[]) =>
    Math.min(3, ...clause.map((s) => s.length)) * 1000 - clause.length;
  return [...clauses].sort((a, b) => worth(b) - worth(a))[0];
}

function inSequence(parts: readonly Part[]): Part {
  const clauses: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    clauses.push(...part.clauses);
    if (part.exact && run.length * part.exact.length <= MOST) {
      run = cross(run, part.exact);
      continue;
    }
    clauses.push(...clauseOf(run));
    run = part.exact ?? [''];
    whole = false;
  }
  if (whole) return { exact: run, clauses };
  return { exact: undefined, clauses: [...clauses, ...clauseOf(run)] };
}

function eitherOf(branches: readonly Part[]): Part {
  if (branches.length === 1) return branches[0] as Part;
  const exact = branches.flatMap((b) => b.exact ?? []);
  if (branches.every((b) => b.exact)) return only([...new Set(exact)]);
  const needs = branches.map((b) => best(clausesOf(b)));
  if (needs.includes(undefined)) return ANYTHING;
  return { exact: undefined, clauses: clauseOf(needs.flatMap((n) => n ?? [])) };
}

function repeated(part: Part, min: number, max: number): Part {
  if (part.exact && max <= 4 && part.exact.length ** max <= MOST_OF_CLASS * 2) {
    const powers = [['']];
    for (let i = 1; i <= max; i += 1) powers.push(cross(powers[i - 1] as string[], part.exact));
    return { exact: powers.slice(min).flat(), clauses: min > 0 ? part.clauses : [] };
  }
  if (part.exact && min === 0 && max === 1) return only(['', ...part.exact]);
  if (min === 0) return ANYTHING;
  if (part.exact?.length === 1)
    return {
      exact: undefined,
      clauses: clauseOf([(part.exact[0] as string).repeat(Math.min(4, min))]),
    };
  return { exact: undefined, clauses: clausesOf(part) };
}

const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** What a look behind forbids first: a letter, among others. */
const NO_LETTER = /^(?:\\w|\\p\{L\}|\[(?!\^)[^\]]*(?:\\w|\\p\{L\})[^\]]*\])[|)]/;

// Tokens of a pattern: how often, what kind of group, a range, one character, one of many.
const COUNT = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
const KIND = /\?(?:[:=!]|<[=!]|<\w+>)/y;
const RANGE = /-(?!\])/y;
const CODE = /u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})/y;
const MANY = /[pP]\{[^}]*\}|k<\w+>|[DwWsS1-9]/y;

/** Reads the source of a regular expression; what it does not understand may match anything. */
class Source {
  private at = 0;
  constructor(private readonly text: string) {}

  alternation(): Part {
    const branches: Part[] = [this.sequence()];
    while (this.skip('|')) branches.push(this.sequence());
    return eitherOf(branches);
  }

  private skip(token: string): boolean {
    const here = this.text.startsWith(token, this.at);
    if (here) this.at += token.length;
    return here;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text) ?? undefined;
    this.at += match?.[0].length ?? 0;
    return match;
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.text.length && !'|)'.includes(this.text[this.at] as string)) {
      const atom = this.atom();
      const count = this.take(COUNT);
      if (!count) parts.push(atom);
      else {
        const [, sign, low, comma, high] = count;
        const min = sign ? (sign === '+' ? 1 : 0) : Number(low);
        const open = sign ? sign !== '?' : comma && !high;
        parts.push(repeated(atom, min, open ? Infinity : Number(high || low || 1)));
      }
    }
    return inSequence(parts);
  }

  private atom(): Part {
    if (this.skip('(')) return this.group();
    if (this.skip('[')) return this.characterClass();
    if (this.skip('.')) return ANYTHING;
    if (this.skip('^') || this.skip('$')) return EMPTY;
    const characters = this.character();
    return characters ? only(characters) : ANYTHING;
  }

  private group(): Part {
    const kind = this.take(KIND)?.[0] ?? '';
    const edge = kind === '?<!' && NO_LETTER.test(this.text.slice(this.at));
    const inside = this.alternation();
    this.skip(')');
    if (kind.endsWith('!')) return edge ? only([EDGE]) : EMPTY;
    return kind.endsWith('=') ? { exact: [''], clauses: clausesOf(inside) } : inside;
  }

  private characterClass(): Part {
    const negated = this.skip('^');
    const all = new Set<string>();
    let known = !negated;
    while (this.at < this.text.length && !this.skip(']')) {
      const from = this.character();
      const to = this.take(RANGE) ? this.character() : from;
      const [first, last] = [from?.[0], to?.[0]];
      if (first === undefined || last === undefined) known = false;
      else if (first === last) all.add(first);
      else known = false;
    }
    return known && all.size <= MOST_OF_CLASS ? only([...all]) : ANYTHING;
  }

  /** One character or escape, folded; nothing for what stands for many. */
  private character(): [string] | undefined {
    if (!this.skip('\\')) {
      const plain = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
      this.at += plain.length;
      // Beyond ASCII, case folds in ways of its own: "ς" is "σ", "µ" is "μ".
      const cased = plain > '\x7f' && plain.toLowerCase() !== plain.toUpperCase();
      return cased ? undefined : [fold(plain)];
    }
    const code = this.take(CODE);
    if (code)
      return [fold(String.fromCodePoint(parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)))];
    if (this.take(MANY)) return undefined;
    const escaped = this.text[this.at] as string;
    this.at += 1;
    if (escaped === 'd') return ['0'];
    if (escaped === 'b') return [EDGE];
    if (escaped === 'B') return [''];
    return [fold(CONTROL[escaped] ?? escaped)];
  }
}

/**
 * Derives from a regular expression what its matches cannot do without. A text that lacks it
 * need not be searched.
 */
export const needsOf = (regex: RegExp): Needs => clausesOf(new Source(regex.source).alternation());
