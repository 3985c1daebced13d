import type { SearchFilter } from '../search-engine.js';
import type { QueryTerm } from '../search-query.js';

/**
 * The query as Meilisearch reads it: phrases in quotes, and so is every word with a digit, for
 * Meilisearch forgives errors in `100mg` even where it is told not to in numbers. What else
 * could be an operator is gone, because terms hold letters and digits only.
 */
export function queryText(terms: readonly QueryTerm[]): string {
  return terms.map(termText).join(' ');
}

/** The same without amounts and other words with a digit: for when nothing holds them all. */
export function queryTextWithoutNumbers(terms: readonly QueryTerm[]): string {
  return queryText(terms.filter((term) => term.phrase || !hasDigit(term)));
}

/**
 * Each value is a slug or one of a closed set, so that nothing typed reaches the filter language.
 * `undefined` where no document can pass.
 */
export function filterExpressions({ specialties, status, kind }: SearchFilter): string[] | undefined {
  const slugs = (specialties ?? []).filter((slug) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(slug));
  if (specialties?.length && slugs.length === 0) return undefined;
  const names = [status, kind].filter((name) => name !== undefined);
  if (names.some((name) => !/^[A-Z_]{1,32}$/.test(name))) return undefined;
  return [
    ...(slugs.length > 0 ? [`specialties IN [${slugs.map((slug) => `"${slug}"`).join(', ')}]`] : []),
    ...(status ? [`status = "${status}"`] : []),
    ...(kind ? [`kind = "${kind}"`] : []),
  ];
}

function termText(term: QueryTerm): string {
  const words = term.spellings[0]?.join(' ') ?? '';
  return term.phrase || hasDigit(term) ? `"${words}"` : words;
}

function hasDigit(term: QueryTerm): boolean {
  return /\p{N}/u.test(term.spellings[0]?.join('') ?? '');
}
