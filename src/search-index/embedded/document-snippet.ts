import { EXCERPT_FIELDS } from '../index-settings.js';
import { type Match, matchSnippet } from '../snippet.js';
import { textWords } from '../text-words.js';
import type { TermForms } from './term-forms.js';

/** HTML of the excerpt of the field that shows the most of what was searched for. */
export function documentSnippet(document: Readonly<Record<string, unknown>>, terms: readonly TermForms[]): string {
  const texts = EXCERPT_FIELDS.flatMap((field) => [document[field]].flat()).filter(isText);
  let best: { text: string; matches: readonly Match[]; terms: number } | undefined;
  for (const text of texts) {
    const matches = termMatches(text, terms);
    const found = new Set(matches.map((match) => match.term)).size;
    if (best === undefined || found > best.terms) best = { text, matches, terms: found };
  }
  return best ? matchSnippet(best.text, best.matches) : '';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function termMatches(text: string, terms: readonly TermForms[]): Match[] {
  if (terms.length === 0) return [];
  const termOf = new Map(
    terms.flatMap(({ forms }, term) => forms.flatMap(({ words }) => words.map((word) => [word, term] as const))),
  );
  return textWords(text).flatMap(({ start, end, parts, spellings, within }) => {
    const form = [...parts, ...spellings, ...within].find((word) => termOf.has(word));
    return form === undefined ? [] : [{ start, end, term: termOf.get(form) ?? 0 }];
  });
}
