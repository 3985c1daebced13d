import type { Note } from './note.js';
import { suspicionOf } from './residual-words.js';
import type { ResidualReason, ResidualToken } from './scrub-result.js';
import { inputSpan, SHIELD, type TextView } from './text-view.js';

/** More than these nobody reads; the weakest hints go first. */
const MOST = 8;
const LONG_NUMBER =
  /(?<![\w.,/-])\d{5,}(?![\w%]|[.,/]\d| ?(?:mg|ml|mcg|g\b|iu\b|u\b|units?|cells|copies|\/|x ?10|per\b|mm|cumm))/g;
const COUNT_BEFORE =
  /\b(?:plt|platelets?|tlc|wbc|count|nt-?pro|bnp|ferritin|cd4|load|rs|inr|hcg|ldh|trop|cost|cpk|ck|icd|cpt|snomed|loinc|rxnorm|drg)[ :.=-]{0,4}$/i;
/** A number of five digits is as telling as a known name. */
const NUMBER_WEIGHT = 3;

/** In view offsets. */
interface Suspect {
  readonly start: number;
  readonly end: number;
  readonly reason: ResidualReason;
  readonly weight: number;
}

/** Words that look like names or places, each once; neighbours of the same kind are one. */
function words(note: Note): Suspect[] {
  const found: Suspect[] = [];
  const seen = new Set<string>();
  for (const word of note.words) {
    const suspicion = suspicionOf(note, word);
    if (!suspicion) continue;
    const last = found[found.length - 1];
    if (last && word.gap === ' ' && last.end === word.start - 1) {
      seen.add(word.lower);
      const weight = Math.max(last.weight, suspicion.weight);
      found[found.length - 1] = { ...last, end: word.end, weight };
    } else if (!seen.has(word.lower)) {
      seen.add(word.lower);
      found.push({ ...suspicion, start: word.start, end: word.end });
    }
  }
  return found;
}

/** Long numbers that are no count, dose or price. */
function numbers({ text }: Note): Suspect[] {
  const found: Suspect[] = [];
  for (const match of text.matchAll(LONG_NUMBER)) {
    const start = match.index;
    if (COUNT_BEFORE.test(text.slice(Math.max(0, start - 16), start))) continue;
    if (text[start - 1] === SHIELD) continue;
    const end = start + match[0].length;
    found.push({ start, end, reason: 'LOOKS_LIKE_NUMBER', weight: NUMBER_WEIGHT });
  }
  return found;
}

/**
 * What stayed though nothing explains it: short enough to be read, the most suspicious if there
 * is too much, in the order of the text.
 *
 * @param view the text with its findings shielded, as `note` reads it
 * @returns spans in input offsets, never within a finding
 */
export function residualOf(view: TextView, note: Note): ResidualToken[] {
  return [...words(note), ...numbers(note)]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, reason }) => ({ ...inputSpan(view, start, end), reason }));
}
