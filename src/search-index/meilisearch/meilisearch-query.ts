import { EXCERPT_FIELDS } from '../index-settings.js';
import type { SearchFilter } from '../search-engine.js';
import type { QueryTerm } from '../search-query.js';
import { MARKERS } from '../snippet.js';

/** What every query asks to be shown of a hit. */
export const EXCERPTS = {
  attributesToRetrieve: ['id'],
  attributesToHighlight: [...EXCERPT_FIELDS],
  attributesToCrop: [...EXCERPT_FIELDS],
  cropLength: 35,
  cropMarker: '…',
  highlightPreTag: MARKERS.open,
  highlightPostTag: MARKERS.close,
};

export interface MeilisearchQuery {
  readonly q: string;
  readonly matchingStrategy: 'frequency' | 'last';
}

/** What to ask first: documents with all words, or with all but the most common of them. */
export function strictQuery(terms: readonly QueryTerm[]): MeilisearchQuery {
  return { q: queryText(terms), matchingStrategy: 'frequency' };
}

/**
 * What to ask as well where that finds too little; no more than the strict query where nothing
 * can be left out. Meilisearch never leaves out the rarest word, nor anything in quotes.
 */
export function looseQueries(terms: readonly QueryTerm[]): MeilisearchQuery[] {
  const strict = strictQuery(terms);
  const loose = queryText(terms.filter((term) => term.phrase || !hasDigit(term)));
  const queries: MeilisearchQuery[] = [strict];
  if (terms.length > 1) queries.push({ q: strict.q, matchingStrategy: 'last' });
  if (loose !== '' && loose !== strict.q) queries.push({ q: loose, matchingStrategy: 'last' });
  return queries;
}

/**
 * Each value is a slug or one of a closed set, so that nothing typed reaches the filter language.
 * `undefined` where no document can pass.
 */
export function filterExpressions({
  specialties,
  since,
  ...exactly
}: SearchFilter): string[] | undefined {
  const slugs = (specialties ?? []).filter((slug) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(slug));
  if (specialties?.length && slugs.length === 0) return undefined;
  const given = Object.entries(exactly).filter(([, value]) => value !== undefined);
  if (given.some(([, value]) => !/^[A-Z0-9_]{1,32}$/.test(value))) return undefined;
  return [
    ...(slugs.length > 0
      ? [`specialties IN [${slugs.map((slug) => `"${slug}"`).join(', ')}]`]
      : []),
    ...given.map(([field, value]) => `${field} = "${value}"`),
    ...(since ? [`createdAt >= ${since.getTime()}`] : []),
  ];
}

/**
 * The query as Meilisearch reads it: phrases in quotes, and so is every word with a digit, for
 * Meilisearch forgives errors in `100mg` even where it is told not to in numbers. What else
 * could be an operator is gone, because terms hold letters and digits only.
 */
function queryText(terms: readonly QueryTerm[]): string {
  return terms.map(termText).join(' ');
}

function termText(term: QueryTerm): string {
  const words = term.spellings[0]?.join(' ') ?? '';
  // What Meilisearch reads in quotes it takes literally, without synonyms.
  const literal = term.phrase || (hasDigit(term) && !term.synonyms?.length);
  return literal ? `"${words}"` : words;
}

function hasDigit(term: QueryTerm): boolean {
  return /\p{N}/u.test(term.spellings[0]?.join('') ?? '');
}
