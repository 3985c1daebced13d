import { type Word, wordsOf } from './word.js';

/** A view with what every recogniser asks of it, computed once. */
export interface Note {
  readonly text: string;
  readonly words: readonly Word[];
  /** Words in lines where case says nothing: all small, or all capitals. */
  readonly caseless: (word: Word) => boolean;
  /** Index of the first word that starts at or after an offset. */
  readonly wordAt: (offset: number) => number;
}

/** Lines whose case carries no sign: nearly all capitals, or no capital in a long stretch. */
function caselessSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    let upper = 0;
    let lower = 0;
    for (let i = 0; i < line.length; i += 1) {
      const code = line.charCodeAt(i);
      if (code >= 65 && code <= 90) upper += 1;
      else if (code >= 97 && code <= 122) lower += 1;
    }
    const shouting = upper >= 12 && upper > lower * 3;
    const whispering = lower >= 40 && upper * 60 < lower;
    if (shouting || whispering) spans.push([match.index, match.index + line.length]);
  }
  return spans;
}

/** Reads a view for the recognisers. */
export function readNote(text: string): Note {
  const words = wordsOf(text);
  const spans = caselessSpans(text);
  const wordAt = (offset: number) => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as Word).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const flags = new Uint8Array(words.length);
  for (const [start, end] of spans) flags.fill(1, wordAt(start), wordAt(end));
  const caseless = (word: Word) => flags[word.index] === 1;
  return { text, words, caseless, wordAt };
}
