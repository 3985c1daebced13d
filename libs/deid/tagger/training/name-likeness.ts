import { eachEntry, Is, NAME } from '../../lexicon/lexicon.js';
import { eachTrigram, PARTS, TRIGRAMS, useTrigrams } from '../name-likeness.js';
import { unpackNumbers } from '../packed-numbers.js';
import { packNumbers } from './pack.js';

/** Words that are also names say nothing of either. */
const WORDS = Is.english | Is.clinical | Is.drug | Is.indianWord;
/** Seen so often without having been seen: rare trigrams should not decide. */
const PRIOR = 12;

/** Counts the trigrams of names and of words in the lexicon and takes their odds into use. */
export function learnNameLikeness(): string {
  const names = new Float64Array(TRIGRAMS).fill(PRIOR);
  const words = new Float64Array(TRIGRAMS).fill(PRIOR);
  eachEntry((word, flags) => {
    const isName = (flags & NAME) !== 0;
    const isWord = (flags & WORDS) !== 0;
    if (isName === isWord) return;
    const counts = isName ? names : words;
    eachTrigram(word, (trigram) => void (counts[trigram] = (counts[trigram] as number) + 1));
  });
  const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
  const all = Math.log(total(names) / total(words));
  const packed = packNumbers(
    names.map((count, i) => PARTS * (Math.log(count / (words[i] as number)) - all)),
  );
  useTrigrams(unpackNumbers(packed, TRIGRAMS));
  return packed;
}

/** The source file that holds them. */
export const likenessSource = (packed: string): string =>
  `// Built by \`npm run train:deid\`; see ../README.md.
export const PACKED = \`${packed}\`;
`;
