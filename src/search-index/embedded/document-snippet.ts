import { EXCERPT_FIELDS } from '../index-settings.js';
import { type Match, matchSnippet } from '../snippet.js';
import { textWords } from '../text-words.js';
import type { TermForms } from './term-forms.js';

/** HTML of the excerpt of the field that shows the most of what was searched for. */
export function documentSnippet(
  document: Readonly<Record<string, unknown>>,
  terms: readonly TermForms[],
): string {
  const texts = EXCERPT_FIELDS.flatMap((field) => [document[field]].flat()).filter(isText);
  let best: { text: string; matches: readonly Match[]; terms: number } | undefined;
  for (const text of texts) {
    const matches = termMatches(text, terms);
    const found = new Set(matches.map((match) => match.term)).size;
    if (best === undefined || found > best.terms) best = { text, matches, terms: found };
    if (found === terms.length) break;
  }
  return best ? matchSnippet(best.text, best.matches) : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function termMatches(text: string, terms: readonly TermForms[]): Match[] {
  if (terms.length === 0) return [];
  const termOf = new Map(
    terms.flatMap(({ forms }, term) =>
      forms.flatMap(({ words }) => words.map((word) => [word, term] as const)),
    ),
  );
  const begun = terms.flatMap(({ forms }, term) =>
    forms.flatMap(({ beginnings = [] }) => beginnings.map((beginning) => ({ beginning, term }))),
  );
  const termOfWord = (word: string): number | undefined =>
    termOf.get(word) ?? begun.find(({ beginning }) => word.startsWith(beginning))?.term;
  const matches: Match[] = [];
  for (const { start, end, parts, spellings, within } of textWords(text)) {
    const term =
      firstTerm(parts, termOfWord) ??
      firstTerm(spellings, termOfWord) ??
      firstTerm(within, termOfWord);
    if (term !== undefined) matches.push({ start, end, term });
  }
  return matches;
}

function firstTerm(
  words: readonly string[],
  termOfWord: (word: string) => number | undefined,
): number | undefined {
  for (const word of words) {
    const term = termOfWord(word);
    if (term !== undefined) return term;
  }
  return undefined;
}
