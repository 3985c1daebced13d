import { Is, isSharedByDrug, NAME, ORDINARY } from '../lexicon/lexicon.js';
import type { Note } from '../note.js';
import type { Word } from '../word.js';
import { isOfDegree } from './dotted-degree.js';
import { cutsName } from './titles.js';

/** Inside a name, between given name and family name. */
const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ter bin binti binte ibn al el kr md mohd mohammed sk st ch ud ur uz ul mac mc ap'.split(
    ' ',
  ),
);
/** Never part of a name, whatever the lexicon says of them. */
const STOPS = new Set(
  'the and with who has had was is in on at of for from to by i he she his her my our your their this that it age aged sex male female years year yrs yr old name date address phone mobile mob ph uhid mrn id no dob doa dod ip op opd ward bed room unit dept department hospital clinic patient pt doctor dr mr mrs ms smt shri sri mother father wife husband son daughter dear hi hello thanks regards sir madam said says told also not now then there here plan advice adv review seen case may will can'.split(
    ' ',
  ),
);
const JOINER = /^(?: {1,2}|\. ?|-|\.-)$/;
/** Abbreviations inside a name whose full stop ends no sentence. */
const ABBREVIATED = /^(?:[a-z]|md|mohd|sk|ch|kr|st|smt|dr)$/;
/** Names may begin with these. */
const LEADING = new Set('md mohd mohammed sk ch de la van von der el al'.split(' '));
/** Degrees and posts that follow a name in capitals. */
const AFTER_NAME = new Set(
  'md ms mbbs dnb dm mch frcs mrcp mrcog dgo dch dlo dmrd bams bhms bds mds phd rn np pa fnb do mph hod smo mo pg jr sr sdb'.split(
    ' ',
  ),
);

export const isCapital = (word: Word) =>
  word.shape === 'Xx' || word.shape === 'XX' || word.shape === 'X';
const has = (word: Word, flag: number) => (word.flags & flag) !== 0;

/** What stands in samples where a name was taken out: "XYZ", "ABCD", "XXXX". */
export const PLACEHOLDER = /^(?:x{2,}|y{2,}|z{2,}|xyz+|abcd?e?)$/;

/** Whether a capitalised word may begin or continue a name. */
function fitsCapital(word: Word, cued: boolean): boolean {
  if (STOPS.has(word.lower) || word.glued || cutsName(word.lower)) return false;
  if (word.shape === 'X') return true;
  if (word.shape === 'XX' && PLACEHOLDER.test(word.lower)) return false;
  if (has(word, NAME))
    return cued || !has(word, Is.clinical | Is.drug) || isSharedByDrug(word.flags);
  if (has(word, Is.clinical | Is.drug | Is.region)) return false;
  if (has(word, Is.indianWord)) return cued && !has(word, Is.english);
  if (has(word, Is.english)) return cued && !has(word, Is.frequent);
  return true;
}

/** Whether a word in small letters may be part of a name: only what nothing else explains. */
function fitsSmall(word: Word, first: boolean, cued: boolean): boolean {
  if (STOPS.has(word.lower) || word.glued || word.text.length < 3) return false;
  if (has(word, Is.frequent | Is.clinical | Is.drug | Is.region)) return false;
  if (has(word, Is.indianWord)) return !first && has(word, Is.indianName);
  if (has(word, Is.english))
    return has(word, Is.indianName) && (!first || (cued && word.shape === 'XX'));
  return true;
}

/** What may precede: `title` and `label` vouch for what follows, `none` does not. */
export type Cue = 'title' | 'label' | 'none';

/**
 * The end of the name that begins at word `from`: index one past its last word, or `from` when
 * no name begins there.
 *
 * @param max most words a name may have
 */
export function nameRunEnd(note: Note, from: number, cue: Cue, max = 5): number {
  const first = note.words[from];
  if (!first || first.shape === 'other') return from;
  const caseless = note.caseless(first) || first.shape === 'xx';
  let end = from;
  let full = false;
  while (end < note.words.length && end - from < max) {
    const word = note.words[end] as Word;
    if (end > from && !JOINER.test(word.gap)) break;
    if (end > from && (note.words[end - 1] as Word).possessive) break;
    if (
      end > from &&
      word.gap.startsWith('.') &&
      !ABBREVIATED.test((note.words[end - 1] as Word).lower)
    )
      break;
    // "Dr Anjaneyulu T. Cost centre": a sentence begins behind the initial.
    if (
      end > from + 1 &&
      word.gap === '. ' &&
      (note.words[end - 1] as Word).shape === 'X' &&
      has(word, Is.frequent)
    )
      break;
    if (word.shape === 'X' && end > from && isOfDegree(note, end)) break;
    // "Chandan S/o": the letter belongs to the relation.
    if (word.shape === 'X' && /^ ?\/ ?[oO]/.test(note.text.slice(word.end, word.end + 4))) break;
    if (word.shape === 'XX' && AFTER_NAME.has(word.lower) && end > from) break;
    // "Gosavi AVF", "Rehmath AKI": what was done or found; initials are two.
    if (
      end > from &&
      word.shape === 'XX' &&
      first.shape === 'Xx' &&
      /^.{3,4}$/.test(word.text) &&
      !has(word, NAME)
    )
      break;
    const particle = PARTICLES.has(word.lower) && end + 1 < note.words.length;
    const fits = caseless
      ? word.shape === 'X' ||
        fitsSmall(word, end === from, cue !== 'none') ||
        (word.text.length === 1 && /\./.test(word.gap))
      : isCapital(word) && fitsCapital(word, cue !== 'none');
    if (
      !fits &&
      !(
        particle &&
        (end > from || LEADING.has(word.lower)) &&
        isCapital(note.words[end + 1] as Word)
      )
    ) {
      // A single small letter with a full stop is an initial in unshifted text: "s. reang".
      const initial =
        caseless &&
        word.text.length === 1 &&
        (note.text[word.end] === '.' ||
          (word.lower === 'd' &&
            end > from &&
            fitsSmall(note.words[end + 1] ?? word, false, false)));
      if (!initial) break;
    }
    if (word.text.length > 1) full = true;
    end += 1;
  }
  while (
    end > from &&
    PARTICLES.has((note.words[end - 1] as Word).lower) &&
    !has(note.words[end - 1] as Word, NAME)
  )
    end -= 1;
  return full || cue === 'title' ? end : from;
}

/** Whether the run has a word that ordinary text does not explain. */
export function hasProperWord(note: Note, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = note.words[i] as Word;
    if (word.text.length > 1 && !has(word, ORDINARY)) return true;
  }
  return false;
}
