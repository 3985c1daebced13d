import { Is, NAME, ORDINARY } from './lexicon/lexicon.js';
import type { Note } from './note.js';
import { opensSentence } from './recognisers/cap-run.js';
import { cutsName } from './recognisers/titles.js';
import type { ResidualReason } from './scrub-result.js';
import type { Word } from './word.js';

/** How much a word that stayed looks like a name or place, and which of them. */
export interface Suspicion {
  /** 1 for a hint, 3 for a word that is known as a name or town. */
  readonly weight: number;
  readonly reason: ResidualReason;
}

const DRUG_BEFORE =
  /\b(?:tab|tabs|cap|caps|inj|syp|syr|t|c|tablet|capsule|injection|syrup|drops|neb|cream|oint)[. ]{1,3}$/i;
const PLACE_BEFORE = /\b(?:at|in|from|to|near|via|of|reached|towards)[ ,]{1,2}$/i;
const PERSON_BEFORE =
  /\b(?:mr|mrs|ms|smt|sm|dr|sister|brother|wife|husband|son|daughter|mother|father|nani|dadi|by|with|named|called|pt|patient)[ .,:]{1,2}$/i;
/** Where case says nothing, only these make an unknown word a name; others precede any noun. */
const FIRM_BEFORE = /\b(?:mr|mrs|ms|smt|sm|dr|named|called|nani|dadi|at|from|near)[ .]{1,2}$/i;
const MIXED = /^(?:mc|mac|de|di|la|le|o'|d')/i;

/** "ProTaper", "WhatsApp", "TILs", "You're": a brand, an abbreviation, a contraction. */
const isBrand = ({ text }: Word): boolean =>
  text !== text.toUpperCase() && !MIXED.test(text) && /\p{Ll}\p{Lu}|^\p{Lu}{2}|'/u.test(text);

/** A capital among ordinary capitals is a heading's. */
const inHeading = (note: Note, word: Word): boolean =>
  [note.words[word.index - 1], note.words[word.index + 1]].some(
    (w) => w !== undefined && w.shape === 'Xx' && (w.flags & ORDINARY) !== 0 && !(w.flags & NAME),
  );

function ofCapitalised(note: Note, word: Word, before: string): number {
  const { flags } = word;
  if (flags & (Is.eponym | Is.institution | Is.clinical | Is.drug | Is.region | Is.indianWord))
    return 0;
  const opens = opensSentence(word);
  if (flags & Is.english) {
    const said = PERSON_BEFORE.test(before) || PLACE_BEFORE.test(before);
    return flags & (NAME | Is.town) && !opens && said && !inHeading(note, word) ? 1 : 0;
  }
  if (flags & (Is.given | Is.indianName | Is.town)) return 3;
  if (flags & Is.surname) return opens ? 0 : 3;
  return opens && word.gap !== '' ? 0 : 2;
}

/**
 * Whether a word that was left unmasked deserves a look: a name or town in a place where the
 * recognisers were not sure, or a word that nothing knows where a name would stand.
 */
export function suspicionOf(note: Note, word: Word): Suspicion | undefined {
  if (word.glued || word.text.length < 3 || word.shape === 'X' || word.shape === 'other')
    return undefined;
  const unknown = word.flags === 0;
  const caseless = note.caseless(word);
  if ((caseless || word.shape !== 'Xx') && !unknown) return undefined;
  if (cutsName(word.lower) || isBrand(word)) return undefined;
  const before = note.text.slice(Math.max(0, word.start - 12), word.start);
  if (DRUG_BEFORE.test(before) || /^ ?\d/.test(note.text.slice(word.end, word.end + 2)))
    return undefined;
  let weight = 0;
  if (word.shape === 'Xx' && !caseless) weight = ofCapitalised(note, word, before);
  else if (word.text.length >= 4 && FIRM_BEFORE.test(before)) weight = 1;
  if (weight === 0) return undefined;
  const place = word.flags & Is.town || (unknown && PLACE_BEFORE.test(before));
  return { weight, reason: place ? 'LOOKS_LIKE_PLACE' : 'LOOKS_LIKE_NAME' };
}
