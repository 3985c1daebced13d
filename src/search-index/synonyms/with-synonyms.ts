import type { QueryTerm } from '../search-query.js';
import { guessedWordings } from './guesses.js';
import { inflections } from './inflections.js';
import { isLittleWord } from './little-words.js';
import { KNOWN_WORDINGS, otherWordings } from './synonyms.js';

const LONGEST = Math.max(...[...KNOWN_WORDINGS].map((wording) => wording.split(' ').length));

/**
 * The same terms, each with what else is said for it: `mi` with `heart attack`. Words that are
 * one expression together (`heart attack`) become one term. What stands in quotes stays as typed.
 * Words that say nothing (`in`, `mein`) are left out, but for the last, which may be unfinished.
 */
export function withSynonyms(terms: readonly QueryTerm[]): QueryTerm[] {
  const expanded: QueryTerm[] = [];
  for (let at = 0; at < terms.length;) {
    const { term, length } = longestExpression(terms, at);
    expanded.push(term);
    at += length;
  }
  const telling = expanded.filter((term) => term.prefix || !saysNothing(term));
  return telling.some((term) => !saysNothing(term)) ? telling : expanded;
}

function saysNothing({ phrase, spellings }: QueryTerm): boolean {
  return !phrase && spellings.every((words) => words.every(isLittleWord));
}

function longestExpression(
  terms: readonly QueryTerm[],
  at: number,
): { term: QueryTerm; length: number } {
  const first = terms[at] as QueryTerm;
  const unfinished = unfinishedExpression(terms.slice(at));
  if (unfinished) return { term: unfinished, length: terms.length - at };
  for (let length = Math.min(LONGEST, terms.length - at); length > 0; length--) {
    const run = terms.slice(at, at + length);
    if (run.some((term) => term.phrase)) continue;
    const typed = run.flatMap((term) => term.spellings[0] ?? []);
    const others = otherWordings(typed);
    if (!others) continue;
    if (length === 1) return { term: inflected({ ...first, ...others }), length };
    const together = { spellings: [typed], phrase: false, prefix: false, typos: 0 as const };
    return { term: { ...together, ...others }, length };
  }
  return { term: guessed(inflected(first)), length: 1 };
}

/** `ulcerative col`: several words, the last unfinished, with which something known begins. */
function unfinishedExpression(terms: readonly QueryTerm[]): QueryTerm | undefined {
  if (terms.length < 2 || !terms.at(-1)?.prefix || terms.some((term) => term.phrase))
    return undefined;
  const typed = terms.flatMap((term) => term.spellings[0] ?? []);
  if (otherWordings(typed)) return undefined;
  const term: QueryTerm = { spellings: [typed], phrase: false, prefix: true, typos: 0 };
  return guesses(typed.join(' '), term);
}

function inflected(term: QueryTerm): QueryTerm {
  const [only = '', ...more] = term.spellings[0] ?? [];
  if (term.phrase || more.length > 0) return term;
  const known = new Set((term.synonyms ?? []).map((words) => words.join(' ')));
  const others = inflections(only).filter((word) => !known.has(word));
  return others.length > 0 ? { ...term, inflections: others } : term;
}

/** What a word without synonyms was perhaps meant to be. */
function guessed(term: QueryTerm): QueryTerm {
  const [only = '', ...more] = term.spellings[0] ?? [];
  return term.phrase || more.length > 0 ? term : (guesses(only, term) ?? term);
}

function guesses(typed: string, term: QueryTerm): QueryTerm | undefined {
  const found = guessedWordings(typed, term).flatMap((wording) => {
    const words = wording.split(' ');
    return [words, ...(otherWordings(words)?.synonyms ?? [])];
  });
  return found.length > 0 ? { ...term, guesses: found } : undefined;
}
