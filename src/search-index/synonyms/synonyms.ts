import { textWords } from '../text-words.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { BRANDS } from './brands.js';
import { COMPLAINTS } from './complaints.js';
import { inflections } from './inflections.js';
import { NARROWER } from './narrower.js';
import { romanKey } from './roman-key.js';
import { SPELLINGS } from './spellings.js';

/** One way to say something, as the words that follow one another in it. */
export type Wording = readonly string[];

const wordsOf = (wording: string): Wording => textWords(wording).flatMap((word) => word.parts);
const linesOf = (lines: string): string[] => lines.trim().split('\n');

/** Wordings that mean the same to a searcher, one group of equivalents after the other. */
export const SYNONYM_GROUPS: readonly (readonly Wording[])[] = [
  ABBREVIATIONS,
  COMPLAINTS,
  BRANDS,
  SPELLINGS,
].flatMap((lines) => linesOf(lines).map((line) => line.split(' = ').map(wordsOf)));

const groupOf = new Map(
  SYNONYM_GROUPS.flatMap((group) => group.map((wording) => [wording.join(' '), group] as const)),
);

const wordingsOf = (wording: Wording): readonly Wording[] =>
  groupOf.get(wording.join(' ')) ?? [wording];

/** By each wording of something wider, the wordings of what is narrower. */
export const NARROWER_WORDINGS: ReadonlyMap<string, readonly Wording[]> = new Map(
  linesOf(NARROWER).flatMap((line) => {
    const [wider = '', narrower = ''] = line.split(' > ');
    const wordings = narrower.split(' = ').flatMap((one) => wordingsOf(wordsOf(one)));
    return wordingsOf(wordsOf(wider)).map((wording) => [wording.join(' '), wordings] as const);
  }),
);

/** Every wording that has synonyms, or something narrower. */
export const KNOWN_WORDINGS: ReadonlySet<string> = new Set([
  ...groupOf.keys(),
  ...NARROWER_WORDINGS.keys(),
]);
const wordingOfKey = new Map([...KNOWN_WORDINGS].map((wording) => [romanKey(wording), wording]));

/** What else is said for something, and what is narrower than it. */
export interface OtherWordings {
  readonly synonyms: readonly Wording[];
  readonly narrower: readonly Wording[];
}

/**
 * For an expression as it is, in singular or plural, or written otherwise in Roman letters;
 * `undefined` where nothing is known.
 */
export function otherWordings(typed: Wording): OtherWordings | undefined {
  const expression = typed.join(' ');
  const known = knownWording(typed);
  if (known === undefined) return undefined;
  const synonyms = wordingsOf(known.split(' ')).filter((one) => one.join(' ') !== expression);
  return { synonyms, narrower: NARROWER_WORDINGS.get(known) ?? [] };
}

function knownWording(typed: Wording): string | undefined {
  const expression = typed.join(' ');
  if (KNOWN_WORDINGS.has(expression)) return expression;
  if (/\p{N}/u.test(expression)) return undefined;
  const before = typed.slice(0, -1);
  const inflected = inflections(typed.at(-1) ?? '').map((word) => [...before, word].join(' '));
  return (
    inflected.find((wording) => KNOWN_WORDINGS.has(wording)) ??
    wordingOfKey.get(romanKey(expression))
  );
}
