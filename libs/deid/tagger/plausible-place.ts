import { COUNT_BEFORE, LABEL_WORD } from '../recognisers/id-labels.js';
import { isResult } from './plausible-number.js';

const LETTERS_2 = /\p{L}\p{M}*\p{L}/u;
const DIGITS_4 = /\d\D{0,2}\d\D{0,2}\d\D{0,2}\d/;
/** "Unit II", "5 South": wards. */
const WARD =
  /^(?:unit|ward|bed|room|cabin|bay)\b|^\d{1,2} (?:north|south|east|west)$|\b(?:unit|ward|bed|room|cabin|bay) (?:[ivx]+|\d{1,3})$/i;
const WARD_BEFORE = /\b(?:unit|ward|bed|room|cabin|bay)[ .:]{1,2}$/i;
/** What the fields of an address are called, with nothing in them. */
const EMPTY_FIELD =
  /^(?:house|flat|plot|door|street|village|vill|ward|district|dist|post|taluk|tehsil|mandal|pin|landmark|city|town|state|address)(?: no)?$/i;
/** How far a place is, not where. */
const WAY_THERE = /^(?:\d+ ?)?(?:h|hrs?|hours?|min|minutes?|km|days?)\b/;
const ONE_CODE = /^(?=[A-Z]*\d)[A-Z\d]{6,}$/;
/** "Glasgow Coma Scale 15": what is measured by is no place. */
const MEASURE = /\b(?:scale|score|criteria|classification|index)\b/i;
/** "88 cmH2O", "CA-125 843": a reading. */
const READING =
  /^\d+(?:\.\d+)? ?(?:cmh2o|mmhg|mg|ml|mcg|cm|mm|kg|bpm)\b|^CA[ -]?(?:125|19-9|15-3|72-4)\b/i;
/** What a number must follow to be part of an address. */
const PLACE_BEFORE = /\p{Lu}\p{L}{2,}[.,]?[ -]{0,2}$/u;
/** A lone number is part of an address only where little else is possible. */
const SURE = 0.9;
/** A result has fewer digits than a postal code. */
const POSTAL_CODE = 5;

/** Whether what the tagger took for a place has the look of one, or of a number in an address. */
export function isPlace(value: string, before: string, probability: number): boolean {
  if (LABEL_WORD.test(value) || WARD.test(value) || ONE_CODE.test(value)) return false;
  if (EMPTY_FIELD.test(value) || WAY_THERE.test(value) || MEASURE.test(value)) return false;
  if (READING.test(value)) return false;
  if (WARD_BEFORE.test(before) || COUNT_BEFORE.test(value.split(' ', 1)[0] ?? '')) return false;
  if (isResult(value) && value.replace(/\D/g, '').length < POSTAL_CODE) return false;
  if (LETTERS_2.test(value)) return true;
  return DIGITS_4.test(value) && probability >= SURE && PLACE_BEFORE.test(before);
}
