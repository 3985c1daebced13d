import { Is, NAME } from './lexicon/lexicon.js';
import type { Note } from './note.js';
import { isRegion } from './recognisers/region.js';
import type { Word } from './word.js';

/** A finding, a grade or a result: "Homans -", "Kent no;", "Crawford II", "Thomas +8". */
const FINDING =
  /^(?:'s)? ?(?:[:=] ?)?(?:neg(?:ative|d)?\b|pos(?:itive)?\b|\+ve|-ve|nil\b|none\b|absent\b|n\/a\b|not (?:seen|done|needed|found|tested|applicable)\b|no(?=[.,;)]|$)|equivocal\b|tight\b|intact\b|[<>≥≤=] ?\d|[-+]{1,3}(?=[.,;)]|$)|[-+]\d{1,2}(?![\d ])|(?:I{1,3}|I?V|VI{1,2})[ab]?(?=[ .,;)]|$))/i;
/** What parts the items of a list, and the values between: "Fazekas 2, Scheltens 2/3; Boyd". */
const PARTS = /[,;&]|[^w]\/$|^\//;
const CLOSES = /^ ?(?:[,;/&).]|$|\n|(?:or|and|vs|versus) )/;
const OPENS = /(?:[,;:&(.\n] ?|[^w]\/ ?|\b(?:or|and|vs|versus) |^)$/i;
/** How far around a word its list is read. */
const REACH = 8;
/** A sentence or a line ends. */
const ENDS = /[.!?] |\n/;

/** What a neighbour says of the list: 2 for a word of medicine alone, 1 for an eponym that is a name too. */
function weightOf(word: Word): number {
  if (word.shape !== 'Xx' && word.shape !== 'XX') return 0;
  const drug = word.flags & (Is.drug | Is.clinical) && word.shape === 'Xx' && word.text.length > 3;
  if (drug && !(word.flags & (Is.english | NAME))) return 2;
  if (!(word.flags & Is.eponym)) return 0;
  if (word.flags & (Is.commonGiven | Is.indianName)) return 0;
  return word.flags & NAME ? 1 : 2;
}

function weightAround(note: Note, from: number, to: number): number {
  let weight = 0;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    if (ENDS.test((note.words[i + 1] as Word).gap)) break;
    weight += weightOf(note.words[i] as Word);
  }
  for (let i = to; i < Math.min(note.words.length, to + REACH); i += 1) {
    const word = note.words[i] as Word;
    if (ENDS.test(word.gap)) break;
    weight += weightOf(word);
  }
  return weight;
}

/**
 * Whether words stand in a list of terms ("Garden, Pauwels, Evans, Boyd"): the more they are
 * names elsewhere, the more terms must stand around them.
 */
export function isListedTerm(note: Note, words: readonly Word[], place: boolean): boolean {
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last || words.length > 2) return false;
  const before = note.text.slice(Math.max(0, first.start - 8), first.start);
  const after = note.text.slice(last.end, last.end + 8);
  if (
    !OPENS.test(before) ||
    !(CLOSES.test(after) || (/[,;] $/.test(before) && /^ [<>=]{0,2}\d/.test(after)))
  )
    return false;
  if (!PARTS.test(before) && !/\b(?:or|and|vs|versus) $/.test(before) && !PARTS.test(after))
    return false;
  const personal = words.some((w) => w.flags & (Is.commonGiven | Is.indianName));
  const named = words.some((w) => w.flags & (NAME | Is.town));
  return weightAround(note, first.index, last.index + 1) >= (place || personal ? 5 : named ? 3 : 2);
}

/** Whether a single word is reported as a finding is: present, absent, graded. */
export function isFinding(note: Note, words: readonly Word[]): boolean {
  const [word] = words;
  if (!word || words.length > 1) return false;
  const usual = word.flags & (Is.indianName | Is.commonGiven);
  // "Okafor neg": a list of results names people too, unless the rest of it is terms.
  const least = word.flags & Is.eponym ? (usual ? 2 : 0) : usual ? 4 : 2;
  if (least > 0 && weightAround(note, word.index, word.index + 1) < least) return false;
  return FINDING.test(note.text.slice(word.end, word.end + 18));
}

/**
 * Two names with a hyphen and nobody near: methods and signs are named so ("Mantel-Haenszel").
 * People with such a surname have a title, a given name or a verb, which other rules read.
 */
export function isPairOfSurnames(note: Note, words: readonly Word[]): boolean {
  const first = words[0] as Word;
  return (
    words.length === 2 &&
    weightAround(note, first.index, first.index + 2) >= 2 &&
    words[1]?.gap === '-' &&
    words.every((w) => w.shape === 'Xx' && !(w.flags & (Is.commonGiven | Is.indianName)))
  );
}

/** Whether words are a state or country; one that is also a name needs "in" or another beside it. */
export function isStateOrCountry(note: Note, words: readonly Word[]): boolean {
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last) return false;
  const next = note.words[last.index + 1];
  // "South" of "South Dakota".
  if (next?.gap === ' ' && isRegion([...words, next])) return true;
  if (!isRegion(words)) return false;
  if (words.length > 1 || !(first.flags & (NAME | Is.commonGiven))) return true;
  if (/\b(?:in|from|of) $/.test(note.text.slice(Math.max(0, first.start - 5), first.start)))
    return true;
  const beside = [
    first.index > 0 &&
      /^[^.\n]{0,3}(?:\d[^.\n]{0,6})?$/.test(first.gap) &&
      note.words[first.index - 1],
    note.words[last.index + 1],
    note.words[last.index + 2],
  ];
  return beside.some((w) => w && !ENDS.test(w.gap) && w.shape === 'Xx' && isRegion([w]));
}
