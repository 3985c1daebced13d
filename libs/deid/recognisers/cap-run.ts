import type { Note } from '../note.js';
import type { Word } from '../word.js';
import { isCapital } from './name-run.js';

const JOINER = /^(?: |-|\. |\.|'s ?| & )$/;
const SHORT = /^(?:st|mt|ft|dr|mr|mrs|ms|smt|sri|govt|sr|jr|no|kr|md|mohd|sk|ch|prof|late|capt)$/;

/** Capitalised words that belong together, as `[from, to)`; a full stop ends them but after initials. */
export function capRunEnd(note: Note, from: number, max = 7): number {
  let end = from;
  while (end < note.words.length && end - from < max) {
    const word = note.words[end] as Word;
    if (!isCapital(word) || word.glued) break;
    if (end > from) {
      if (!JOINER.test(word.gap)) break;
      const before = note.words[end - 1] as Word;
      if (word.gap.startsWith('.') && before.text.length > 1 && !SHORT.test(before.lower)) break;
    }
    end += 1;
  }
  return end;
}

/** Whether a word opens a sentence, a line or a cell, where a capital says nothing. */
export function opensSentence(word: Word): boolean {
  return word.index === 0 || /[.!?:;\n\t|)>•*#/]|- $|"|\d[.)] $/.test(word.gap);
}
