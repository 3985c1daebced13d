import { Is, lookUp } from './lexicon/lexicon.js';
import { allMatches, isPlain } from './search.js';
import { isAsciiLetter } from './text-view.js';

/** `Xx` capitalised, `XX` capitals, `X` one capital, `xx` small, `other` a script without case. */
export type Shape = 'Xx' | 'XX' | 'X' | 'xx' | 'other';

/** One word of a view; a possessive `'s` is left outside. */
export interface Word {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Small letters without accents: what the lexicon is asked for. */
  readonly lower: string;
  readonly flags: number;
  readonly shape: Shape;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** A digit touches it, as in `HbA1c`: not a word of language. */
  readonly glued: boolean;
  readonly possessive: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
const MARKS = /\p{M}/gu;
const ASCII = /^[\x20-\x7e]*$/;
const LATIN_OR_CASED = /^[\p{Lu}\p{Ll}\p{Lt}]/u;

/** "I've", "don't": no name, though without its apostrophe one may look like it. */
const CONTRACTION = /[a-z]'(?:ve|ll|re|d|m|t)$/i;

const withoutApostrophes = (text: string) => text.toLowerCase().replaceAll("'", '');

function fold(text: string): string {
  const lower = withoutApostrophes(text);
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

function shapeOf(text: string): Shape {
  const first = text[0] as string;
  if (first >= 'a' && first <= 'z') return 'xx';
  if (!(first >= 'A' && first <= 'Z') && !LATIN_OR_CASED.test(text)) return 'other';
  if (first === first.toLowerCase()) return 'xx';
  if (text.length === 1) return 'X';
  return text === text.toUpperCase() ? 'XX' : 'Xx';
}

const isDigit = (unit: string | undefined) => unit !== undefined && unit >= '0' && unit <= '9';

/**
 * Reads the word that stands between two offsets; `before` is where the one before it ends, and
 * `folded` makes small letters without accents of it.
 */
function readWord(
  view: string,
  index: number,
  before: number,
  start: number,
  to: number,
  folded: (text: string) => string,
): Word {
  const possessive = to - start > 2 && view[to - 2] === "'" && /[sS]/.test(view[to - 1] as string);
  const end = possessive ? to - 2 : to;
  const text = view.slice(start, end);
  const lower = folded(text);
  return {
    index,
    start,
    end,
    text,
    lower,
    flags: text.includes("'") && CONTRACTION.test(text) ? Is.english | Is.frequent : lookUp(lower),
    shape: shapeOf(text),
    gap: view.slice(before, start),
    glued: isDigit(view[start - 1]) || isDigit(view[end]),
    possessive,
  };
}

const APOSTROPHE = 39;

/** As `WORD` in plain text, which most is: twice as quick as the pattern. */
function plainWords(view: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (let start = 0; start < view.length; start += 1) {
    if (!isAsciiLetter(view.charCodeAt(start))) continue;
    let end = start + 1;
    for (let code = view.charCodeAt(end); ; code = view.charCodeAt(end)) {
      const joins = code === APOSTROPHE && isAsciiLetter(view.charCodeAt(end + 1));
      if (!joins && !isAsciiLetter(code)) break;
      end += 1;
    }
    const word = readWord(view, words.length, before, start, end, withoutApostrophes);
    words.push(word);
    before = word.end;
    start = end;
  }
  return words;
}

/** Splits a view into words, in order. */
export function wordsOf(view: string): Word[] {
  if (isPlain(view)) return plainWords(view);
  const words: Word[] = [];
  let before = 0;
  for (const match of allMatches(view, WORD)) {
    const end = match.index + match[0].length;
    const word = readWord(view, words.length, before, match.index, end, fold);
    words.push(word);
    before = word.end;
  }
  return words;
}
