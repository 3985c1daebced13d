import type { TaggedSpan } from './spans.js';

const LETTERS_2 = /\p{L}\p{M}*\p{L}/u;
const LETTER = /\p{L}/u;
const BARE_YEAR = /^(?:19|20)\d\d$/;
const DOSES = /^\d(?:[ ./+-]+\d){2,3}$/;
const DIGITS_4 = /\d\D{0,2}\d\D{0,2}\d\D{0,2}\d/;
const CASED_OR_DIGIT = /[\p{Lu}\p{Ll}\d]/u;
/** Longer than any name or address on one line. */
const LONGEST = 80;
/** A lone letter or number is an identifier only where little else is possible. */
const SURE = 0.9;

/** Whether a span has the look of what it was taken for. */
export function isPlausible(text: string, { start, end, tag, probability }: TaggedSpan): boolean {
  const value = text.slice(start, end);
  if (value.length > LONGEST) return false;
  // Scripts without case show too little; recognisers of their own read them.
  if (!CASED_OR_DIGIT.test(value) && probability < SURE) return false;
  switch (tag) {
    case 'NAME':
    case 'ORG':
      return LETTERS_2.test(value) || (LETTER.test(value) && probability >= SURE);
    case 'LOCATION':
      return LETTERS_2.test(value) || (DIGITS_4.test(value) && probability >= SURE);
    case 'DATE':
      return !BARE_YEAR.test(value) && /[\d\p{L}]/u.test(value);
    case 'ID':
      return DIGITS_4.test(value) && !BARE_YEAR.test(value) && !DOSES.test(value);
  }
}
