import { isEverydayWord } from '../../../libs/deid/index.js';
import { isDenied } from '../synonyms/denied.js';
import { type Expression, expressionsOf } from '../synonyms/expressions.js';
import { textWords } from '../text-words.js';
import { PLAIN_CLINICAL_WORDS } from './plain-clinical-words.js';

/** Something that a case is about, in whichever words. */
export interface KeyTerm {
  /** The same for all wordings of it. */
  readonly key: string;
  /** As the text has it. */
  readonly label: string;
  /** In which words documents may say it. */
  readonly wordings: ReadonlyArray<readonly string[]>;
}

const SURROGATE = /\[[A-Z][^\][\n]{0,60}\]/g;
const TELLING = /^(?=.*\p{L})[\p{L}\p{M}\p{N}]{3,}$/u;
/** Words of every second note, whatever it is about. */
const OF_EVERY_NOTE = new Set(
  `tab tabs tablet tablets cap inj syp stat bid tds qid hrs mins yrs year old male female pts sos
lmp vitals afebrile exam opd ipd phc chc sub centre lab labs normal report reports chemist`.split(
    /\s+/,
  ),
);

/**
 * The key terms of a masked text in order, each as often as it stands there: expressions with
 * synonyms, and words that are neither everyday words nor numbers. What the text says is not
 * there is left out, and so are surrogates.
 */
export function keyTerms(text: string): KeyTerm[] {
  // Blanks of the same length keep what follows in its place.
  const plain = text.replace(SURROGATE, (surrogate) => ' '.repeat(surrogate.length));
  return expressionsOf(textWords(plain)).flatMap((expression) => {
    const term = termOf(plain, expression);
    return term && !isDenied(plain, expression) ? [term] : [];
  });
}

function termOf(text: string, { start, end, words, group }: Expression): KeyTerm | undefined {
  const label = text.slice(start, end);
  if (group) return { key: (group[0] as readonly string[]).join(' '), label, wordings: group };
  const [word = ''] = words;
  if (!TELLING.test(word) || /^\d/.test(word) || OF_EVERY_NOTE.has(word)) return undefined;
  const one = singular(word);
  const everyday = isEverydayWord(word) || isEverydayWord(one);
  if (everyday && !PLAIN_CLINICAL_WORDS.has(word) && !PLAIN_CLINICAL_WORDS.has(one))
    return undefined;
  return { key: one, label, wordings: [[one], [`${one}s`]] };
}

/** `rashes` and `papules` are rash and papule; `pertussis` and `abscess` stay. */
function singular(word: string): string {
  if (/(?:sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 4 && /[^suid]s$/.test(word) ? word.slice(0, -1) : word;
}
