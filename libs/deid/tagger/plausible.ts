import { lookUp, NAME, ORDINARY } from '../lexicon/lexicon.js';
import { LABEL_WORD } from '../recognisers/id-labels.js';
import { isDate } from './plausible-date.js';
import { isNumber } from './plausible-number.js';
import { isPlace } from './plausible-place.js';
import type { TaggedSpan } from './spans.js';

const LETTERS_2 = /\p{L}\p{M}*\p{L}/u;
const LETTER = /\p{L}/u;
const ANY = /[\p{L}\p{N}]/u;
const CASED_OR_DIGIT = /[\p{Lu}\p{Ll}\d]/u;
/** Somebody of the family, nobody by name. */
const KINSHIP = /^(?:next of )?kin$/i;
/** Longer than any name, date or address on one line. */
const LONGEST = 80;
/** Every sentence begins with a capital, and short forms are capitals: these need more. */
const ONE_WORD = /^\p{L}+$/u;
const SENTENCE_BEGINS = /(?:^|[.!?:\n][\s"(]*)$/;
const SURE_OF_UNKNOWN = 0.5;
const SHORT_FORM = /^\p{Lu}{2,5}$/u;
/** "DR. BANKS": no short form. */
const TITLE_BEFORE = /\b(?:dr|mr|mrs|ms|miss)\.? $/i;
/** Of a short form or a lone letter … */
const SURE = 0.8;
/** … and of a word of language, or one that labels fields. */
const SURE_OF_ORDINARY = 0.98;
/** Scripts without case show too little; recognisers of their own read them. */
const SURE_WITHOUT_CASE = 0.5;
/** How much around a span says what it is. */
const BEFORE = 30;
const AFTER = 20;

/** "Rechallenge", "Rebiopsy": what stands before a word of language makes another one. */
const PREFIX = /^(?:re|non|pre|post|over|under|bi|multi|intra|inter)(?=\p{L}{4})/u;

const isOrdinary = (value: string): boolean => {
  const lower = value.toLowerCase();
  const flags = lookUp(lower);
  if (flags !== 0) return (flags & ORDINARY) !== 0 && (flags & NAME) === 0;
  return (lookUp(lower.replace(PREFIX, '')) & ORDINARY) !== 0;
};

function isDoubtful(value: string, before: string, probability: number): boolean {
  if (!ONE_WORD.test(value) || TITLE_BEFORE.test(before)) return false;
  if (SHORT_FORM.test(value)) return probability < SURE;
  if (!SENTENCE_BEGINS.test(before)) return false;
  return probability < (isOrdinary(value) ? SURE_OF_ORDINARY : SURE_OF_UNKNOWN);
}

function isNamed(value: string, probability: number): boolean {
  if (KINSHIP.test(value)) return false;
  if (LABEL_WORD.test(value) && probability < SURE_OF_ORDINARY) return false;
  return LETTERS_2.test(value) || (LETTER.test(value) && probability >= SURE);
}

/** Whether a span has the look of what it was taken for. */
export function isPlausible(text: string, { start, end, tag, probability }: TaggedSpan): boolean {
  const value = text.slice(start, end);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (value.length > LONGEST) return false;
  if (tag === 'DATE') return isDate(value, before, text.slice(end, end + AFTER), probability);
  // "12Road": half a word is nobody's.
  if (ANY.test(text[start - 1] ?? '') || ANY.test(text[end] ?? '')) return false;
  if (!CASED_OR_DIGIT.test(value) && probability < SURE_WITHOUT_CASE) return false;
  if (isDoubtful(value, before, probability)) return false;
  switch (tag) {
    case 'NAME':
    case 'ORG':
      return isNamed(value, probability);
    case 'LOCATION':
      return isPlace(value, before, probability);
    case 'ID':
      return isNumber(value, before, probability);
  }
}
