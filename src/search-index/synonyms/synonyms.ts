import type { QueryTerm } from '../search-query.js';
import { textWords } from '../text-words.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { BRANDS } from './brands.js';
import { COMPLAINTS } from './complaints.js';
import { SPELLINGS } from './spellings.js';

/** One way to say something, as the words that follow one another in it. */
type Wording = readonly string[];

const wordsOf = (wording: string): Wording => textWords(wording).flatMap((word) => word.parts);

/** Wordings that mean the same to a searcher, one group of equivalents after the other. */
export const SYNONYM_GROUPS: readonly (readonly Wording[])[] = [
  ABBREVIATIONS,
  COMPLAINTS,
  BRANDS,
  SPELLINGS,
].flatMap((lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' = ').map(wordsOf)),
);

const groupOf = new Map(
  SYNONYM_GROUPS.flatMap((group) => group.map((wording) => [wording.join(' '), group] as const)),
);
const LONGEST = Math.max(...[...groupOf.keys()].map((wording) => wording.split(' ').length));

/**
 * The same terms, each with what else is said for it: `mi` with `heart attack`. Words that are
 * one expression together (`heart attack`) become one term. What stands in quotes stays as typed.
 */
export function withSynonyms(terms: readonly QueryTerm[]): QueryTerm[] {
  const expanded: QueryTerm[] = [];
  for (let at = 0; at < terms.length;) {
    const { term, length } = longestExpression(terms, at);
    expanded.push(term);
    at += length;
  }
  return expanded;
}

function longestExpression(
  terms: readonly QueryTerm[],
  at: number,
): { term: QueryTerm; length: number } {
  const first = terms[at] as QueryTerm;
  for (let length = Math.min(LONGEST, terms.length - at); length > 0; length--) {
    const run = terms.slice(at, at + length);
    if (run.some((term) => term.phrase)) continue;
    const typed = run.flatMap((term) => term.spellings[0] ?? []);
    const group = groupOf.get(typed.join(' '));
    if (!group) continue;
    const synonyms = group.filter((wording) => wording.join(' ') !== typed.join(' '));
    if (length === 1) return { term: { ...first, synonyms }, length };
    const together = { spellings: [typed], phrase: false, prefix: false, typos: 0 as const };
    return { term: { ...together, synonyms }, length };
  }
  return { term: first, length: 1 };
}
