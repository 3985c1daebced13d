import { type Anchor, behind, costOf, EDGE, WORD_EDGE } from './regex-heads.js';
import {
  anchorsOf,
  anything,
  clausesOf,
  eitherOf,
  EMPTY,
  headsOf,
  inSequence,
  MOST_OF_CLASS,
  type Needs,
  only,
  type Part,
  repeated,
} from './regex-parts.js';

const fold = (text: string) => text.toLowerCase().replace(/\d/g, '0');

const CONTROL: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };

/** What a look behind forbids first: letters, digits and underscores, or letters alone. */
const NO_WORD = /^(?:\\w|\[(?!\^)[^\]]*\\w[^\]]*\])[|)]/;
const NO_LETTER = /^(?:\\p\{L\}|\[(?!\^)[^\]]*\\p\{L\}[^\]]*\])[|)]/;

// Tokens of a pattern: how often, what kind of group, a range, one character, one of many.
const COUNT = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y;
const KIND = /\?(?:[:=!]|<[=!]|<\w+>)/y;
const RANGE = /-(?!\])/y;
const CODE = /u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})/y;
const AGAIN = /\\(?:k<\w+>|[1-9])/y;
const MANY = /[pP]\{[^}]*\}|[DwWsS]/y;
/** Most of a pattern is words, read at a stretch: up to what is counted, or a whole list of them. */
const WORD = `[A-Za-z0-9 ,;:'"@#&_<>~=!%-]+`;
const PLAIN = new RegExp(`${WORD}(?![?*+{])`, 'y');
const WORDS = new RegExp(`(?:${WORD}\\|)*${WORD}(?=\\)|$)`, 'y');

/** One character, which may take two units. */
const ONE = anything(1, 2);

function edgeOf(forbidden: string): string {
  if (NO_WORD.test(forbidden)) return WORD_EDGE;
  return NO_LETTER.test(forbidden) ? EDGE : '';
}

/** Reads the source of a regular expression; what it does not understand may match anything. */
class Source {
  private at = 0;
  constructor(private readonly text: string) {}

  alternation(): Part {
    const words = this.take(WORDS);
    if (words) return only([...new Set(fold(words[0]).split('|'))]);
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
      const plain = this.take(PLAIN);
      if (plain) {
        parts.push(only([fold(plain[0])]));
        continue;
      }
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
    if (this.skip('.')) return ONE;
    if (this.skip('^') || this.skip('$')) return EMPTY;
    if (this.take(AGAIN)) return anything(0, Infinity);
    const characters = this.character();
    return characters ? only(characters) : ONE;
  }

  private group(): Part {
    const kind = this.take(KIND)?.[0] ?? '';
    const edge = kind === '?<!' ? edgeOf(this.text.slice(this.at)) : '';
    const inside = this.alternation();
    this.skip(')');
    if (kind.endsWith('!')) return only([edge]);
    if (!kind.endsWith('=')) return inside;
    const anchors = kind === '?<=' ? behind(headsOf(inside)) : anchorsOf(inside);
    return { ...EMPTY, clauses: clausesOf(inside), anchors };
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
    return known && all.size <= MOST_OF_CLASS ? only([...all]) : ONE;
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
    if (escaped === 'b') return [WORD_EDGE];
    if (escaped === 'B') return [''];
    return [fold(CONTROL[escaped] ?? escaped)];
  }
}

/** Anchors that would be tried oftener than at one in so many places are no gain. */
const WORTH_IT = 1 / 10;

/** What is known of a pattern before it meets a text. */
export interface Outline {
  readonly needs: Needs;
  /** Where any match starts, if that is seldom enough to be worth a try. */
  readonly anchors: readonly Anchor[] | undefined;
}

/**
 * Derives from a regular expression what its matches cannot do without, and where they start. A
 * text that lacks it need not be searched; elsewhere a match need not be tried.
 */
export function outlineOf(regex: RegExp): Outline {
  const part = new Source(regex.source).alternation();
  const anchors = anchorsOf(part);
  return { needs: clausesOf(part), anchors: costOf(anchors) < WORTH_IT ? anchors : undefined };
}
