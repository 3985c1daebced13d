import { Is, NAME } from './lexicon/lexicon.js';
import type { Note } from './note.js';
import type { Word } from './word.js';

/** Firms whose names are people's too. */
const MAKERS = new Set(
  (
    'abbott bard baxter bayer beckman braun cook coulter depuy edwards fisher gore hamilton heinz ' +
    'hitachi lilly mead mitra parke philips reddy roche siemens stryker tulip wyeth zeiss zimmer'
  ).split(' '),
);
/** Behind "Dr": a brand, or what patients consult. */
const NO_DOCTOR =
  /(?<=\bdr\.? )(?:google|martens?|morepen|ortho|pepper|scholl|seuss)\b|(?<=\bdr\.? ?: {0,3})self\b/iy;

/**
 * Whether words name who makes what stands behind them ("Abbott Thyronorm", "Roche e411",
 * "Philips Ingenia"), rather than a person: a drug, a term, a model, or an unheard-of word where
 * the firm's name is nobody's given one.
 */
export function isMaker(note: Note, words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first || words.length > 2 || !MAKERS.has(first.lower) || first.shape !== 'Xx') return false;
  const product = second ?? note.words[first.index + 1];
  if (!product || product.gap !== (first.possessive ? "'s " : ' ')) return false;
  if (product.flags & (Is.drug | Is.clinical)) return true;
  if (second || first.flags & Is.commonGiven) return false;
  return product.glued || (product.shape === 'Xx' && (product.flags & NAME) === 0);
}

/** Whether at an offset stands what nobody is called, though "Dr" is before it: "Dr Morepen". */
export function isNoDoctor(text: string, start: number): boolean {
  NO_DOCTOR.lastIndex = start;
  return NO_DOCTOR.test(text);
}

const ST_JUDE = /\bSt\.? Jude\b/i;
/** As far as "St. " reaches before "Jude". */
const REACH = 4;
const DEVICE_BEFORE =
  /(?:\bICD|pace(?:r|maker)|mechanical(?: \w+)?|valve|prosthe\w+|interrogation)[ :(,]{1,3}$/i;
const DEVICE_BEHIND =
  /^ (?:Medical|Ellipse|Fortify|Assura|Durata|Quadra|Unify|valve|mechanical|ICD|CRT|PPM|pacer)\b/i;

/**
 * Whether a span names, or is part of the name of, the maker of valves and pacemakers, not the
 * hospital: "mitral (St. Jude, 1999)", "St Jude Fortify".
 */
export function isDeviceMaker(text: string, start: number, end: number): boolean {
  if (!/^(?:St|Jude)/i.test(text.slice(start, start + 4))) return false;
  const from = Math.max(0, start - REACH);
  const maker = ST_JUDE.exec(text.slice(from, end + ' Jude.'.length));
  if (!maker) return false;
  const first = from + maker.index;
  const last = first + maker[0].length;
  return (
    start >= first &&
    end <= last &&
    (DEVICE_BEFORE.test(text.slice(Math.max(0, first - 24), first)) ||
      DEVICE_BEHIND.test(text.slice(last, last + 12)))
  );
}
