import type { Candidate, Recogniser } from '../candidate.js';
import { lookUp, ORDINARY } from '../lexicon/lexicon.js';

const FLAT = '(?:Apt|Apartment|Suite|Ste|Flat)\\.? ?#?\\d{1,5}';
const WORD = "[\\p{L}\\p{M}\\d.'-]{1,20}";
const GAP = '[\\s,>?]{1,8}';

/** "6750 Koskikatu 25 Apt. 864": the house before the flat, on the same line or the one before. */
const WITH_FLAT = new RegExp(
  `(?:(?<![\\w/.])\\d{1,6}(?: ${WORD}){1,6}${GAP}|(?<![\\w/.])(?:\\p{Lu}${WORD} ){1,3}\\d{1,5},?${GAP})?(?<!\\w)${FLAT}(?!\\w)`,
  'gu',
);
/** "645 Dašická 688", "Lyngveien 46, 5720 Bodø": number, proper words, number. */
const TWO_NUMBERS =
  /(?<![\w/.,-])(?:\d{1,6} )?\p{Lu}[\p{L}\p{M}'-]{3,24}(?: [\p{L}\p{M}.'-]{2,20}){0,2} \d{1,5}(?![\w/%]|[.,:]\d| ?(?:mg|ml|mcg|g\b|kg|cm|mm|iu|units?|years?|yrs?|days?|weeks?|hours?|hrs?|months?|am|pm|tab|cap))/gu;
/** Town, state, country and code behind it. */
const TAIL = new RegExp(
  `(?:${GAP}(?:\\p{Lu}[\\p{L}\\p{M}.'-]{0,24}|\\d{3,6}(?:[- ]\\d{2,4})?|nan)(?![\\p{L}\\d]))`,
  'uy',
);
const CUE =
  /(?:\b(?:at|in|to|address(?: is)?|lives?|from|located|moved|my|on|is)|[:>?\n,])[ \n]{0,3}$/i;

function tailEnd(text: string, from: number): number {
  let end = from;
  for (let i = 0; i < 8; i += 1) {
    TAIL.lastIndex = end;
    const part = TAIL.exec(text);
    if (
      !part ||
      /^[\s,>?]*(?:I|He|She|The|My|We|It|On|In|At|This|His|Her|Please|Dr|Mr|Mrs|Phone|Tel|Fax|Office|Mobile)\b/.test(
        part[0],
      )
    )
      break;
    end = TAIL.lastIndex;
  }
  return end;
}

const proper = (value: string) =>
  value
    .split(/[^\p{L}\p{M}']+/u)
    .filter((w) => w.length > 3)
    .every((w) => (lookUp(w.toLowerCase()) & ORDINARY) === 0);

/** Whole address blocks of letters and forms: house, flat, town, code, over several lines. */
export const addressBlock: Recogniser = {
  name: 'address-block',
  recognise: (note) => {
    const { text } = note;
    const found: Candidate[] = [];
    const push = (start: number, end: number, confidence: number) =>
      found.push({
        start,
        end,
        category: 'LOCATION',
        surrogate: 'Address',
        confidence,
        recogniser: 'address-block',
      });
    for (const match of note.matches(WITH_FLAT)) {
      const end = match.index + match[0].length;
      push(match.index, tailEnd(text, end), 0.9);
    }
    for (const match of note.matches(TWO_NUMBERS)) {
      if (!proper(match[0]) || !CUE.test(text.slice(Math.max(0, match.index - 14), match.index)))
        continue;
      push(match.index, match.index + match[0].length, /^\d/.test(match[0]) ? 0.72 : 0.35);
    }
    return found;
  },
};
