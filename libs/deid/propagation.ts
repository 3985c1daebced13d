import type { Candidate, KnownValue } from './candidate.js';
import { inflections } from './inflection.js';
import { Is, lookUp, NAME, ORDINARY } from './lexicon/lexicon.js';
import type { Note } from './note.js';
import { nearMisses } from './near-miss.js';
import { phoneticKey } from './phonetic-key.js';
import { cutsName } from './recognisers/titles.js';
import { inSeries } from './series.js';
import { latinOf } from './transliteration.js';
import { type Word, wordsOf } from './word.js';

const TOKEN = /[\p{L}\p{M}]+|\p{N}+/gu;
const FIRST_TOKEN = /[\p{L}\p{M}]+|\p{N}+/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
/** Whether two neighbours belong to one token: letters to letters, digits to digits. */
const joined = (a: string | undefined, b: string | undefined) =>
  a !== undefined &&
  b !== undefined &&
  ((LETTER.test(a) && LETTER.test(b)) || (DIGIT.test(a) && DIGIT.test(b)));
const lettersAndDigits = (value: string) => value.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** What the accepted candidates of a note teach the rest of it, and the other fields. */
export function knownValues(text: string, accepted: readonly Candidate[]): KnownValue[] {
  const known = new Map<string, KnownValue>();
  for (const candidate of accepted) {
    const value = text.slice(candidate.start, candidate.end);
    if (!known.has(value)) known.set(value, { value, candidate });
  }
  return [...known.values()];
}

/** A given or family name that was found, and whom it stands for. */
interface NamePart {
  readonly word: Word;
  readonly candidate: Candidate;
}

/** Parts of a name that identify alone: long enough, and no ordinary word. */
function nameParts(value: string): { parts: Word[]; initials: string | undefined } {
  const words = wordsOf(value);
  const parts = words.filter(
    (w) => w.text.length >= 3 && !(w.flags & (Is.frequent | Is.clinical | Is.drug | Is.region)),
  );
  const letters = words.every((w) => w.shape === 'X') && words.length >= 2;
  return { parts, initials: letters ? words.map((w) => w.text).join('') : undefined };
}

const isLatin = (word: Word) => word.shape !== 'other';
const soundOf = (word: Word) => phoneticKey(isLatin(word) ? word.lower : word.text);

/** Looks a word of one script up among names of another by its sound. */
function sounds(parts: Iterable<NamePart>): (word: Word) => NamePart | undefined {
  const byKey = new Map<string, NamePart>();
  for (const part of parts) {
    const key = soundOf(part.word);
    if (key && !byKey.has(key)) byKey.set(key, part);
  }
  return (word) => {
    const part = byKey.get(soundOf(word));
    return part && isLatin(part.word) !== isLatin(word) ? part : undefined;
  };
}

/** Looks a word up among names that it may be an inflected form of. */
function inflected(parts: Iterable<NamePart>): (word: Word) => NamePart | undefined {
  const byLatin = new Map<string, NamePart>();
  for (const part of parts) {
    const { word } = part;
    byLatin.set(isLatin(word) ? word.lower : latinOf(word.text), part);
  }
  const formOf = inflections(byLatin);
  return (word) => {
    if (isLatin(word)) return formOf({ latin: word.lower, wasLatin: true });
    const latin = latinOf(word.text);
    return lookUp(latin) & ORDINARY ? undefined : formOf({ latin, wasLatin: false });
  };
}

const NO_NAME = ORDINARY | Is.eponym | Is.institution;
/** "Asha Rao" taught "Asha" and "Rao": of "Asha Okafor" and "Emeka Rao" the rest is no less a name. */
const isNamelike = (word: Word) =>
  word.shape === 'Xx' &&
  !word.glued &&
  word.text.length > 2 &&
  !cutsName(word.lower) &&
  (word.flags === 0 || ((word.flags & NAME) !== 0 && !(word.flags & NO_NAME)));

