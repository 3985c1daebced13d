/** Month names by number, English and as written in Hinglish; matched without case. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvari', 'janwari'],
  ['february', 'feb', 'febr', 'farvari', 'farwari'],
  ['march', 'mar'],
  ['april', 'apr', 'aprail'],
  ['may', 'mai'],
  ['june', 'jun', 'joon'],
  ['july', 'jul', 'julai'],
  ['august', 'aug', 'agast'],
  ['september', 'sept', 'sep', 'sitambar'],
  ['october', 'oct', 'aktubar'],
  ['november', 'nov', 'navambar'],
  ['december', 'dec', 'disambar'],
];

/** Alternation of all month names, longest first. */
export const MONTH = MONTHS.flat()
  .slice()
  .sort((a, b) => b.length - a.length)
  .join('|');

/** 1 to 12, or 0. */
export function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((names) => names.includes(lower)) + 1;
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Alternation of ordinals from first to thirty-first. */
export const ORDINAL_WORD = `(?:(?:twenty|thirty)[ -])?(?:${ORDINALS.join('|')})|thirtieth`;

/** `twenty second` → 22; 0 when it is none. */
export function ordinalNumber(words: string): number {
  const parts = words.toLowerCase().split(/[ -]/);
  if (parts[0] === 'thirtieth') return 30;
  const last = ORDINALS.indexOf(parts[parts.length - 1] as string) + 1;
  if (parts.length === 1) return last;
  return (parts[0] === 'twenty' ? 20 : 30) + last;
}

/** A clock time that belongs to the date before it. */
export const TIME =
  '(?:(?:,? |T|[,،] ?)(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d(?::[0-5]\\d)?(?: ?[+-]\\d{4})?(?: ?(?:[ap]\\.?m\\b\\.?|h(?:rs?|ours)?\\b))?| ?[ap]\\.?m\\b\\.?)|,? (?:[01]\\d|2[0-3])[0-5]\\d(?:h\\b| ?hrs?\\b|(?![\\w%/]|[:.,-]\\d| ?(?:m[lg]|mcg|cc|kcal|iu|units?|g|k?cal|steps|copies|x)\\b)))?';

export const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
