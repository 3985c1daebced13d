import { allLocales } from '@faker-js/faker';
import { Is } from '../../lexicon/lexicon.js';
import { wordsOf } from '../../word.js';

const NAMES = new Set(
  (allLocales.en.location?.country ?? []).map((country) => country.toLowerCase()),
);

/** Countries and states stay readable, though some corpora mark them. */
export function isCountry(value: string): boolean {
  if (NAMES.has(value.toLowerCase())) return true;
  const words = wordsOf(value);
  return (
    words.length > 0 && words.every((w) => w.flags & Is.region || /^(?:of|the|and)$/.test(w.lower))
  );
}