/** "Wilson disease" in the note of a patient called so; not "Shah's plan". */
const DIAGNOSIS =
  /^(?:'s)?[ -](?:disease|syndrome|palsy|sign|score|criteria|phenomenon|sarcoma)\b/i;
const isDiagnosis = ({ flags, end }: Word, text: string): boolean =>
  (flags & Is.eponym) !== 0 &&
  (flags & (Is.indianName | Is.commonGiven)) === 0 &&
  DIAGNOSIS.test(text.slice(end, end + 16));

/** "ASHA" in the note of a patient called Asha: a village's health worker. */
const isRole = (note: Note, word: Word, parts: ReadonlyMap<string, NamePart>): boolean =>
  word.text === 'ASHA' && !note.caseless(word) && parts.get(word.lower)?.word.text !== word.text;

/** Where the tokens stand that known values begin with, initials in one among them. */
function startsOf(note: Note, known: readonly KnownValue[]): ReadonlyMap<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const { value } of known) {
    const first = FIRST_TOKEN.exec(value)?.[0];
    if (first === undefined) continue;
    starts.set(first, []);
    if (first.length === 1) starts.set(value.replace(/[^\p{L}\p{M}]/gu, ''), []);
  }
  for (const match of note.matches(TOKEN)) starts.get(match[0])?.push(match.index);
  return starts;
}

/**
 * Finds known values again: any value of four letters or digits as a whole, names also by
 * surname or given name alone, in capitals or small letters, and initials without full stops,
 * numbers also by others of their series.
 */
export function propagate(note: Note, known: readonly KnownValue[]): Candidate[] {
  if (known.length === 0) return [];
  const { text } = note;
  const found = inSeries(note, known);
  const starts = startsOf(note, known);
  const again = (candidate: Candidate, start: number, end: number, confidence: number) => {
    const { day, ...rest } = candidate;
    found.push({
      ...rest,
      ...(day ? { day } : {}),
      start,
      end,
      confidence,
      recogniser: 'propagation',
    });
  };
  const parts = new Map<string, NamePart>();
  for (const { value, candidate } of known) {
    const initials = candidate.category === 'PERSON_NAME' && /^\p{Lu}\.\p{Lu}/u.test(value);
    if (lettersAndDigits(value).length >= 4 || initials) {
      const first = FIRST_TOKEN.exec(value);
      let free = 0;
      for (const at of first ? (starts.get(first[0]) ?? []) : []) {
        const start = at - (first?.index ?? 0);
        // "one two one two one" holds "one two one" once, not at every second word.
        if (start < free) continue;
        const end = start + value.length;
        const whole =
          text.startsWith(value, start) &&
          !joined(text[end - 1], text[end]) &&
          !joined(text[start - 1], text[start]);
        if (!whole) continue;
        again(candidate, start, end, 0.9);
        free = end;
      }
    }
    if (candidate.category !== 'PERSON_NAME') continue;
    const name = nameParts(value);
    for (const word of name.parts)
      if (!parts.has(word.lower)) parts.set(word.lower, { word, candidate });
    for (const at of name.initials ? (starts.get(name.initials) ?? []) : [])
      again(candidate, at, at + (name.initials?.length ?? 0), 0.7);
  }
  if (parts.size === 0) return found;
  const nearly = nearMisses(parts);
  const scripts =
    note.words.some((w) => !isLatin(w)) || [...parts.values()].some((p) => !isLatin(p.word));
  const sounding = scripts ? sounds(parts.values()) : () => undefined;
  const formOf = inflected(parts.values());
  for (const word of note.words) {
    if (word.glued) continue;
    const ordinary = (word.flags & (ORDINARY | Is.eponym)) !== 0;
    if (word.shape === 'xx' && ordinary) continue;
    const same = parts.get(word.lower)?.candidate;
    if (!same && ordinary) continue;
    const near = same
      ? undefined
      : ((isLatin(word) && nearly(word.lower)) || sounding(word) || formOf(word))?.candidate;
    if (near) again(near, word.start, word.end, word.shape === 'xx' ? 0.6 : 0.75);
    if (!same || isDiagnosis(word, text) || isRole(note, word, parts)) continue;
    const confidence = ordinary ? 0.55 : 0.85;
    again(same, word.start, word.end, confidence);
    if (ordinary || word.shape !== 'Xx') continue;
    const before = note.words[word.index - 1];
    const next = note.words[word.index + 1];
    const start = before && word.gap === ' ' && isNamelike(before) ? before.start : word.start;
    const end = next && next.gap === ' ' && isNamelike(next) ? next.end : word.end;
    if (end - start > word.end - word.start) again(same, start, end, confidence);
  }
  return found;
}
