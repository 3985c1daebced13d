import { AGE_BANDS, type AgeBand } from '../surrogate-words.js';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty'.split(' ');

/** Source of a pattern for one to eighty-nine in words. */
export const NUMBER_WORDS = `(?:${TENS.join('|')})(?:[ -](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1).reverse().join('|')}`;

function fromWords(value: string): number {
  return value.split(/[ -]/).reduce((sum, word) => {
    const ten = TENS.indexOf(word);
    return sum + (ten >= 0 ? (ten + 2) * 10 : Math.max(0, UNITS.indexOf(word)));
  }, 0);
}

function yearsIn(value: string): number {
  const [, digits, rest = ''] = /^(\d+)(.*)$/s.exec(value) ?? [];
  if (digits === undefined) return fromWords(value);
  if (/^(?:\/12|[ -]?m)/.test(rest)) return Number(digits) / 12;
  if (/^(?:\/52|[ -]?w)/.test(rest)) return Number(digits) / 52;
  if (/^(?:\/7|[ -]?d)/.test(rest)) return Number(digits) / 365;
  return Number(digits);
}

/**
 * The band of an age as it is written: `46`, `8 months`, `6/52`, `forty-six`. Infants, toddlers
 * and older children are bands of their own, since doses depend on it; then decades.
 */
export function bandOf(value: string): AgeBand {
  const years = yearsIn(value.toLowerCase());
  return (AGE_BANDS.find(({ below }) => years < below) ?? AGE_BANDS[AGE_BANDS.length - 1]!).band;
}
