/** One word of a text, in the forms under which it is found. */
export interface TextWord {
  /** Where it stands in the text, in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Normalised, in the order they follow one another: two for `beta-blocker`. */
  readonly parts: readonly string[];
  /** Other ways to write the same: `betablocker`, `crohns`, `500mg` where `500 mg` stands. */
  readonly spellings: readonly string[];
  /** What the word contains: `500` and `mg` in `500mg`. Found by these, never the reverse. */
  readonly within: readonly string[];
}

// T.B., M.I., e.g.: single letters, each with its dot. Else runs of letters and digits that an
// apostrophe, a hyphen or a decimal point joins. Whatever ends a run is not in its class, so
// matching is linear.
const ABBREVIATION = String.raw`(?:\p{L}\p{M}*\.)+\p{L}\p{M}*(?![\p{L}\p{M}\p{N}])\.?`;
const RUN = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*`;
const HYPHEN = String.raw`[-\u2010\u2011]`;
const JOINT = String.raw`(?:['’]|${HYPHEN}|(?<=\p{N})[.,](?=\p{N}))`;
const WORD = new RegExp(`${ABBREVIATION}|${RUN}(?:${JOINT}${RUN})*`, 'gu');
const DOTTED = new RegExp(`^${ABBREVIATION}$`, 'u');
const HYPHENS = new RegExp(HYPHEN, 'u');
const PLAIN = /^[a-z]{1,64}$/i;
const NOTHING: readonly string[] = [];

const UNITS: ReadonlyMap<string, string> = new Map([
  ...['mg', 'mcg', 'g', 'kg', 'ml', 'dl', 'l', 'cm', 'mm', 'iu', 'u', 'meq', 'mmol', 'mmhg'].map(
    (unit): [string, string] => [unit, unit],
  ),
  ['gm', 'g'],
  ['ug', 'mcg'],
  ['μg', 'mcg'],
]);
const AMOUNT = /^(\d+(?:\.\d+)?)([a-zμ]{1,4})$/u;
const NUMBER = /^\d+(?:\.\d+)?$/;
const LONGEST_WORD = 64;

/**
 * The words of `text` in order, normalised the same way for documents and for queries. Takes any
 * string, at any length; what is neither letter nor digit separates words and is left out.
 */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = readWord(match);
    const before = words.at(-1);
    if (before && UNITS.has(word.parts[0] ?? '')) words.splice(-1, 1, withUnit(text, before, word));
    if (word.parts.length > 0) words.push(word);
  }
  return words;
}

/**
 * Lower case without accents; vowel signs of Indian scripts stay, for they are letters. Not NFKD:
 * it would make `105` of `10⁵` and `12` of `½`.
 */
function normaliseWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/µ/g, 'μ')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/ﬁ/g, 'fi')
    .replace(/ﬂ/g, 'fl')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/[đð]/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{M}\p{N}.,]/gu, '')
    .normalize('NFC')
    .slice(0, LONGEST_WORD);
}

function readWord(match: RegExpExecArray): TextWord {
  const [raw] = match;
  const start = match.index;
  const end = start + raw.length;
  // Nine words in ten, at a tenth of the price.
  if (PLAIN.test(raw))
    return { start, end, parts: [raw.toLowerCase()], spellings: NOTHING, within: NOTHING };
  if (raw.includes('.') && DOTTED.test(raw)) {
    return {
      start,
      end,
      parts: [normaliseWord(raw.replaceAll('.', ''))],
      spellings: NOTHING,
      within: NOTHING,
    };
  }
  if (HYPHENS.test(raw)) {
    const parts = raw
      .split(HYPHENS)
      .map(normaliseNumber)
      .filter((part) => part !== '');
    return { start, end, parts, spellings: joined(parts), within: NOTHING };
  }
  return { start, end, ...readSingle(raw) };
}

function readSingle(raw: string): Pick<TextWord, 'parts' | 'spellings' | 'within'> {
  const word = normaliseNumber(raw);
  if (word === '') return { parts: NOTHING, spellings: NOTHING, within: NOTHING };
  if (/\p{L}['’]s$/iu.test(raw))
    return { parts: [word.slice(0, -1)], spellings: [word], within: NOTHING };
  const [, number, letters = ''] = AMOUNT.exec(word) ?? [];
  const unit = UNITS.get(letters);
  if (number === undefined || unit === undefined)
    return { parts: [word], spellings: NOTHING, within: NOTHING };
  return { parts: [number + unit], spellings: NOTHING, within: [number, unit] };
}

/** `1,00,000` is `100000` and `7,5` is `7.5`; dots and commas elsewhere do not reach here. */
function normaliseNumber(raw: string): string {
  const word = normaliseWord(raw);
  return /,\d{3}\D*$/.test(word) ? word.replaceAll(',', '') : word.replaceAll(',', '.');
}

/** `x-ray` is `xray` too, but `5-10` never `510`. */
function joined(parts: readonly string[]): string[] {
  const digitsMeet = parts.some(
    (part, index) => /\d$/.test(part) && /^\d/.test(parts[index + 1] ?? ''),
  );
  return parts.length > 3 || digitsMeet ? [] : [parts.join('').slice(0, LONGEST_WORD)];
}

function withUnit(text: string, number: TextWord, unit: TextWord): TextWord {
  const [digits = '', ...more] = number.parts;
  if (more.length > 0 || !NUMBER.test(digits)) return number;
  if (!/^[ \u00a0\u202f]{1,2}$/.test(text.slice(number.end, unit.start))) return number;
  return { ...number, spellings: [digits + (UNITS.get(unit.parts[0] ?? '') ?? '')] };
}
