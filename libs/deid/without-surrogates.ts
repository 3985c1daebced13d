import type { ScrubbedText } from './scrub-result.js';
import { SURROGATE } from './surrogate-words.js';

/** Scrubbed text with its surrogates taken out, and single spaces in their place; it may be empty. */
export function withoutSurrogates(text: ScrubbedText): ScrubbedText {
  return text.replace(SURROGATE, ' ').replace(/\s+/g, ' ').trim() as ScrubbedText;
}
