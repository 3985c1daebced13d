import { MONTH, ORDINAL_WORD, WEEKDAY } from '../recognisers/date-parts.js';
import { COUNT_BEFORE, LABEL_WORD } from '../recognisers/id-labels.js';
import type { TaggedSpan } from './spans.js';

const LETTERS_2 = /\p{L}\p{M}*\p{L}/u;
const LETTER = /\p{L}/u;
const BARE_YEAR = /^(?:19|20)\d\d$/;
const DOSES = /^\d(?:[ ./+-]+\d){2,3}$/;
const DIGITS_4 = /\d\D{0,2}\d\D{0,2}\d\D{0,2}\d/;
const CASED_OR_DIGIT = /[\p{Lu}\p{Ll}\d]/u;
const DATE_PART = new RegExp(`\\d|(?<![a-z])(?:${MONTH}|${WEEKDAY}|${ORDINAL_WORD})(?![a-z])`, 'i');
/** "ASA 2/3", "36/40", "381:8812": of parts, of weeks, of pages. */
const PART_OF_WHOLE = /^(?:\D{0,6}\d{1,2}\/(?:[1-5]|3[2-9]|[4-9]\d)|\d{3,4}:\d{2,5})$/;
/** "XN-1000" is an analyser, "IL-6 88" a result, "Unit II" a ward. */
const MODEL = /^[A-Z]{1,3}-\d{4}$/;
const RESULT = /^[A-Z]{2,5}[ -]\d/;
const WARD =
  /^(?:unit|ward|bed|room|cabin|bay)\b|\b(?:unit|ward|bed|room|cabin|bay) (?:[ivx]+|\d{1,3})$/i;
const WARD_BEFORE = /\b(?:unit|ward|bed|room|cabin|bay)[ .:]{1,2}$/i;
const ONE_CODE = /^(?=[A-Z]*\d)[A-Z\d]{6,}$/;
/** What a number must follow to be part of an address. */
const PLACE_BEFORE = /\p{Lu}\p{L}{2,}[.,]?[ -]{0,2}$/u;
/** Longer than any name or address on one line. */
const LONGEST = 80;
/** A lone letter or number is an identifier only where little else is possible. */
const SURE = 0.9;

function isPlace(value: string, before: string, probability: number): boolean {
  if (LABEL_WORD.test(value) || WARD.test(value) || ONE_CODE.test(value)) return false;
  if (WARD_BEFORE.test(before) || COUNT_BEFORE.test(value.split(' ', 1)[0] ?? '')) return false;
  if (RESULT.test(value) && value.replace(/\D/g, '').length < 5) return false;
  if (LETTERS_2.test(value)) return true;
  return DIGITS_4.test(value) && probability >= SURE && PLACE_BEFORE.test(before);
}

/** Takes the word that names a number or the verb before a date out of the span: "IFSC SBIN0001234". */
export function withoutLead(text: string, span: TaggedSpan): TaggedSpan {
  if (span.tag !== 'DATE' && span.tag !== 'ID') return span;
  const value = text.slice(span.start, span.end);
  const label = LABEL_WORD.exec(value)?.[0].length ?? 0;
  const lead = span.tag === 'ID' ? label : DATE_PART.exec(value)?.index;
  if (!lead || !/\s/.test(value.slice(0, lead + 1))) return span;
  const gap = /^[\s.:#-]*/.exec(value.slice(lead))?.[0].length ?? 0;
  return { ...span, start: span.start + lead + gap };
}

/** Whether a span has the look of what it was taken for. */
export function isPlausible(text: string, { start, end, tag, probability }: TaggedSpan): boolean {
  const value = text.slice(start, end);
  if (value.length > LONGEST) return false;
  // Scripts without case show too little; recognisers of their own read them.
  if (!CASED_OR_DIGIT.test(value) && probability < SURE) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  switch (tag) {
    case 'NAME':
    case 'ORG':
      if (LABEL_WORD.test(value)) return false;
      return LETTERS_2.test(value) || (LETTER.test(value) && probability >= SURE);
    case 'LOCATION':
      return isPlace(value, before, probability);
    case 'DATE':
      return DATE_PART.test(value) && !BARE_YEAR.test(value) && !PART_OF_WHOLE.test(value);
    case 'ID':
      if (MODEL.test(value) || COUNT_BEFORE.test(before)) return false;
      return DIGITS_4.test(value) && !BARE_YEAR.test(value) && !DOSES.test(value);
  }
}
