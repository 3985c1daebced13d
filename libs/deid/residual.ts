import { Is, NAME, ORDINARY } from './lexicon/lexicon.js';
import type { Note } from './note.js';
import { opensSentence } from './recognisers/cap-run.js';
import { cutsName } from './recognisers/titles.js';
import type { ResidualReason } from './scrub-result.js';
import { SHIELD, inputSpan, type TextView } from './text-view.js';

/** More than these nobody reads. */
const MOST = 12;
const LONG_NUMBER =
  /(?<![\w.,/-])\d{5,}(?![\w%]|[.,/]\d| ?(?:mg|ml|mcg|g\b|iu\b|u\b|units?|cells|copies|\/|x ?10|per\b|mm|cumm))/g;
const COUNT_BEFORE =
  /\b(?:plt|platelets?|tlc|wbc|count|nt-?pro|bnp|ferritin|cd4|load|rs|inr|hcg|ldh|trop|cost|cpk|ck|icd|cpt|snomed|loinc|rxnorm|drg)[ :.=-]{0,4}$/i;
const DRUG_BEFORE =
  /\b(?:tab|tabs|cap|caps|inj|syp|syr|t|c|tablet|capsule|injection|syrup|drops|neb|cream|oint)[. ]{1,3}$/i;

export interface Residual {
  readonly start: number;
  readonly end: number;
  readonly reason: ResidualReason;
}

/** What stayed though nothing explains it, in input offsets; each word once. */
export function residualOf(view: TextView, note: Note): Residual[] {
  const found: Residual[] = [];
  const seen = new Set<string>();
  for (const word of note.words) {
    if (found.length >= MOST) break;
    if (word.shape !== 'Xx' || word.glued || word.text.length < 3 || seen.has(word.lower)) continue;
    if (
      cutsName(word.lower) ||
      note.caseless(word) ||
      word.flags & (ORDINARY | Is.eponym | Is.institution)
    )
      continue;
    const known = word.flags & (NAME | Is.town);
    if (!known && opensSentence(word) && word.gap !== '') continue;
    if (
      word.flags & Is.surname &&
      !(word.flags & (Is.given | Is.indianName | Is.town)) &&
      opensSentence(word)
    )
      continue;
    if (DRUG_BEFORE.test(view.text.slice(Math.max(0, word.start - 10), word.start))) continue;
    if (/^ ?\d/.test(view.text.slice(word.end, word.end + 2))) continue;
    seen.add(word.lower);
    const reason = word.flags & Is.town ? 'LOOKS_LIKE_PLACE' : 'LOOKS_LIKE_NAME';
    found.push({ ...inputSpan(view, word.start, word.end), reason });
  }
  for (const match of view.text.matchAll(LONG_NUMBER)) {
    if (found.length >= MOST) break;
    const start = match.index;
    if (COUNT_BEFORE.test(view.text.slice(Math.max(0, start - 16), start))) continue;
    if (view.text[start - 1] === SHIELD) continue;
    found.push({ ...inputSpan(view, start, start + match[0].length), reason: 'LOOKS_LIKE_NUMBER' });
  }
  return found.sort((a, b) => a.start - b.start);
}
