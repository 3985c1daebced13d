import { Is, lookUp, NAME } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import { latinOf } from '../transliteration.js';
import type { Word } from '../word.js';
import {
  AGE_BEFORE,
  AGE_BEHIND,
  CLINICIANS,
  HONORIFICS,
  HONORIFICS_BEHIND,
  HOUSES,
  NAME_LABELS,
  PATIENTS,
  PLACE_KINDS,
  PLACE_LABELS,
  RELATIVES,
  STAFF,
} from './indic-cues.js';
import { keyOf, SPOKEN, STOP, VERB } from './indic-words.js';

/** The blocks from Devanagari to Malayalam, and Arabic letters. */
const OF_INDIA = /[\u0900-\u0d7f\u0600-\u077f]/;

/** Whether a text has anything in a script of India. */
export const hasScript = (text: string): boolean => OF_INDIA.test(text);

export const isScripted = (word: Word | undefined): word is Word =>
  word !== undefined && word.shape === 'other' && OF_INDIA.test(word.text.charAt(0));

/** What stands between a word and the next one, or the end of the text. */
export function gapAfter(note: Note, index: number): string {
  const next = note.words[index + 1];
  return next ? next.gap : note.text.slice((note.words[index] as Word).end);
}

/** Something is over: a sentence, a part of it, a line, a cell. */
const CLOSES = /^ ?(?:[,،.।۔؛;:()/?\n]|\+?\d{4}|$)|^ {2}|^ ?[-–—+]/;
export const closesAfter = (note: Note, index: number): boolean =>
  CLOSES.test(gapAfter(note, index));

/** Nothing of the same phrase stands before it. */
const OPENS = /(?:[,،.।۔؛;:()\n\u0091]|- ?| {2}) {0,3}$/;
export const opensAt = (note: Note, index: number): boolean => {
  const { gap } = note.words[index] as Word;
  return index === 0 || OPENS.test(gap);
};

/** What is worked out once for a word, since many rules ask. */
const once = <T>(work: (word: Word) => T): ((word: Word) => T) => {
  const known = new WeakMap<Word, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = work(word);
    known.set(word, now);
    return now;
  };
};

const keyIn = once((word) => keyOf(word.text));

/** What may join the words of a phrase that a list has. */
const JOINT = /^(?: |\. ?|\/)$/;

/**
 * The number of words, from a first one on, that make an entry of a list, the longest first. An
 * entry with a full stop wants one, or a colon, behind it.
 */
export function phraseAt(note: Note, index: number, list: ReadonlySet<string>): number {
  let phrase = '';
  let size = 0;
  for (let i = index; i < index + 2 && isScripted(note.words[i]); i += 1) {
    const word = note.words[i] as Word;
    if (i > index && !JOINT.test(word.gap)) break;
    phrase += (i > index ? ' ' : '') + keyIn(word);
    if (list.has(phrase)) size = i - index + 1;
    else if (list.has(`${phrase}.`) && /^[.:]/.test(gapAfter(note, i))) size = i - index + 1;
  }
  return size;
}

const HOUSE_WORDS: ReadonlySet<string> = new Set(HOUSES);

/** Words that close a name or a place: of grammar, verbs, and what cues another thing. */
export function isCut(note: Note, word: Word): boolean {
  const key = keyIn(word);
  return (
    STOP.has(key) ||
    SPOKEN.test(key) ||
    NAME_LABELS.has(key) ||
    PATIENTS.has(key) ||
    RELATIVES.has(key) ||
    CLINICIANS.has(key) ||
    STAFF.has(key) ||
    AGE_BEFORE.has(key) ||
    AGE_BEHIND.has(key) ||
    phraseAt(note, word.index, PLACE_LABELS) > 0 ||
    PLACE_KINDS.has(key) ||
    HOUSE_WORDS.has(key)
  );
}

/** What the lexicon knows of a word in script, in the spellings that its letters allow. */
export const flagsOf = once((word) => {
  const latin = latinOf(word.text);
  if (latin.length < 3) return 0;
  const bare = latin.replace(/a$/, '');
  return lookUp(latin) | (bare.length > 2 ? lookUp(bare) : 0) | lookUp(latin.replaceAll('th', 't'));
});

export const isKnownName = (word: Word): boolean => (flagsOf(word) & NAME) !== 0;
export const isKnownTown = (word: Word): boolean => (flagsOf(word) & Is.town) !== 0;

/** A letter or two with a full stop: `கே.`, `ಎಸ್.` */
const isInitial = (note: Note, index: number): boolean => {
  const { text } = note.words[index] as Word;
  if (STOP.has(keyOf(text)) || phraseAt(note, index, PLACE_LABELS) > 0) return false;
  return (
    text.length <= 4 && text.replace(/\p{M}/gu, '').length <= 2 && gapAfter(note, index)[0] === '.'
  );
};

/** Leaves out words of grammar, titles and labels at the edges of a span: they name nobody. */
export function withoutCues(
  note: Note,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  let from = note.wordAt(start);
  let to = note.wordAt(end);
  const first = note.words[from];
  if (!isScripted(first)) return { start, end };
  const idle = (word: Word | undefined) =>
    isScripted(word) &&
    (isCut(note, word) || HONORIFICS.has(keyOf(word.text)) || SPOKEN.test(keyOf(word.text)));
  const [head, tail] = [from, to];
  while (from < to && idle(note.words[from])) from += 1;
  while (to > from && idle(note.words[to - 1])) to -= 1;
  if (from === to) return undefined;
  return {
    start: from === head ? start : (note.words[from] as Word).start,
    end: to === tail ? end : (note.words[to - 1] as Word).end,
  };
}

/**
 * The end of a name or place in script that begins at a word.
 *
 * @param most words it may have, beside initials
 * @param field behind a label with a colon: all up to the end of the cell belongs to it
 * @returns the index behind its last word; the first index when none stands there
 */
export function scriptRunEnd(note: Note, from: number, most: number, field = false): number {
  let end = from;
  let full = 0;
  while (full < most) {
    const word = note.words[end];
    if (!isScripted(word)) break;
    const after = end > from && isInitial(note, end - 1);
    if (end > from && word.gap !== ' ' && !(after && /^\. ?$/.test(word.gap))) break;
    if (!isInitial(note, end)) {
      // "भगता भाई का": in a cell of its own a word of grammar may close the name of a place.
      const last = field && end > from && closesAfter(note, end) && !/\d/.test(gapAfter(note, end));
      const cut = isCut(note, word) || HONORIFICS_BEHIND.has(keyOf(word.text));
      if (cut && !(last && !STOP.has(keyOf(word.text)) && RELATIVES.has(keyOf(word.text)))) break;
      if (end > from && !field && VERB.test(word.text) && !isKnownName(word)) break;
      full += 1;
    } else if (end === from && !isScripted(note.words[end + 1])) break;
    end += 1;
  }
  return end;
}
