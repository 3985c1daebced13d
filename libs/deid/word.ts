import { lookUp } from './lexicon/lexicon.js';

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
const PLAIN = /^[a-z]+$/;
const ASCII = /^[\x20-\x7e]*$/;
const LATIN_OR_CASED = /^[\p{Lu}\p{Ll}\p{Lt}]/u;

const fold = (text: string) => {
  if (PLAIN.test(text)) return text;
  const lower = text.toLowerCase().replaceAll("'", '');
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').normalize('NFC');
};

function shapeOf(text: string): Shape {
  const first = text[0] as string;
  if (first >= 'a' && first <= 'z') return 'xx';
  if (!LATIN_OR_CASED.test(text)) return 'other';
  if (first === first.toLowerCase()) return 'xx';
  if (text.length === 1) return 'X';
  return text === text.toUpperCase() ? 'XX' : 'Xx';
}

const isDigit = (unit: string | undefined) => unit !== undefined && unit >= '0' && unit <= '9';

/** Splits a view into words, in order. */
export function wordsOf(view: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const match of view.matchAll(WORD)) {
    const start = match.index;
    let text = match[0];
    const possessive = text.length > 2 && text[text.length - 2] === "'" && /[sS]$/.test(text);
    if (possessive) text = text.slice(0, -2);
    const end = start + text.length;
    const lower = fold(text);
    words.push({
      index: words.length,
      start,
      end,
      text,
      lower,
      flags: lookUp(lower),
      shape: shapeOf(text),
      gap: view.slice(before, start),
      glued: isDigit(view[start - 1]) || isDigit(view[end]),
      possessive,
    });
    before = end;
  }
  return words;
}
