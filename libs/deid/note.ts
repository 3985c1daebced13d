import { Search } from './search.js';
import { type Word, wordsOf } from './word.js';

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

/** A view with what every recogniser asks of it, computed once. */
export class Note {
  readonly words: readonly Word[];
  private readonly search: Search;
  private readonly withoutCase: Uint8Array;

  constructor(readonly text: string) {
    this.words = wordsOf(text);
    this.search = new Search(text);
    this.withoutCase = new Uint8Array(this.words.length);
    for (const [start, end] of caselessSpans(text))
      this.withoutCase.fill(1, this.wordAt(start), this.wordAt(end));
  }

  /** Words in lines where case says nothing: all small, or all capitals. */
  caseless(word: Word): boolean {
    return this.withoutCase[word.index] === 1;
  }

  /** Index of the first word that starts at or after an offset. */
  wordAt(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] as Word).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** As `matches` for the patterns of a table: the rows that match, each with its matches. */
  inTable<R extends { readonly regex: RegExp }>(
    table: readonly R[],
  ): (readonly [row: R, matches: readonly RegExpExecArray[]])[] {
    return this.search.inTable(table);
  }

  /** All matches of a global pattern, in order: as `matchAll`, and quick where there is none. */
  matches(regex: RegExp): readonly RegExpExecArray[] {
    return this.search.matches(regex);
  }
}

/** Reads a view for the recognisers. */
export const readNote = (text: string): Note => new Note(text);
