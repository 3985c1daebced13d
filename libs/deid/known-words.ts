import { Is, lookUp, NAME } from './lexicon/lexicon.js';
import type { ScrubbedText } from './scrub-result.js';

const RUN = /[\p{L}\p{M}\p{N}]+/gu;
const OF_MEDICINE = Is.clinical | Is.drug;
const OF_LANGUAGE = Is.english | Is.indianWord;
const OF_SOMEBODY = NAME | Is.town | Is.institution;

/**
 * A masked text without any word that the lexicon does not know as one of medicine or of everyday
 * language, and without numbers: for what leaves a device before its author has looked at it. A
 * name that the scrubber missed is in no such list, and one that is a plain word too stays out.
 * What stands between the words stays, so that `No fever` is still denied.
 *
 * @param masked a text that the scrubber has passed; its surrogates go too
 */
export function knownWords(masked: ScrubbedText): string {
  return masked
    .replace(/\[[^\][\n]{0,60}\]/g, ' ')
    .replace(RUN, (word) => (isKnown(word.toLowerCase()) ? word : ''))
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

function isKnown(word: string): boolean {
  if (/^\p{N}+$/u.test(word)) return false;
  const flags = lookUp(word);
  if (flags & OF_MEDICINE) return true;
  return (flags & OF_LANGUAGE) !== 0 && (flags & OF_SOMEBODY & ~Is.worldTown) === 0;
}
